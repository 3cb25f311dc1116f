package vn.thidua.compliance.web;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.compliance.ComplianceRefused;
import vn.thidua.compliance.ObligationId;
import vn.thidua.compliance.Obligations;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.site.SiteRight;

@Controller
class ObligationController {

    private static final String PATH = "/quan-tri/tuan-thu/cong-khai";

    private final Obligations obligations;

    ObligationController(Obligations obligations) {
        this.obligations = obligations;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        var page = new ObligationsPage(obligations.of(actor, site()), obligations.rules(), obligations.today());
        return new ModelAndView("compliance/web/obligations", "page", page);
    }

    @GetMapping(PATH + "/them")
    ModelAndView form(Actor actor) {
        actor.must(SiteRight.COMPLIANCE, Scope.of(site()));
        return page(HttpStatus.OK, null, ObligationForm.EMPTY, FieldErrors.NONE);
    }

    @PostMapping(PATH)
    ModelAndView add(
            Actor actor,
            @RequestParam(name = "ten", defaultValue = "") String title,
            @RequestParam(name = "can-cu", defaultValue = "") String basis,
            @RequestParam(name = "thoi-han", defaultValue = "") String rule,
            @RequestParam(name = "phat-sinh", defaultValue = "") String arose,
            @RequestParam(name = "cong-khai", defaultValue = "") String published,
            @RequestParam(name = "dia-chi", defaultValue = "") String address) {
        actor.must(SiteRight.COMPLIANCE, Scope.of(site()));
        var form = new ObligationForm(title, basis, rule, arose, published, address);
        return taken(null, form, "obligation-added", () -> obligations.add(actor, site(), form.what()));
    }

    @GetMapping(PATH + "/{id}")
    ModelAndView edit(Actor actor, @PathVariable UUID id) {
        var kept = obligations.obligation(actor, site(), new ObligationId(id));
        return page(HttpStatus.OK, kept.id(), ObligationForm.of(kept.what()), FieldErrors.NONE);
    }

    @PostMapping(PATH + "/{id}")
    ModelAndView change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "ten", defaultValue = "") String title,
            @RequestParam(name = "can-cu", defaultValue = "") String basis,
            @RequestParam(name = "thoi-han", defaultValue = "") String rule,
            @RequestParam(name = "phat-sinh", defaultValue = "") String arose,
            @RequestParam(name = "cong-khai", defaultValue = "") String published,
            @RequestParam(name = "dia-chi", defaultValue = "") String address) {
        var what = new ObligationId(id);
        obligations.obligation(actor, site(), what); // missing before wrong
        var form = new ObligationForm(title, basis, rule, arose, published, address);
        return taken(what, form, "obligation-changed", () -> obligations.change(actor, site(), what, form.what()));
    }

    @PostMapping(PATH + "/{id}/xoa")
    ModelAndView remove(Actor actor, @PathVariable UUID id) {
        obligations.remove(actor, site(), new ObligationId(id));
        return done("obligation-removed");
    }

    /// What was typed is kept where it cannot be taken.
    private ModelAndView taken(@Nullable ObligationId id, ObligationForm form, String done, Runnable verb) {
        var errors = form.errors();
        if (!errors.none()) return page(HttpStatus.UNPROCESSABLE_CONTENT, id, form, errors);
        try {
            verb.run();
            return done(done);
        } catch (ComplianceRefused refusal) {
            return page(HttpStatus.UNPROCESSABLE_CONTENT, id, form, FieldErrors.of(field(refusal), refusal));
        }
    }

    private static String field(ComplianceRefused refusal) {
        return switch (refusal) {
            case ComplianceRefused.WithoutAddress _, ComplianceRefused.NoAddress _ -> "dia-chi";
            case ComplianceRefused.PublishedBefore _ -> "cong-khai";
            case ComplianceRefused.UnknownRule _ -> "thoi-han";
            case ComplianceRefused.InTheFuture _ -> "phat-sinh";
            default -> "ten";
        };
    }

    private ModelAndView page(HttpStatus status, @Nullable ObligationId id, ObligationForm form, FieldErrors errors) {
        var page = new ObligationPage(id, form, obligations.rules(), errors);
        return new ModelAndView("compliance/web/obligation", Map.of("page", page), status);
    }

    private static ModelAndView done(String key) {
        return new ModelAndView("redirect:" + Frame.current().href(PATH) + "?bao=" + key);
    }

    private static SiteId site() {
        return Frame.current().site();
    }
}

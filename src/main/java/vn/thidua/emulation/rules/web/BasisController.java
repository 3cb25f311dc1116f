package vn.thidua.emulation.rules.web;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.emulation.LegalBasisId;
import vn.thidua.emulation.rules.LegalBases;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.emulation.rules.RuleRight;
import vn.thidua.emulation.rules.RulesRefused;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

@Controller
class BasisController {

    private static final String ONE = RulesController.PATH + "/van-ban/{id}";

    private final LegalBases bases;
    private final RuleBook book;
    private final Clock clock;

    BasisController(LegalBases bases, RuleBook book, Clock clock) {
        this.bases = bases;
        this.book = book;
        this.clock = clock;
    }

    @GetMapping(ONE)
    ModelAndView look(Actor actor, @PathVariable UUID id) {
        return page(HttpStatus.OK, actor, id, "", "", FieldErrors.NONE);
    }

    @PostMapping(ONE + "/cho-phep")
    ModelAndView ask(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "ly-do", defaultValue = "") String reason,
            @RequestParam(name = "den", defaultValue = "") String until) {
        actor.must(RuleRight.OVERRIDE, Scope.of(site()));
        bases.versions(actor, site(), new LegalBasisId(id)); // missing before wrong
        try {
            bases.ask(actor, site(), new LegalBasisId(id), reason, LocalDate.parse(until));
            return done(id, "leave-asked");
        } catch (DateTimeParseException wrong) {
            return wrong(actor, id, reason, until, new FieldErrors(Map.of("den", Words.say("rules.leave.day"))));
        } catch (RulesRefused.EndsTooLate refusal) {
            return wrong(actor, id, reason, until, FieldErrors.of("den", refusal));
        } catch (RulesRefused refusal) {
            return wrong(actor, id, reason, until, FieldErrors.of("ly-do", refusal));
        }
    }

    @PostMapping(ONE + "/cho-phep/{leave}/xac-nhan")
    ModelAndView confirm(Actor actor, @PathVariable UUID id, @PathVariable UUID leave) {
        actor.must(RuleRight.OVERRIDE, Scope.of(site()));
        bases.versions(actor, site(), new LegalBasisId(id)); // missing before wrong
        try {
            bases.confirm(actor, site(), leave);
            return done(id, "leave-confirmed");
        } catch (RulesRefused refusal) {
            return wrong(actor, id, "", "", FieldErrors.of("cho-phep", refusal));
        }
    }

    private ModelAndView wrong(Actor actor, UUID id, String reason, String until, FieldErrors errors) {
        return page(HttpStatus.UNPROCESSABLE_CONTENT, actor, id, reason, until, errors);
    }

    private ModelAndView page(
            HttpStatus status, Actor actor, UUID id, String reason, String until, FieldErrors errors) {
        var versions = bases.versions(actor, site(), new LegalBasisId(id));
        var number = versions.getFirst().what().number();
        var resting = book.all(actor, site()).stream()
                .flatMap(file -> file.rules().values().stream()
                        .filter(value -> value.source().basis().equals(number))
                        .map(value -> new BasisPage.Resting(file.rules(), value)))
                .toList();
        var page = new BasisPage(
                versions,
                resting,
                bases.leaves(actor, site(), number),
                Vietnam.today(clock),
                actor.may(RuleRight.OVERRIDE, Scope.of(site())),
                actor.may(RuleRight.KEEP, Scope.of(site())),
                bases.hasFile(site(), versions.getFirst().what().sha256()),
                actor.account(),
                reason,
                until,
                errors);
        return new ModelAndView("emulation/rules/web/basis", Map.of("page", page), status);
    }

    private static ModelAndView done(UUID id, String key) {
        var path = RulesController.PATH + "/van-ban/" + id;
        return new ModelAndView("redirect:" + Frame.current().href(path) + "?bao=" + key);
    }

    private static SiteId site() {
        return Frame.current().site();
    }
}

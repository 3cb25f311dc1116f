package vn.thidua.compliance.web;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.compliance.Checklist;
import vn.thidua.compliance.ComplianceRefused;
import vn.thidua.compliance.Statement;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.site.SiteRight;

@Controller
class ComplianceController {

    private static final String PATH = "/quan-tri/tuan-thu";
    private static final String CHECK = PATH + "/muc/{number:[0-9]{1,2}}";

    private final Checklist checklist;

    ComplianceController(Checklist checklist) {
        this.checklist = checklist;
    }

    @GetMapping(PATH)
    ModelAndView show(Actor actor) {
        return new ModelAndView("compliance/web/checks", "page", new CompliancePage(checklist.of(actor, site())));
    }

    @GetMapping(CHECK)
    ModelAndView check(Actor actor, @PathVariable int number) {
        return page(HttpStatus.OK, actor, number, "", "", "", FieldErrors.NONE);
    }

    @PostMapping(CHECK)
    ModelAndView state(
            Actor actor,
            @PathVariable int number,
            @RequestParam(name = "ngay", defaultValue = "") String on,
            @RequestParam(name = "da-xem", defaultValue = "") String words,
            @RequestParam(name = "dia-chi", defaultValue = "") String address) {
        actor.must(SiteRight.COMPLIANCE, Scope.of(site()));
        var day = ObligationForm.day(on);
        if (day.isEmpty())
            return refused(
                    actor, number, on, words, address, new FieldErrors(Map.of("ngay", Words.say("compliance.day"))));
        try {
            checklist.state(actor, site(), number, new Statement(day.get(), words, address));
            return new ModelAndView("redirect:" + Frame.current().href(PATH + "/muc/" + number) + "?bao=stated");
        } catch (ComplianceRefused.InTheFuture refusal) {
            return refused(actor, number, on, words, address, FieldErrors.of("ngay", refusal));
        } catch (ComplianceRefused.NoAddress refusal) {
            return refused(actor, number, on, words, address, FieldErrors.of("dia-chi", refusal));
        } catch (ComplianceRefused refusal) {
            return refused(actor, number, on, words, address, FieldErrors.of("da-xem", refusal));
        }
    }

    private ModelAndView refused(Actor actor, int number, String on, String words, String address, FieldErrors errors) {
        return page(HttpStatus.UNPROCESSABLE_CONTENT, actor, number, on, words, address, errors);
    }

    private ModelAndView page(
            HttpStatus status, Actor actor, int number, String on, String words, String address, FieldErrors errors) {
        var judgement = checklist.of(actor, site()).stream()
                .filter(known -> known.number() == number)
                .findFirst()
                .orElseThrow(Missing::new);
        var page = new CheckPage(judgement, checklist.statements(actor, site(), number), on, words, address, errors);
        return new ModelAndView("compliance/web/check", Map.of("page", page), status);
    }

    private static SiteId site() {
        return Frame.current().site();
    }
}

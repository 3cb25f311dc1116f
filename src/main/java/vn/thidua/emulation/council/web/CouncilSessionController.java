package vn.thidua.emulation.council.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.council.CouncilRefused;
import vn.thidua.emulation.council.CouncilRight;
import vn.thidua.emulation.council.CouncilSessionId;
import vn.thidua.emulation.council.CouncilSessions;
import vn.thidua.emulation.council.Councils;
import vn.thidua.emulation.council.KeptSession;
import vn.thidua.emulation.dossier.DossierRefused;
import vn.thidua.emulation.rules.RulesRefused;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Refusal;
import vn.thidua.platform.Scope;
import vn.thidua.platform.Vietnam;

/// A session is planned, and shown with the steps it has taken and the next one.
@Controller
class CouncilSessionController {

    static final String PATH = CouncilController.PATH + "/phien/";
    static final String HERE = PATH + "{id:[0-9a-f-]{36}}";

    private final Councils councils;
    private final CouncilSessions sessions;
    private final CouncilPages pages;
    private final CouncilDesk desk;
    private final Clock clock;

    CouncilSessionController(
            Councils councils, CouncilSessions sessions, CouncilPages pages, CouncilDesk desk, Clock clock) {
        this.councils = councils;
        this.sessions = sessions;
        this.pages = pages;
        this.desk = desk;
        this.clock = clock;
    }

    private static vn.thidua.platform.SiteId site() {
        return CouncilController.site();
    }

    @GetMapping(PATH + "moi")
    ModelAndView begin(Actor actor) {
        var choices = choices(actor, null);
        var all = choices.stream().map(SessionFormPage.Choice::id).collect(Collectors.toSet());
        return form(null, choices, SessionForm.fresh(Vietnam.today(clock), all), FieldErrors.NONE, HttpStatus.OK);
    }

    /// What waits, and what the session has on its list already.
    private List<SessionFormPage.Choice> choices(Actor actor, @Nullable KeptSession kept) {
        var awards = sessions.awards(Vietnam.today(clock));
        var choices = new ArrayList<SessionFormPage.Choice>();
        if (kept != null)
            for (var item : kept.items())
                choices.add(new SessionFormPage.Choice(
                        item.dossier().value(), item.code(), item.named(), item.awardName(), item.proposerName()));
        for (var one : sessions.waiting(actor, site()))
            choices.add(new SessionFormPage.Choice(
                    one.id().value(),
                    one.code(),
                    one.subject().name(),
                    awards.getOrDefault(one.award(), one.award().value()),
                    one.proposerName()));
        choices.sort(Comparator.comparing(SessionFormPage.Choice::code));
        return choices;
    }

    private ModelAndView form(
            @Nullable KeptSession kept,
            List<SessionFormPage.Choice> choices,
            SessionForm form,
            FieldErrors errors,
            HttpStatus status) {
        var roster = councils.roster(site());
        var day = kept == null ? Vietnam.today(clock) : kept.plan().on();
        var page = new SessionFormPage(
                kept == null ? null : kept.id().value(),
                kept == null ? 0 : kept.edition(),
                choices,
                roster.on(day),
                roster.even(day),
                pages.holders(site(), CouncilRight.COUNT),
                form,
                errors);
        return new ModelAndView("emulation/council/web/plan", Map.of("page", page), status);
    }

    @PostMapping(CouncilController.PATH + "/phien")
    ModelAndView plan(
            Actor actor,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "ho-so", defaultValue = "") List<String> ticked) {
        var choices = choices(actor, null);
        var form = SessionForm.read(typed, ticked);
        try {
            var plan = form.plan(pages.holders(site(), CouncilRight.COUNT));
            var id = sessions.plan(actor, site(), plan, form.chosen(choices));
            return CouncilController.redirect(PATH + id.value(), "council-planned");
        } catch (CouncilRefused | RulesRefused | DossierRefused refusal) {
            return form(null, choices, form, errors(refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static FieldErrors errors(Refusal refusal) {
        return FieldErrors.of(SessionForm.about(refusal), refusal);
    }

    @GetMapping(HERE + "/sua")
    ModelAndView edit(Actor actor, @PathVariable UUID id) {
        actor.must(CouncilRight.KEEP, Scope.of(site()));
        var kept = sessions.session(actor, site(), new CouncilSessionId(id));
        return form(kept, choices(actor, kept), SessionForm.of(kept), FieldErrors.NONE, HttpStatus.OK);
    }

    @PostMapping(HERE + "/sua")
    ModelAndView change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "ban", defaultValue = "0") int edition,
            @RequestParam(name = "ho-so", defaultValue = "") List<String> ticked) {
        actor.must(CouncilRight.KEEP, Scope.of(site()));
        var kept = sessions.session(actor, site(), new CouncilSessionId(id));
        var choices = choices(actor, kept);
        var form = SessionForm.read(typed, ticked);
        try {
            var plan = form.plan(pages.holders(site(), CouncilRight.COUNT));
            sessions.change(actor, site(), kept.id(), edition, plan, form.chosen(choices));
            return CouncilController.redirect(PATH + id, "council-planned");
        } catch (CouncilRefused.ChangedMeanwhile | CouncilRefused.NotNow refusal) {
            throw refusal;
        } catch (CouncilRefused | RulesRefused | DossierRefused refusal) {
            return form(kept, choices, form, errors(refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @GetMapping(HERE)
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return desk.session(actor, id, Map.of(), FieldErrors.NONE, HttpStatus.OK);
    }
}

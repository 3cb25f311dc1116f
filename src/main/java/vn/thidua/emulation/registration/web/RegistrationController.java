package vn.thidua.emulation.registration.web;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Download;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;
import vn.thidua.emulation.registration.KeptRegistration;
import vn.thidua.emulation.registration.Registration;
import vn.thidua.emulation.registration.RegistrationId;
import vn.thidua.emulation.registration.RegistrationPaper;
import vn.thidua.emulation.registration.RegistrationRefused;
import vn.thidua.emulation.registration.RegistrationRight;
import vn.thidua.emulation.registration.Registrations;
import vn.thidua.platform.Actor;

/// A member's registration at the desk: written in a form, sent, judged, withdrawn, changed, printed.
@Controller
class RegistrationController {

    private static final String HERE = RegistrationBoardController.PATH + "/{id:[0-9a-f-]{36}}";
    private static final String EDIT = HERE + "/soan";

    private final Registrations registrations;
    private final RegistrationPaper paper;
    private final RegistrationReading reading;
    private final Clock clock;

    RegistrationController(
            Registrations registrations, RegistrationPaper paper, RegistrationReading reading, Clock clock) {
        this.registrations = registrations;
        this.paper = paper;
        this.reading = reading;
        this.clock = clock;
    }

    @GetMapping(HERE)
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return page(actor, id, HttpStatus.OK, RegistrationPage.Notice.NONE);
    }

    private ModelAndView page(Actor actor, UUID id, HttpStatus status, RegistrationPage.Notice notice) {
        return new ModelAndView(
                "emulation/registration/web/registration", Map.of("page", reading.page(actor, id, notice)), status);
    }

    @GetMapping(EDIT)
    ModelAndView edit(Actor actor, @PathVariable UUID id) {
        var kept = drafted(actor, id);
        var form = RegistrationForm.of(kept.registration().lines(), kept.unitName());
        return form(HttpStatus.OK, kept, kept.edition(), form, FieldErrors.NONE);
    }

    private KeptRegistration drafted(Actor actor, UUID id) {
        var kept = registrations.registration(actor, RegistrationReading.site(), new RegistrationId(id));
        actor.must(RegistrationRight.WRITE, kept.scope());
        if (!(kept.registration() instanceof Registration.Draft)) throw new RegistrationRefused.NotNow();
        return kept;
    }

    private static ModelAndView form(
            HttpStatus status, KeptRegistration kept, int edition, RegistrationForm form, FieldErrors errors) {
        var page = new EditRegistrationPage(kept, edition, form, errors);
        return new ModelAndView("emulation/registration/web/edit", Map.of("page", page), status);
    }

    /// Saves, or adds, removes and moves a row and shows the form again: what was typed is never lost.
    @PostMapping(EDIT)
    ModelAndView change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "lam", defaultValue = "luu") String act,
            @RequestParam(name = "ban", defaultValue = "0") int edition) {
        var kept = drafted(actor, id);
        var typed = RegistrationForm.typed(fields);
        if (!act.equals("luu")) return form(HttpStatus.OK, kept, edition, typed.after(act), FieldErrors.NONE);
        var errors = typed.errors(kept.unitName());
        if (!errors.none()) return form(HttpStatus.UNPROCESSABLE_CONTENT, kept, edition, typed, errors);
        try {
            var lines = typed.lines(kept.unitName());
            registrations.save(actor, RegistrationReading.site(), new RegistrationId(id), edition, lines);
            return RegistrationBoardController.redirect(RegistrationPage.path(kept), "registration-saved");
        } catch (RegistrationRefused.ChangedMeanwhile clash) {
            return form(HttpStatus.CONFLICT, kept, kept.edition(), typed, FieldErrors.of("ban", clash));
        } catch (RegistrationRefused.RegisteredTwice twice) {
            return form(HttpStatus.UNPROCESSABLE_CONTENT, kept, edition, typed, FieldErrors.of("d-1", twice));
        }
    }

    /// What is done at the desk with one registration.
    private interface Verb {
        void on(RegistrationId id);
    }

    /// What could not be done is told at its place, with what was typed.
    private ModelAndView done(Actor actor, UUID id, String place, String typed, String key, Verb verb) {
        try {
            verb.on(new RegistrationId(id));
            return RegistrationBoardController.redirect(RegistrationBoardController.PATH + "/" + id, key);
        } catch (RegistrationRefused refusal) {
            var words = Words.say(refusal.key(), refusal.facts());
            var notice = new RegistrationPage.Notice(place, words, typed);
            return page(actor, id, HttpStatus.UNPROCESSABLE_CONTENT, notice);
        }
    }

    @PostMapping(HERE + "/nop")
    ModelAndView submit(Actor actor, @PathVariable UUID id) {
        return done(
                actor,
                id,
                "buoc",
                "",
                "registration-submitted",
                one -> registrations.submit(actor, RegistrationReading.site(), one));
    }

    @PostMapping(HERE + "/chap-nhan")
    ModelAndView accept(Actor actor, @PathVariable UUID id) {
        return done(
                actor,
                id,
                "buoc",
                "",
                "registration-accepted",
                one -> registrations.accept(actor, RegistrationReading.site(), one));
    }

    @PostMapping(HERE + "/tra-lai")
    ModelAndView giveBack(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        return done(
                actor,
                id,
                "tra-lai",
                reason,
                "registration-returned",
                one -> registrations.giveBack(actor, RegistrationReading.site(), one, reason));
    }

    @PostMapping(HERE + "/rut")
    ModelAndView withdraw(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        return done(
                actor,
                id,
                "rut",
                reason,
                "registration-withdrawn",
                one -> registrations.withdraw(actor, RegistrationReading.site(), one, reason));
    }

    @PostMapping(HERE + "/sua-doi")
    ModelAndView revise(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        return done(
                actor,
                id,
                "sua-doi",
                reason,
                "registration-revised",
                one -> registrations.revise(actor, RegistrationReading.site(), one, reason));
    }

    @GetMapping(HERE + "/dang-ky.{form:pdf|docx}")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable UUID id, @PathVariable String form) {
        var page = reading.page(actor, id, RegistrationPage.Notice.NONE);
        var at = clock.instant();
        return Download.paper(
                "dang-ky-danh-hieu",
                form,
                () -> paper.pdf(page.kept(), page.read(), page.year(), page.terms(), at),
                () -> paper.docx(page.kept(), page.read(), page.year(), page.terms(), at));
    }
}

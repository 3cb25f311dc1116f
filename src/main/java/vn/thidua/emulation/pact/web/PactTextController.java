package vn.thidua.emulation.pact.web;

import java.util.List;
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
import vn.thidua.design.Words;
import vn.thidua.emulation.pact.KeptPact;
import vn.thidua.emulation.pact.Pact;
import vn.thidua.emulation.pact.PactComments;
import vn.thidua.emulation.pact.PactId;
import vn.thidua.emulation.pact.PactRefused;
import vn.thidua.emulation.pact.PactRight;
import vn.thidua.emulation.pact.Pacts;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;

/// The text of a pact in a form, and what members say of it.
@Controller
class PactTextController {

    private static final String PACT = PactController.PATH + "/{id:[0-9a-f-]{36}}";

    private final Pacts pacts;
    private final PactComments comments;
    private final PactReading reading;

    PactTextController(Pacts pacts, PactComments comments, PactReading reading) {
        this.pacts = pacts;
        this.comments = comments;
        this.reading = reading;
    }

    @GetMapping(PACT + "/soan")
    ModelAndView edit(Actor actor, @PathVariable UUID id) {
        var kept = drafted(actor, id);
        var form = PactForm.of(kept.pact().text(), kept.occasion().members());
        return page(HttpStatus.OK, kept, kept.edition(), form, FieldErrors.NONE, List.of());
    }

    /// Saves, or adds, removes and moves a row and shows the form again: what was typed is never lost.
    @PostMapping(PACT + "/soan")
    ModelAndView change(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "lam", defaultValue = "luu") String act,
            @RequestParam(name = "ban", defaultValue = "0") int edition) {
        var kept = drafted(actor, id);
        var members = kept.occasion().members();
        var typed = PactForm.typed(fields, members.size());
        if (!act.equals("luu")) {
            var form = typed.after(act, kept.occasion().year(), members.size());
            return page(HttpStatus.OK, kept, edition, form, FieldErrors.NONE, List.of());
        }
        var errors = typed.errors(members);
        if (!errors.none()) return page(HttpStatus.UNPROCESSABLE_CONTENT, kept, edition, typed, errors, List.of());
        try {
            pacts.save(actor, PactReading.site(), kept.pact().id(), edition, typed.text(members));
            return PactReading.redirect(PactPage.path(kept), "pact-saved");
        } catch (PactRefused.ChangedMeanwhile clash) {
            var between = ComparePage.fields(kept.pact().text(), typed.text(members), members);
            var told = FieldErrors.of("can-cu", clash);
            return page(HttpStatus.CONFLICT, kept, kept.edition(), typed, told, between);
        }
    }

    private KeptPact drafted(Actor actor, UUID id) {
        var kept = pacts.pact(actor, PactReading.site(), new PactId(id));
        actor.must(PactRight.DRAFT, kept.occasion().ofHead());
        if (!(kept.pact() instanceof Pact.Open)) throw new PactRefused.NotOpen();
        return kept;
    }

    private static ModelAndView page(
            HttpStatus status,
            KeptPact kept,
            int edition,
            PactForm form,
            FieldErrors errors,
            List<ComparePage.Field> clash) {
        var page = new EditPage(kept, edition, form, errors, clash);
        return new ModelAndView("emulation/pact/web/edit", Map.of("page", page), status);
    }

    @PostMapping(PACT + "/gop-y")
    ModelAndView comment(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "don-vi") UUID unit,
            @RequestParam(name = "cho") String place,
            @RequestParam(name = "loi", defaultValue = "") String words,
            @RequestParam(name = "de-nghi", defaultValue = "") String proposal) {
        try {
            comments.say(actor, PactReading.site(), new PactId(id), new UnitId(unit), place, words, proposal);
            return PactReading.redirect(PactController.PATH + "/" + id, "pact-commented");
        } catch (PactRefused refusal) {
            return refused(actor, id, place, words, proposal, refusal);
        }
    }

    @PostMapping(PACT + "/gop-y/{comment:[0-9a-f-]{36}}")
    ModelAndView answer(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID comment,
            @RequestParam(name = "lam", defaultValue = "") String act,
            @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        var pact = new PactId(id);
        try {
            if (act.equals("nhan")) comments.take(actor, PactReading.site(), pact, comment, reason);
            else comments.leave(actor, PactReading.site(), pact, comment, reason);
            return PactReading.redirect(PactController.PATH + "/" + id, "pact-answered");
        } catch (PactRefused refusal) {
            return refused(actor, id, comment.toString(), reason, "", refusal);
        }
    }

    private ModelAndView refused(
            Actor actor, UUID id, String place, String words, String proposal, PactRefused refusal) {
        var notice = new PactPage.Notice(place, Words.say(refusal.key(), refusal.facts()), words, proposal);
        return new ModelAndView(
                "emulation/pact/web/pact",
                Map.of("page", reading.page(actor, new PactId(id), notice)),
                HttpStatus.UNPROCESSABLE_CONTENT);
    }
}

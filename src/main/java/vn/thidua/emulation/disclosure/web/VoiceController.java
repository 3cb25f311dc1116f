package vn.thidua.emulation.disclosure.web;

import java.util.Arrays;
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
import vn.thidua.emulation.disclosure.Disclosures;
import vn.thidua.emulation.disclosure.Voice;
import vn.thidua.emulation.disclosure.VoiceId;
import vn.thidua.emulation.disclosure.VoiceRefused;
import vn.thidua.emulation.disclosure.Voices;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// What the people wrote, at the desk: given to somebody, taken up, answered.
@Controller
class VoiceController {

    private static final String ONE = DisclosureController.PATH + "/y-kien/{id:[0-9a-f-]{36}}";

    private final Voices voices;
    private final Disclosures disclosures;

    VoiceController(Voices voices, Disclosures disclosures) {
        this.voices = voices;
        this.disclosures = disclosures;
    }

    private static SiteId site() {
        return DisclosureController.site();
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return page(actor, id, "", FieldErrors.NONE, HttpStatus.OK);
    }

    private ModelAndView page(Actor actor, UUID id, String words, FieldErrors errors, HttpStatus status) {
        var voice = voices.voice(actor, site(), new VoiceId(id));
        var page = new VoicePage(
                disclosures.disclosure(actor, site(), voice.disclosure()),
                voice,
                voices.writer(actor, site(), voice.id()).orElse(null),
                voices.officers(actor, site()),
                actor.account(),
                Frame.current().today(),
                words,
                errors);
        return new ModelAndView("emulation/disclosure/web/voice", Map.of("page", page), status);
    }

    @PostMapping(ONE + "/phan-cong")
    ModelAndView assign(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "nguoi", defaultValue = "") String typed) {
        return done(actor, id, "", "nguoi", "voice-assigned", () -> {
            if (!typed.matches("[0-9a-f-]{36}")) throw new VoiceRefused.NobodyToSeeToIt();
            voices.assign(actor, site(), new VoiceId(id), UUID.fromString(typed));
        });
    }

    private ModelAndView done(Actor actor, UUID id, String typed, String field, String words, Runnable verb) {
        voices.voice(actor, site(), new VoiceId(id));
        try {
            verb.run();
            var to = Frame.current().href(DisclosureController.PATH + "/y-kien/" + id);
            return new ModelAndView("redirect:" + to + "?bao=" + words);
        } catch (VoiceRefused refusal) {
            return page(actor, id, typed, FieldErrors.of(field, refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping(ONE + "/thu-ly")
    ModelAndView accept(Actor actor, @PathVariable UUID id) {
        return done(actor, id, "", "thu-ly", "voice-accepted", () -> voices.accept(actor, site(), new VoiceId(id)));
    }

    @PostMapping(ONE + "/tra-loi")
    ModelAndView answer(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "ket-qua", defaultValue = "") String outcome,
            @RequestParam(name = "tra-loi", defaultValue = "") String words) {
        return done(
                actor,
                id,
                words,
                "tra-loi",
                "voice-answered",
                () -> voices.answer(actor, site(), new VoiceId(id), outcome(outcome), words));
    }

    private static Voice.Outcome outcome(String typed) {
        return Arrays.stream(Voice.Outcome.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElseThrow(VoiceRefused.OutcomeDoesNotFit::new);
    }
}

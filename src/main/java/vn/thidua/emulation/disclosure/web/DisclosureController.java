package vn.thidua.emulation.disclosure.web;

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
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.emulation.disclosure.DisclosureId;
import vn.thidua.emulation.disclosure.DisclosureOffer;
import vn.thidua.emulation.disclosure.DisclosureRefused;
import vn.thidua.emulation.disclosure.DisclosureRight;
import vn.thidua.emulation.disclosure.Disclosures;
import vn.thidua.emulation.disclosure.Voices;
import vn.thidua.mail.MailRefused;
import vn.thidua.newsroom.NewsroomRight;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// Windows at the desk: announced, opened by another person, closed, taken back, told as news.
@Controller
class DisclosureController {

    static final String PATH = "/quan-tri/cong-khai";
    private static final String NEW = PATH + "/moi";
    private static final String ONE = PATH + "/dot/{id:[0-9a-f-]{36}}";

    private final Disclosures disclosures;
    private final Voices voices;
    private final VoicePages pages;

    DisclosureController(Disclosures disclosures, Voices voices, VoicePages pages) {
        this.disclosures = disclosures;
        this.voices = voices;
        this.pages = pages;
    }

    static SiteId site() {
        return Frame.current().site();
    }

    private static boolean may(Actor actor, DisclosureRight right) {
        return actor.may(right, Scope.of(site()));
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        var windows = disclosures.of(actor, site());
        var prepares = may(actor, DisclosureRight.PREPARE);
        var page = new DisclosuresPage(
                windows,
                pages.waiting(site()),
                prepares ? disclosures.offers(actor, site()) : java.util.List.of(),
                prepares,
                Frame.current().today());
        return new ModelAndView("emulation/disclosure/web/list", Map.of("page", page));
    }

    @GetMapping(NEW)
    ModelAndView prepare(Actor actor, @RequestParam(name = "nguon", defaultValue = "") String key) {
        var offer = offer(actor, key);
        var asked = disclosures.asked(site()).orElse(null);
        var form = DisclosureForm.of(offer, asked, Frame.current().today());
        return form(offer, form, FieldErrors.NONE, HttpStatus.OK);
    }

    private @Nullable DisclosureOffer offer(Actor actor, String key) {
        var offers = disclosures.offers(actor, site());
        if (key.isEmpty()) return null;
        return offers.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow(Missing::new);
    }

    private ModelAndView form(
            @Nullable DisclosureOffer offer, DisclosureForm form, FieldErrors errors, HttpStatus status) {
        var page = new NewDisclosurePage(offer, disclosures.asked(site()).orElse(null), form, errors);
        return new ModelAndView("emulation/disclosure/web/form", Map.of("page", page), status);
    }

    @PostMapping(PATH)
    ModelAndView schedule(Actor actor, @RequestParam Map<String, String> fields) {
        var form = new DisclosureForm(fields);
        var offer = offer(actor, form.at("nguon"));
        try {
            var id = disclosures.schedule(actor, site(), form.read(offer));
            return to(id.value(), "disclosure-scheduled");
        } catch (DisclosureRefused refusal) {
            var errors = FieldErrors.of(DisclosureForm.field(refusal), refusal);
            return form(offer, form, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        } catch (MailRefused refusal) {
            return form(offer, form, FieldErrors.of("thu", refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private static ModelAndView to(UUID id, String words) {
        return new ModelAndView("redirect:" + Frame.current().href(PATH + "/dot/" + id) + "?bao=" + words);
    }

    @GetMapping(ONE)
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return page(actor, id, "", HttpStatus.OK);
    }

    private ModelAndView page(Actor actor, UUID id, String refused, HttpStatus status) {
        var window = disclosures.disclosure(actor, site(), new DisclosureId(id));
        var page = new DisclosurePage(
                window,
                voices.of(actor, site(), window.id()),
                Frame.current().today(),
                refused,
                may(actor, DisclosureRight.PREPARE),
                may(actor, DisclosureRight.OPEN) && !actor.account().equals(window.preparedBy()),
                may(actor, DisclosureRight.ANSWER),
                actor.mayAnywhere(NewsroomRight.WRITE, site()));
        return new ModelAndView("emulation/disclosure/web/window", Map.of("page", page), status);
    }

    @PostMapping(ONE + "/mo")
    ModelAndView open(Actor actor, @PathVariable UUID id) {
        return done(actor, id, "disclosure-opened", () -> disclosures.open(actor, site(), new DisclosureId(id)));
    }

    private ModelAndView done(Actor actor, UUID id, String words, Runnable verb) {
        try {
            verb.run();
            return to(id, words);
        } catch (DisclosureRefused refusal) {
            var said = Words.say(refusal.key(), refusal.facts());
            return page(actor, id, said, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping(ONE + "/dong")
    ModelAndView close(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "ghi-chu", defaultValue = "") String remark) {
        return done(
                actor, id, "disclosure-closed", () -> disclosures.close(actor, site(), new DisclosureId(id), remark));
    }

    @PostMapping(ONE + "/rut")
    ModelAndView withdraw(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        return done(
                actor,
                id,
                "disclosure-withdrawn",
                () -> disclosures.withdraw(actor, site(), new DisclosureId(id), reason));
    }

    @PostMapping(ONE + "/bai")
    ModelAndView tell(Actor actor, @PathVariable UUID id) {
        try {
            var draft = disclosures.tell(actor, site(), new DisclosureId(id));
            return new ModelAndView("redirect:" + Frame.current().href("/quan-tri/bai/" + draft.value()));
        } catch (DisclosureRefused refusal) {
            var said = Words.say(refusal.key(), refusal.facts());
            return page(actor, id, said, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }
}

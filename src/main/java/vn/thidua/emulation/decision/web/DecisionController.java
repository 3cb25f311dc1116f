package vn.thidua.emulation.decision.web;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Download;
import vn.thidua.design.Uploaded;
import vn.thidua.emulation.decision.DecisionDrafting;
import vn.thidua.emulation.decision.DecisionId;
import vn.thidua.emulation.decision.DecisionRight;
import vn.thidua.emulation.decision.DecisionSigning;
import vn.thidua.emulation.decision.Decisions;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Refusal;
import vn.thidua.platform.Scope;
import vn.thidua.signing.SealPicture;

/// Decisions at the desk: what there is, how far each is, and every step from the frozen text to its effect.
@Controller
class DecisionController {

    static final String PATH = "/quan-tri/quyet-dinh";
    static final String ONE = PATH + "/{id:[0-9a-f-]{36}}";

    private final Decisions decisions;
    private final DecisionDrafting drafting;
    private final DecisionSigning signing;
    private final DecisionReading reading;

    DecisionController(
            Decisions decisions, DecisionDrafting drafting, DecisionSigning signing, DecisionReading reading) {
        this.decisions = decisions;
        this.drafting = drafting;
        this.signing = signing;
        this.reading = reading;
    }

    @GetMapping(PATH)
    ModelAndView list(Actor actor) {
        var site = DecisionReading.site();
        var page = new DecisionListPage(
                decisions.all(actor, site),
                DecisionReading.may(actor, DecisionRight.PREPARE),
                DecisionReading.may(actor, DecisionRight.AWARD));
        return new ModelAndView("emulation/decision/web/list", "page", page);
    }

    @GetMapping(ONE)
    ModelAndView one(Actor actor, @PathVariable UUID id) {
        return page(actor, id, HttpStatus.OK, DecisionReading.Notice.NONE);
    }

    private ModelAndView page(Actor actor, UUID id, HttpStatus status, DecisionReading.Notice notice) {
        var page = reading.page(actor, id, notice);
        return new ModelAndView("emulation/decision/web/decision", Map.of("page", page), status);
    }

    private interface Verb {
        void act(DecisionId id);
    }

    /// What could not be done is told at its place, with what was typed.
    private ModelAndView done(Actor actor, UUID id, String place, Map<String, String> typed, String key, Verb verb) {
        try {
            verb.act(new DecisionId(id));
            return DecisionReading.redirect(PATH + "/" + id, key);
        } catch (Refusal refusal) {
            if (!DecisionReading.isTold(refusal)) throw refusal;
            var notice = new DecisionReading.Notice(place, DecisionReading.told(refusal), typed);
            return page(actor, id, HttpStatus.UNPROCESSABLE_CONTENT, notice);
        }
    }

    @PostMapping(ONE + "/xac-nhan")
    ModelAndView confirm(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "ban", defaultValue = "") String seen) {
        return done(
                actor,
                id,
                "xac-nhan",
                Map.of(),
                "decision-confirmed",
                of -> drafting.confirm(
                        actor, DecisionReading.site(), of, DecisionReading.number(seen), DecisionReading.me()));
    }

    @PostMapping(ONE + "/chot")
    ModelAndView freeze(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "ban", defaultValue = "") String seen) {
        return done(
                actor,
                id,
                "chot",
                Map.of(),
                "decision-frozen",
                of -> drafting.freeze(
                        actor, DecisionReading.site(), of, DecisionReading.number(seen), DecisionReading.me()));
    }

    @PostMapping(ONE + "/mo-lai")
    ModelAndView thaw(Actor actor, @PathVariable UUID id) {
        return done(
                actor,
                id,
                "mo-lai",
                Map.of(),
                "decision-thawed",
                of -> drafting.thaw(actor, DecisionReading.site(), of));
    }

    @PostMapping(ONE + "/ky")
    ModelAndView sign(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "chung-thu", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "mat-khau", defaultValue = "") String password)
            throws IOException {
        var key = Uploaded.bytes(file);
        return done(
                actor,
                id,
                "chung-thu",
                Map.of(),
                "decision-signed",
                of -> signing.sign(
                        actor, DecisionReading.site(), of, key, password.toCharArray(), DecisionReading.me()));
    }

    @PostMapping(ONE + "/ky/tep")
    ModelAndView bringBack(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file)
            throws IOException {
        var signed = Uploaded.bytes(file);
        return done(
                actor,
                id,
                "tep",
                Map.of(),
                "decision-signed",
                of -> signing.bringBack(actor, DecisionReading.site(), of, signed, DecisionReading.me()));
    }

    @PostMapping(ONE + "/so")
    ModelAndView number(Actor actor, @PathVariable UUID id, @RequestParam(name = "ngay", defaultValue = "") String on) {
        actor.must(DecisionRight.NUMBER, Scope.of(DecisionReading.site()));
        return done(
                actor,
                id,
                "ngay",
                Map.of("ngay", on),
                "decision-numbered",
                of -> signing.number(actor, DecisionReading.site(), of, DecisionReading.day(on), DecisionReading.me()));
    }

    @PostMapping(ONE + "/dau")
    ModelAndView seal(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "chung-thu", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "mat-khau", defaultValue = "") String password,
            @RequestParam(name = "hinh", required = false) @Nullable MultipartFile picture)
            throws IOException {
        actor.must(DecisionRight.NUMBER, Scope.of(DecisionReading.site()));
        var key = Uploaded.bytes(file);
        var png = Uploaded.bytes(picture);
        return done(
                actor,
                id,
                "chung-thu",
                Map.of(),
                "decision-sealed",
                of -> signing.seal(
                        actor,
                        DecisionReading.site(),
                        of,
                        key,
                        password.toCharArray(),
                        SealPicture.of(png),
                        DecisionReading.me()));
    }

    @PostMapping(ONE + "/dau/tep")
    ModelAndView bringBackSealed(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file)
            throws IOException {
        var signed = Uploaded.bytes(file);
        return done(
                actor,
                id,
                "tep",
                Map.of(),
                "decision-sealed",
                of -> signing.bringBackSealed(actor, DecisionReading.site(), of, signed, DecisionReading.me()));
    }

    @PostMapping(ONE + "/ban-hanh")
    ModelAndView issue(Actor actor, @PathVariable UUID id) {
        return done(
                actor,
                id,
                "ban-hanh",
                Map.of(),
                "decision-issued",
                of -> decisions.issue(actor, DecisionReading.site(), of, DecisionReading.me()));
    }

    @PostMapping(ONE + "/cong-khai")
    ModelAndView disclose(Actor actor, @PathVariable UUID id) {
        return done(
                actor,
                id,
                "cong-khai",
                Map.of(),
                "decision-disclosed",
                of -> decisions.disclose(actor, DecisionReading.site(), of));
    }

    @PostMapping(ONE + "/huy-du-thao")
    ModelAndView cancel(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        return done(
                actor,
                id,
                "ly-do",
                Map.of("ly-do", reason),
                "decision-cancelled",
                of -> drafting.cancel(actor, DecisionReading.site(), of, reason, DecisionReading.me()));
    }

    @GetMapping(ONE + "/van-ban.{form:pdf|docx}")
    ResponseEntity<byte[]> document(Actor actor, @PathVariable UUID id, @PathVariable String form) {
        var decision = reading.decision(actor, id);
        return Download.paper(
                "quyet-dinh-" + decision.year(),
                form,
                () -> decisions.pdf(decision.site(), decision.id()),
                () -> decisions.docx(decision.site(), decision.id()));
    }

    @GetMapping(ONE + "/tep/{version:[0-9]{1,3}}-{seq:[0-9]{1,2}}.pdf")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id, @PathVariable int version, @PathVariable int seq) {
        var decision = reading.decision(actor, id);
        return Download.of(
                decisions.file(decision.site(), decision.id(), version, seq),
                MediaType.APPLICATION_PDF,
                "quyet-dinh-" + version + "-" + seq + ".pdf");
    }

    /// The key file of whoever is to sign here, in the demo.
    @GetMapping(ONE + "/khoa-mau.p12")
    ResponseEntity<byte[]> practiceKey(Actor actor, @PathVariable UUID id) {
        return Download.of(
                reading.practiceKey(actor, id).orElseThrow(Missing::new),
                MediaType.APPLICATION_OCTET_STREAM,
                "khoa-mau.p12");
    }
}

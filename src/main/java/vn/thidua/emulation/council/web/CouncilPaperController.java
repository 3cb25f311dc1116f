package vn.thidua.emulation.council.web;

import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.thidua.design.Spreadsheet;
import vn.thidua.design.Uploaded;
import vn.thidua.documents.Papers;
import vn.thidua.emulation.council.CouncilLetters;
import vn.thidua.emulation.council.CouncilMinutes;
import vn.thidua.emulation.council.CouncilPapers;
import vn.thidua.emulation.council.CouncilRefused;
import vn.thidua.emulation.council.CouncilSessionId;
import vn.thidua.emulation.council.CouncilSessions;
import vn.thidua.emulation.council.Councils;
import vn.thidua.emulation.review.Signatory;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// What is printed and downloaded of a session, and its minutes as they are frozen and signed.
@Controller
class CouncilPaperController {

    private static final String HERE = CouncilSessionController.HERE;
    private static final String SIGN = HERE + "/bien-ban/ky/{who:thu-ky|chu-tri}";
    private static final Map<String, CouncilPapers.Kind> KINDS = Map.of(
            "chuong-trinh", CouncilPapers.Kind.AGENDA,
            "phieu", CouncilPapers.Kind.SHEET,
            "phieu-roi", CouncilPapers.Kind.SLIPS,
            "diem-danh", CouncilPapers.Kind.ROLL);

    private final Councils councils;
    private final CouncilSessions sessions;
    private final CouncilPapers papers;
    private final Papers drawing;
    private final CouncilMinutes minutes;
    private final CouncilLetters letters;
    private final CouncilDesk desk;
    private final Clock clock;

    CouncilPaperController(
            Councils councils,
            CouncilSessions sessions,
            CouncilPapers papers,
            Papers drawing,
            CouncilMinutes minutes,
            CouncilLetters letters,
            CouncilDesk desk,
            Clock clock) {
        this.councils = councils;
        this.sessions = sessions;
        this.papers = papers;
        this.drawing = drawing;
        this.minutes = minutes;
        this.letters = letters;
        this.desk = desk;
        this.clock = clock;
    }

    private static SiteId site() {
        return CouncilController.site();
    }

    @GetMapping(HERE + "/{paper:chuong-trinh|phieu|phieu-roi|diem-danh}.{form:pdf|docx}")
    ResponseEntity<byte[]> paper(
            Actor actor, @PathVariable UUID id, @PathVariable String paper, @PathVariable String form) {
        var kept = sessions.session(actor, site(), new CouncilSessionId(id));
        var council = councils.profile(site()).orElseThrow(CouncilRefused.WithoutProfile::new);
        var kind = java.util.Objects.requireNonNull(KINDS.get(paper));
        var made = papers.paper(kind, kept, council).orElseThrow(Missing::new);
        var at = clock.instant();
        return Download.paper(paper, form, () -> drawing.pdf(made, id, at), () -> drawing.docx(made, at));
    }

    @GetMapping(HERE + "/bien-ban.{form:pdf|docx}")
    ResponseEntity<byte[]> minutes(Actor actor, @PathVariable UUID id, @PathVariable String form) {
        var drawn = minutes.drawn(actor, site(), new CouncilSessionId(id));
        return Download.paper("bien-ban", form, drawn::pdf, drawn::docx);
    }

    @GetMapping(HERE + "/to-trinh/{letter:[0-9a-f-]{36}}.{form:pdf|docx}")
    ResponseEntity<byte[]> letter(
            Actor actor, @PathVariable UUID id, @PathVariable UUID letter, @PathVariable String form) {
        var drawn = letters.drawn(actor, site(), new CouncilSessionId(id), letter);
        return Download.paper("to-trinh", form, drawn::pdf, drawn::docx);
    }

    @GetMapping(HERE + "/ket-qua.xlsx")
    ResponseEntity<byte[]> results(Actor actor, @PathVariable UUID id) {
        var kept = sessions.session(actor, site(), new CouncilSessionId(id));
        if (!kept.certified()) throw new Missing();
        return Download.of(
                CouncilSheet.of(kept), MediaType.parseMediaType(Spreadsheet.TYPE), "ket-qua-bieu-quyet.xlsx");
    }

    @PostMapping(HERE + "/bien-ban/chot")
    ModelAndView freeze(Actor actor, @PathVariable UUID id) {
        return desk.done(
                actor,
                id,
                Map.of(),
                "bien-ban",
                "council-frozen",
                () -> minutes.freeze(actor, site(), new CouncilSessionId(id)));
    }

    @PostMapping(HERE + "/bien-ban/mo-lai")
    ModelAndView thaw(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "ly-do-mo", defaultValue = "") String reason) {
        return desk.done(
                actor,
                id,
                Map.of("ly-do-mo", reason),
                "ly-do-mo",
                "council-thawed",
                () -> minutes.thaw(actor, site(), new CouncilSessionId(id), reason));
    }

    @PostMapping(SIGN)
    ModelAndView sign(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String who,
            @RequestParam(name = "khoa", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "mat-khau", defaultValue = "") String password)
            throws IOException {
        var key = Uploaded.bytes(file);
        return desk.done(
                actor,
                id,
                Map.of(),
                "khoa-" + who,
                "council-signed",
                () -> minutes.sign(
                        actor, site(), new CouncilSessionId(id), Signatory.at(who), key, password.toCharArray()));
    }

    @PostMapping(SIGN + "/tep")
    ModelAndView bringBack(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String who,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file)
            throws IOException {
        var signed = Uploaded.bytes(file);
        return desk.done(
                actor,
                id,
                Map.of(),
                "tep-" + who,
                "council-signed",
                () -> minutes.bringBack(actor, site(), new CouncilSessionId(id), Signatory.at(who), signed));
    }
}

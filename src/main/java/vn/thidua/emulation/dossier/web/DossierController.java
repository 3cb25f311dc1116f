package vn.thidua.emulation.dossier.web;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
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
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.design.Signed;
import vn.thidua.design.Words;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.dossier.Consultations;
import vn.thidua.emulation.dossier.DossierAppraisals;
import vn.thidua.emulation.dossier.DossierFile;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.dossier.DossierPapers;
import vn.thidua.emulation.dossier.DossierRefused;
import vn.thidua.emulation.dossier.DossierReport;
import vn.thidua.emulation.dossier.HoldKind;
import vn.thidua.emulation.dossier.PaperKind;
import vn.thidua.emulation.dossier.Proposals;
import vn.thidua.emulation.dossier.ReadyLine;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Refusal;
import vn.thidua.platform.SiteId;

/// One proposal: what its unit and the emulation office do with it, step by step.
@Controller
class DossierController {

    static final String ONE = DossierBoardController.PATH + "/{id:[0-9a-f-]{36}}";

    private final DossierReading reading;
    private final Proposals proposals;
    private final DossierAppraisals appraisals;
    private final DossierPapers papers;
    private final Consultations consultations;
    private final DossierReport report;
    private final Clock clock;

    DossierController(
            DossierReading reading,
            Proposals proposals,
            DossierAppraisals appraisals,
            DossierPapers papers,
            Consultations consultations,
            DossierReport report,
            Clock clock) {
        this.reading = reading;
        this.proposals = proposals;
        this.appraisals = appraisals;
        this.papers = papers;
        this.consultations = consultations;
        this.report = report;
        this.clock = clock;
    }

    @GetMapping(ONE)
    ModelAndView one(Actor actor, @PathVariable UUID id) {
        return reading.page(actor, id, FieldErrors.NONE, Map.of(), HttpStatus.OK);
    }

    private interface Verb {
        void act(SiteId site, DossierId dossier) throws IOException;
    }

    /// What could not be done is told beside its field, with what was typed.
    private ModelAndView done(Actor actor, UUID id, String field, Map<String, String> typed, String key, Verb verb)
            throws IOException {
        try {
            verb.act(DossierReading.site(), new DossierId(id));
        } catch (Refusal refusal) {
            switch (refusal.kind()) {
                case INVALID, CONFLICT, TOO_LARGE -> {}
                case UNKNOWN_PERSON, MISSING, GONE, FORBIDDEN, NO_ROOM -> throw refusal;
            }
            return reading.page(actor, id, FieldErrors.of(field, refusal), typed, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView(
                "redirect:" + Frame.current().href(DossierBoardController.PATH + "/" + id) + "?bao=" + key);
    }

    private static int edition(Map<String, String> fields) {
        var typed = fields.getOrDefault("ban", "");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    @PostMapping(ONE + "/noi-dung")
    ModelAndView write(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields)
            throws IOException {
        var known = proposals.mine(actor, DossierReading.site(), new DossierId(id));
        return done(
                actor,
                id,
                "thanh-tich",
                fields,
                "dossier-written",
                (site, dossier) -> proposals.write(
                        actor,
                        site,
                        dossier,
                        edition(fields),
                        award(fields.getOrDefault("danh-hieu", ""), known.award()),
                        fields.getOrDefault("thanh-tich", ""),
                        day(fields, "tu"),
                        day(fields, "den"),
                        leading(fields, known.leading())));
    }

    private static @Nullable Boolean leading(Map<String, String> fields, @Nullable Boolean otherwise) {
        return switch (fields.getOrDefault("lanh-dao", "-")) {
            case "co" -> true;
            case "khong" -> false;
            case "" -> null;
            default -> otherwise;
        };
    }

    private static AwardCode award(String typed, AwardCode otherwise) {
        return typed.matches("[A-Z][A-Z0-9_]{1,30}") ? new AwardCode(typed) : otherwise;
    }

    private static LocalDate day(Map<String, String> fields, String name) {
        var typed = fields.getOrDefault(name, "");
        return Typed.day(typed).orElseThrow(() -> new DossierRefused.NotADay(typed));
    }

    /// Steps that need nothing but a reason at most.
    @PostMapping(ONE + "/{step:kiem-tra|mo-lai|trinh|rut|tiep-nhan|bo-sung|tra-lai|tham-dinh|khong-xet|hiep-y-xong}")
    ModelAndView step(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String step,
            @RequestParam(name = "ly-do", defaultValue = "") String reason)
            throws IOException {
        var field = reasoned(step) ? "ly-do-" + step : step;
        return done(actor, id, field, Map.of(field, reason), "dossier-" + step, (site, dossier) -> {
            switch (step) {
                case "kiem-tra" -> proposals.check(actor, site, dossier);
                case "mo-lai" -> proposals.uncheck(actor, site, dossier);
                case "trinh" -> proposals.submit(actor, site, dossier);
                case "rut" -> proposals.withdraw(actor, site, dossier, reason);
                case "tiep-nhan" -> appraisals.receive(actor, site, dossier);
                case "bo-sung" -> appraisals.supplement(actor, site, dossier, reason);
                case "tra-lai" -> appraisals.giveBack(actor, site, dossier, reason);
                case "tham-dinh" -> appraisals.appraise(actor, site, dossier);
                case "khong-xet" -> appraisals.reject(actor, site, dossier, reason);
                default -> consultations.conclude(actor, site, dossier);
            }
        });
    }

    private static boolean reasoned(String step) {
        return switch (step) {
            case "rut", "bo-sung", "tra-lai", "khong-xet" -> true;
            default -> false;
        };
    }

    @PostMapping(ONE + "/ket-luan")
    ModelAndView judge(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields)
            throws IOException {
        var line = fields.getOrDefault("dong", "");
        var judged = new ReadyLine.Judged(
                fields.getOrDefault("dat", "").equals("co"),
                fields.getOrDefault("y-kien", ""),
                Signed.current().name());
        return done(
                actor,
                id,
                "y-kien-" + line,
                Map.of("y-kien-" + line, judged.words()),
                "dossier-judged",
                (site, dossier) -> appraisals.judge(actor, site, dossier, line, judged));
    }

    @PostMapping(ONE + "/tam-dung")
    ModelAndView hold(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "loai", defaultValue = "DISCIPLINE") String kind,
            @RequestParam(name = "ly-do", defaultValue = "") String reason)
            throws IOException {
        return done(
                actor,
                id,
                "ly-do-tam-dung",
                Map.of("ly-do-tam-dung", reason, "loai", kind),
                "dossier-held",
                (site, dossier) -> appraisals.hold(actor, site, dossier, kind(kind), reason));
    }

    private static HoldKind kind(String typed) {
        return Arrays.stream(HoldKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElse(HoldKind.DISCIPLINE);
    }

    @PostMapping(ONE + "/xet-tiep")
    ModelAndView clear(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "loai", defaultValue = "DISCIPLINE") String kind,
            @RequestParam(name = "ket-luan", defaultValue = "") String how)
            throws IOException {
        return done(
                actor,
                id,
                "ket-luan-" + kind,
                Map.of("ket-luan-" + kind, how),
                "dossier-cleared",
                (site, dossier) -> appraisals.clear(actor, site, dossier, kind(kind), how));
    }

    @PostMapping(ONE + "/quy-dinh-moi")
    ModelAndView newer(
            Actor actor, @PathVariable UUID id, @RequestParam(name = "ly-do", defaultValue = "") String reason)
            throws IOException {
        return done(
                actor,
                id,
                "ly-do-quy-dinh",
                Map.of("ly-do-quy-dinh", reason),
                "dossier-rules",
                (site, dossier) -> appraisals.askNewerRules(
                        actor, site, dossier, reason, Signed.current().name()));
    }

    @PostMapping(ONE + "/quy-dinh-moi/dong-y")
    ModelAndView agree(Actor actor, @PathVariable UUID id) throws IOException {
        return done(
                actor,
                id,
                "dong-y",
                Map.of(),
                "dossier-rules",
                (site, dossier) -> appraisals.agreeToNewerRules(
                        actor, site, dossier, Signed.current().name()));
    }

    @PostMapping(ONE + "/hiep-y")
    ModelAndView ask(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) throws IOException {
        return done(
                actor,
                id,
                "co-quan",
                fields,
                "dossier-asked",
                (site, dossier) -> consultations.ask(
                        actor,
                        site,
                        dossier,
                        null,
                        fields.getOrDefault("co-quan", ""),
                        fields.getOrDefault("lien-he", "")));
    }

    @PostMapping(ONE + "/hiep-y/{asked:[0-9a-f-]{36}}")
    ModelAndView answer(
            Actor actor, @PathVariable UUID id, @PathVariable UUID asked, @RequestParam Map<String, String> fields)
            throws IOException {
        var words = fields.getOrDefault("y-kien", "");
        var agrees = !fields.getOrDefault("tra-loi", "").equals("khong");
        return done(
                actor,
                id,
                "hy-" + asked,
                Map.of("hy-" + asked, words),
                "dossier-answered",
                (site, dossier) -> consultations.answer(actor, site, dossier, asked, agrees, words));
    }

    @PostMapping(ONE + "/giay-to")
    ModelAndView attach(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> fields,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file)
            throws IOException {
        proposals.mine(actor, DossierReading.site(), new DossierId(id));
        var kind = paper(fields.getOrDefault("loai", ""));
        var link = fields.getOrDefault("dia-chi", "").strip();
        var name = fields.getOrDefault("ten", "").strip();
        var by = Signed.current().name();
        return done(actor, id, "tep", fields, "dossier-paper", (site, dossier) -> {
            if (file == null || file.isEmpty()) {
                if (link.isEmpty()) throw new DossierRefused.NoFile();
                papers.link(actor, site, dossier, kind, named(name, kind), path(link), by);
            } else papers.attach(actor, site, dossier, kind, named(name, kind), DossierFile.of(file.getBytes()), by);
        });
    }

    private static PaperKind paper(String typed) {
        return Arrays.stream(PaperKind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst()
                .orElse(PaperKind.OTHER);
    }

    private static String named(String name, PaperKind kind) {
        return name.isEmpty() ? Words.say("dossier.paper." + kind) : name;
    }

    /// The address of a page of the product, as it is copied from the browser.
    private static String path(String link) {
        return link.replaceFirst("^https?://[^/]+", "");
    }

    @PostMapping(ONE + "/giay-to/{paper:[0-9a-f-]{36}}/bo")
    ModelAndView remove(Actor actor, @PathVariable UUID id, @PathVariable UUID paper) throws IOException {
        return done(
                actor,
                id,
                "tep",
                Map.of(),
                "dossier-paper-removed",
                (site, dossier) -> papers.remove(actor, site, dossier, paper));
    }

    @GetMapping(ONE + "/giay-to/{paper:[0-9a-f-]{36}}")
    ResponseEntity<byte[]> file(Actor actor, @PathVariable UUID id, @PathVariable UUID paper) {
        var file = papers.file(actor, DossierReading.site(), new DossierId(id), paper);
        var type = MediaType.parseMediaType(file.type());
        return Download.of(file.bytes(), type, "giay-to." + type.getSubtype());
    }

    @GetMapping(ONE + "/bao-cao")
    ModelAndView report(Actor actor, @PathVariable UUID id) {
        return new ModelAndView(
                "emulation/dossier/web/report", "page", reading.page(actor, id, FieldErrors.NONE, Map.of()));
    }

    @PostMapping(ONE + "/bao-cao")
    ModelAndView writeReport(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        var site = DossierReading.site();
        try {
            papers.report(actor, site, new DossierId(id), edition(fields), fields);
        } catch (DossierRefused refusal) {
            var page = reading.page(actor, id, FieldErrors.of("SITUATION", refusal), fields);
            return new ModelAndView(
                    "emulation/dossier/web/report", Map.of("page", page), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView(
                "redirect:" + Frame.current().href(DossierBoardController.PATH + "/" + id) + "?bao=dossier-report");
    }

    @GetMapping(ONE + "/{what:bao-cao|to-trinh}.{form:pdf|docx}")
    ResponseEntity<byte[]> paper(
            Actor actor, @PathVariable UUID id, @PathVariable String what, @PathVariable String form) {
        var dossier = proposals.dossier(actor, DossierReading.site(), new DossierId(id));
        var made = what.equals("bao-cao")
                ? report.report(dossier, reading.today())
                : report.letter(dossier, reading.today());
        var at = clock.instant();
        return Download.paper(what, form, () -> report.pdf(made, id, at), () -> report.docx(made, at));
    }
}

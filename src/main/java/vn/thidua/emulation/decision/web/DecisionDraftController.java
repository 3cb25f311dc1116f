package vn.thidua.emulation.decision.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Words;
import vn.thidua.emulation.decision.DecisionDrafting;
import vn.thidua.emulation.decision.DecisionId;
import vn.thidua.emulation.decision.DecisionIssuers;
import vn.thidua.emulation.decision.DecisionLine;
import vn.thidua.emulation.decision.DecisionRefused;
import vn.thidua.emulation.decision.DecisionRight;
import vn.thidua.emulation.decision.DecisionText;
import vn.thidua.emulation.decision.Decisions;
import vn.thidua.emulation.decision.IssuerId;
import vn.thidua.emulation.decision.LineId;
import vn.thidua.emulation.decision.RecipientList;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.honours.AwardCatalogue;
import vn.thidua.emulation.honours.AwardKind;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Refusal;
import vn.thidua.platform.Scope;

/// Decisions in the making: begun, written, listed, and later ones that amend or revoke.
@Controller
class DecisionDraftController {

    private static final String NEW = DecisionController.PATH + "/moi";
    private static final String TEXT = DecisionController.ONE + "/noi-dung";
    private static final String LIST = DecisionController.ONE + "/danh-sach";

    private final Decisions decisions;
    private final DecisionDrafting drafting;
    private final DecisionIssuers issuers;
    private final DecisionReading reading;
    private final AwardCatalogue catalogue;

    DecisionDraftController(
            Decisions decisions,
            DecisionDrafting drafting,
            DecisionIssuers issuers,
            DecisionReading reading,
            AwardCatalogue catalogue) {
        this.decisions = decisions;
        this.drafting = drafting;
        this.issuers = issuers;
        this.reading = reading;
        this.catalogue = catalogue;
    }

    @GetMapping(NEW)
    ModelAndView begin(Actor actor) {
        return begin(actor, HttpStatus.OK, DecisionReading.Notice.NONE);
    }

    private ModelAndView begin(Actor actor, HttpStatus status, DecisionReading.Notice notice) {
        var site = DecisionReading.site();
        var page = new NewDecisionPage(
                issuers.of(actor, site),
                drafting.waiting(actor, site),
                catalogue.at(reading.today()),
                reading.today().getYear(),
                notice);
        return new ModelAndView("emulation/decision/web/begin", Map.of("page", page), status);
    }

    @PostMapping(NEW)
    ModelAndView draft(
            Actor actor,
            @RequestParam(name = "co-quan", defaultValue = "") String issuer,
            @RequestParam(name = "nam", defaultValue = "") String year,
            @RequestParam(name = "to-trinh", defaultValue = "") String letter,
            @RequestParam(name = "ho-so", required = false) @Nullable List<UUID> proposed) {
        actor.must(DecisionRight.PREPARE, Scope.of(DecisionReading.site()));
        try {
            var chosen = proposed == null
                    ? List.<DossierId>of()
                    : proposed.stream().map(DossierId::new).toList();
            var id = drafting.draft(
                    actor,
                    DecisionReading.site(),
                    issuer(issuer),
                    DecisionReading.year(year),
                    chosen,
                    letter,
                    DecisionReading.me());
            var path = DecisionController.PATH + "/" + id.value();
            return DecisionReading.redirect(chosen.isEmpty() ? path + "/danh-sach" : path, "decision-drafted");
        } catch (DecisionRefused refusal) {
            var typed = Map.of("co-quan", issuer, "nam", year, "to-trinh", letter);
            return begin(
                    actor,
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    new DecisionReading.Notice(field(refusal), DecisionReading.told(refusal), typed));
        }
    }

    private static IssuerId issuer(String typed) {
        try {
            return new IssuerId(UUID.fromString(typed));
        } catch (IllegalArgumentException nobody) {
            throw new DecisionRefused.WithoutIssuer();
        }
    }

    private static String field(DecisionRefused refusal) {
        return switch (refusal) {
            case DecisionRefused.WithoutIssuer _ -> "co-quan";
            case DecisionRefused.NoYear _ -> "nam";
            case DecisionRefused.TooLong _ -> "to-trinh";
            default -> "ho-so";
        };
    }

    @GetMapping(TEXT)
    ModelAndView text(Actor actor, @PathVariable UUID id) {
        return text(actor, id, null, DecisionReading.Notice.NONE);
    }

    private ModelAndView text(Actor actor, UUID id, @Nullable DecisionText typed, DecisionReading.Notice notice) {
        actor.must(DecisionRight.PREPARE, Scope.of(DecisionReading.site()));
        var decision = reading.decision(actor, id);
        var edition = notice.typed().getOrDefault("ban", String.valueOf(decision.edition()));
        var page = new DecisionTextPage(decision, typed == null ? decision.text() : typed, edition, notice);
        return new ModelAndView(
                "emulation/decision/web/text",
                Map.of("page", page),
                notice.place().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping(TEXT)
    ModelAndView write(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        actor.must(DecisionRight.PREPARE, Scope.of(DecisionReading.site()));
        var seen = fields.getOrDefault("ban", "");
        DecisionText text = null;
        try {
            text = text(fields);
            drafting.write(actor, DecisionReading.site(), new DecisionId(id), DecisionReading.number(seen), text);
            return DecisionReading.redirect(DecisionController.PATH + "/" + id, "decision-written");
        } catch (DecisionRefused refusal) {
            var notice = new DecisionReading.Notice("trich-yeu", DecisionReading.told(refusal), fields);
            return text(actor, id, text, notice);
        }
    }

    private static DecisionText text(Map<String, String> fields) {
        var articles = new ArrayList<String>();
        for (var n = 1; n <= DecisionText.MOST_ARTICLES; n++) articles.add(fields.getOrDefault("dieu-" + n, ""));
        return new DecisionText(
                fields.getOrDefault("trich-yeu", ""),
                fields.getOrDefault("can-cu", ""),
                fields.getOrDefault("de-nghi", ""),
                articles,
                fields.getOrDefault("ten-danh-sach", ""),
                fields.getOrDefault("quyen-han", ""),
                fields.getOrDefault("chuc-vu", ""),
                fields.getOrDefault("nguoi-ky", ""),
                fields.getOrDefault("noi-nhan", ""));
    }

    @PostMapping(TEXT + "/mau")
    ModelAndView anew(Actor actor, @PathVariable UUID id) {
        drafting.anew(actor, DecisionReading.site(), new DecisionId(id));
        return DecisionReading.redirect(DecisionController.PATH + "/" + id + "/noi-dung", "decision-written");
    }

    @GetMapping(LIST)
    ModelAndView list(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "tim", defaultValue = "") String sought,
            @RequestParam(name = "trang", defaultValue = "1") String number) {
        return list(actor, id, sought, number, null, DecisionReading.Notice.NONE);
    }

    private ModelAndView list(
            Actor actor,
            UUID id,
            String sought,
            String number,
            RecipientList.@Nullable Read read,
            DecisionReading.Notice notice) {
        var decision = reading.decision(actor, id);
        var site = decision.site();
        var page = DecisionLinesPage.of(
                decision,
                decisions.lines(site, decision.id()),
                decisions.olds(site, decision.id()),
                decisions.touched(site, decision.id()),
                decisions.after(site, decision.id()),
                sought,
                Math.max(1, DecisionReading.number(number)),
                DecisionReading.may(actor, DecisionRight.PREPARE),
                catalogue.at(reading.today()),
                read,
                notice);
        return new ModelAndView(
                "emulation/decision/web/lines",
                Map.of("page", page),
                notice.place().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /// Looks at a list first; what it would add is seen before it is added.
    @PostMapping(LIST)
    ModelAndView look(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "danh-sach", defaultValue = "") String table,
            @RequestParam(name = "hinh-thuc", defaultValue = "") String award,
            @RequestParam(name = "tep", required = false) @Nullable MultipartFile file,
            @RequestParam(name = "dua-vao", defaultValue = "") String go)
            throws IOException {
        actor.must(DecisionRight.PREPARE, Scope.of(DecisionReading.site()));
        var typed = table;
        try {
            if (file != null && !file.isEmpty()) typed = RecipientList.table(file.getBytes());
            var decision = reading.decision(actor, id);
            var day = reading.today();
            var read = RecipientList.of(
                    typed,
                    decision.year(),
                    only(award),
                    words -> catalogue.named(words, day).orElse(null));
            if (go.isEmpty() || !read.faults().isEmpty())
                return list(
                        actor,
                        id,
                        "",
                        "1",
                        read,
                        new DecisionReading.Notice("", "", Map.of("danh-sach", typed, "hinh-thuc", award)));
            drafting.list(actor, DecisionReading.site(), decision.id(), read);
            return DecisionReading.redirect(DecisionController.PATH + "/" + id + "/danh-sach", "decision-listed");
        } catch (DecisionRefused refusal) {
            var notice = new DecisionReading.Notice(
                    "danh-sach", DecisionReading.told(refusal), Map.of("danh-sach", typed, "hinh-thuc", award));
            return list(actor, id, "", "1", null, notice);
        }
    }

    private @Nullable AwardKind only(String code) {
        return catalogue.at(reading.today()).stream()
                .filter(kind -> kind.code().value().equals(code))
                .findFirst()
                .orElse(null);
    }

    @PostMapping(LIST + "/bo")
    ModelAndView drop(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(name = "dong", required = false) @Nullable List<UUID> chosen) {
        return listed(
                actor,
                id,
                "decision-listed",
                () -> drafting.drop(actor, DecisionReading.site(), new DecisionId(id), DecisionReading.chosen(chosen)));
    }

    private ModelAndView listed(Actor actor, UUID id, String key, Runnable verb) {
        try {
            verb.run();
            return DecisionReading.redirect(DecisionController.PATH + "/" + id + "/danh-sach", key);
        } catch (Refusal refusal) {
            if (!DecisionReading.isTold(refusal)) throw refusal;
            return list(
                    actor,
                    id,
                    "",
                    "1",
                    null,
                    new DecisionReading.Notice("dong", DecisionReading.told(refusal), Map.of()));
        }
    }

    /// The right words of a line of an amendment.
    @PostMapping(LIST + "/{line:[0-9a-f-]{36}}")
    ModelAndView correct(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID line,
            @RequestParam(name = "ten", defaultValue = "") String name,
            @RequestParam(name = "chuc-vu", defaultValue = "") String position,
            @RequestParam(name = "don-vi", defaultValue = "") String of,
            @RequestParam(name = "thanh-tich", defaultValue = "") String merit) {
        return listed(
                actor,
                id,
                "decision-written",
                () -> drafting.correct(
                        actor,
                        DecisionReading.site(),
                        new DecisionId(id),
                        new LineId(line),
                        name,
                        position,
                        of,
                        merit));
    }

    /// Begins a decision that amends or revokes lines of this one.
    @PostMapping(DecisionController.ONE + "/{what:sua-doi|huy-bo}")
    ModelAndView later(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable String what,
            @RequestParam(name = "dong", required = false) @Nullable List<UUID> chosen,
            @RequestParam(name = "tat-ca", defaultValue = "") String all,
            @RequestParam(name = "ly-do", defaultValue = "") String reason) {
        actor.must(DecisionRight.PREPARE, Scope.of(DecisionReading.site()));
        try {
            var site = DecisionReading.site();
            var of = new DecisionId(id);
            var lines = all.isEmpty()
                    ? DecisionReading.chosen(chosen)
                    : decisions.lines(site, of).stream().map(DecisionLine::id).toList();
            var next = what.equals("huy-bo")
                    ? drafting.revoke(actor, site, of, lines, reason, DecisionReading.me())
                    : drafting.amend(actor, site, of, lines, reason, DecisionReading.me());
            var path = DecisionController.PATH + "/" + next.value();
            return DecisionReading.redirect(what.equals("huy-bo") ? path : path + "/danh-sach", "decision-drafted");
        } catch (DecisionRefused refusal) {
            return list(
                    actor,
                    id,
                    "",
                    "1",
                    null,
                    new DecisionReading.Notice("ly-do", DecisionReading.told(refusal), Map.of("ly-do", reason)));
        }
    }

    static String fault(RecipientList.Fault fault) {
        return Words.say("decision.list.fault." + fault.what(), fault.row(), fault.value());
    }
}

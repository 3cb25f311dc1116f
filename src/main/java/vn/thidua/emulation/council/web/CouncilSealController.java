package vn.thidua.emulation.council.web;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
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
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.design.Download;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.ballot.BallotRefused;
import vn.thidua.emulation.council.CouncilRefused;
import vn.thidua.emulation.council.CouncilSessionId;
import vn.thidua.emulation.council.CouncilSessions;
import vn.thidua.emulation.council.Councils;
import vn.thidua.emulation.council.KeptSession;
import vn.thidua.emulation.council.PublishedSession;
import vn.thidua.emulation.council.SealedVotes;
import vn.thidua.emulation.council.TellerEntry;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Refusal;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Rounds on phones are opened, closed, counted and published.
@Controller
class CouncilSealController {

    private static final String HERE = CouncilSessionController.HERE;

    private final Councils councils;
    private final CouncilSessions sessions;
    private final SealedVotes sealed;
    private final CouncilDesk desk;

    CouncilSealController(Councils councils, CouncilSessions sessions, SealedVotes sealed, CouncilDesk desk) {
        this.councils = councils;
        this.sessions = sessions;
        this.sealed = sealed;
        this.desk = desk;
    }

    private static SiteId site() {
        return CouncilController.site();
    }

    @PostMapping(HERE + "/mo-hom-kin")
    ModelAndView open(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        councils.mustKeep(actor, site());
        return desk.done(
                actor,
                id,
                typed,
                "het-gio",
                "council-sealed",
                () -> sealed.open(actor, site(), new CouncilSessionId(id), time(typed.getOrDefault("het-gio", ""))));
    }

    private static Instant time(String typed) {
        try {
            return LocalDateTime.parse(typed.strip()).atZone(Vietnam.ZONE).toInstant();
        } catch (DateTimeException _) {
            throw new CouncilRefused.NotATime(typed.strip());
        }
    }

    @PostMapping(HERE + "/dong-hom-kin")
    ModelAndView close(Actor actor, @PathVariable UUID id) {
        return desk.done(
                actor,
                id,
                Map.of(),
                "buoc",
                "council-urn-closed",
                () -> sealed.close(actor, site(), new CouncilSessionId(id)));
    }

    @PostMapping(HERE + "/sang-phieu-giay")
    ModelAndView onPaper(Actor actor, @PathVariable UUID id) {
        return desk.done(
                actor,
                id,
                Map.of(),
                "buoc",
                "council-on-paper",
                () -> sealed.onPaper(actor, site(), new CouncilSessionId(id)));
    }

    @GetMapping(HERE + "/mo-hom")
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        var kept = sealed.counting(actor, site(), new CouncilSessionId(id));
        return page(kept, Map.of(), FieldErrors.NONE, HttpStatus.OK);
    }

    private ModelAndView page(KeptSession kept, Map<String, String> typed, FieldErrors errors, HttpStatus status) {
        var shown = new HashMap<>(typed);
        shown.keySet().removeIf(field -> field.startsWith("manh-") || field.startsWith("_"));
        var page = new CouncilUnsealPage(kept, sealed.standing(kept).round(), shown, errors);
        return new ModelAndView("emulation/council/web/unseal", Map.of("page", page), status);
    }

    /// `viec` is `dien` to fill in what is empty of the written sheets, `mo` to open.
    @PostMapping(HERE + "/mo-hom")
    ModelAndView unseal(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "viec", defaultValue = "mo") String act) {
        var kept = sealed.counting(actor, site(), new CouncilSessionId(id));
        try {
            var papers = CouncilCountController.entry(kept, typed, true);
            if (act.equals("dien")) return page(kept, filled(kept, papers), FieldErrors.NONE, HttpStatus.OK);
            sealed.unseal(
                    actor,
                    site(),
                    kept.id(),
                    typed.getOrDefault("manh-1", ""),
                    typed.getOrDefault("manh-2", ""),
                    papers);
            return CouncilController.redirect(CouncilSessionController.PATH + id, "council-unsealed");
        } catch (CouncilRefused | BallotRefused refusal) {
            if (refusal instanceof CouncilRefused.NotNow) throw refusal;
            var errors = FieldErrors.of(about(kept, typed, refusal), refusal);
            return page(kept, typed, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    /// The field that a refusal is about: a row of the written sheets, or the shares.
    private static String about(KeptSession kept, Map<String, String> typed, Refusal refusal) {
        return switch (refusal) {
            case CouncilRefused.CastMissing _, CouncilRefused.PapersMissing _ -> "thu-ve";
            case CouncilRefused.NotACount _, CouncilRefused.CountMissing _, CouncilRefused.DoesNotAddUp _ ->
                CouncilCountController.about(kept, typed, refusal);
            case BallotRefused.ShareUnreadable unreadable -> "manh-" + unreadable.place();
            default -> "manh-1";
        };
    }

    /// With all in favour where a row is still empty; nothing of it is kept.
    private static Map<String, String> filled(KeptSession kept, TellerEntry papers) {
        var all = papers.filled(CouncilUnsealPage.papers(kept), kept.items());
        var typed = new HashMap<String, String>();
        typed.put("thu-ve", String.valueOf(all.cast()));
        for (var item : kept.items()) {
            var line = all.lines().get(item.n() - 1);
            put(typed, "dong-y-" + item.n(), line.yes());
            put(typed, "khong-" + item.n(), line.no());
            put(typed, "trang-" + item.n(), line.blank());
        }
        return typed;
    }

    private static void put(Map<String, String> typed, String field, @Nullable Integer number) {
        if (number != null) typed.put(field, number.toString());
    }

    @GetMapping(HERE + "/ket-qua.csv")
    ResponseEntity<byte[]> published(Actor actor, @PathVariable UUID id) {
        var kept = sessions.session(actor, site(), new CouncilSessionId(id));
        var round = sealed.standing(kept).round();
        if (!kept.certified() || round == null) throw new Missing();
        var csv = PublishedSession.csv(kept, round, sealed.marks(kept));
        return Download.of(
                csv.getBytes(StandardCharsets.UTF_8),
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                "ket-qua.csv");
    }

    @GetMapping(CouncilController.PATH + "/kiem-lai-hoi-dong.py")
    ResponseEntity<byte[]> script(Actor actor) {
        councils.mustSee(actor, site());
        return Download.of(PublishedSession.script(), MediaType.TEXT_PLAIN, "kiem-lai-hoi-dong.py");
    }
}

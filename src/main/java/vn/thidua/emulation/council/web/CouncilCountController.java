package vn.thidua.emulation.council.web;

import java.util.ArrayList;
import java.util.HashMap;
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
import vn.thidua.emulation.council.CouncilRefused;
import vn.thidua.emulation.council.CouncilSessionId;
import vn.thidua.emulation.council.CouncilSessions;
import vn.thidua.emulation.council.CouncilVotes;
import vn.thidua.emulation.council.KeptSession;
import vn.thidua.emulation.council.Listed;
import vn.thidua.emulation.council.TellerEntry;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Refusal;
import vn.thidua.platform.SiteId;

/// The grid of a teller: kept as far as it is, filled in where all are in favour, sent.
@Controller
class CouncilCountController {

    private static final String COUNT = CouncilSessionController.HERE + "/kiem-phieu";
    private static final String MANY = "[0-9]{1,3}";

    private final CouncilSessions sessions;
    private final CouncilVotes votes;

    CouncilCountController(CouncilSessions sessions, CouncilVotes votes) {
        this.sessions = sessions;
        this.votes = votes;
    }

    private static SiteId site() {
        return CouncilController.site();
    }

    @GetMapping(COUNT)
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return page(actor, id, Map.of(), FieldErrors.NONE, HttpStatus.OK);
    }

    private ModelAndView page(Actor actor, UUID id, Map<String, String> typed, FieldErrors errors, HttpStatus status) {
        var session = new CouncilSessionId(id);
        var desk = votes.desk(actor, site(), session);
        var kept = sessions.session(actor, site(), session);
        return new ModelAndView(
                "emulation/council/web/count", Map.of("page", new CouncilCountPage(kept, desk, typed, errors)), status);
    }

    /// `viec` is `luu` to keep, `dien` to fill in what is empty, `gui` to send.
    @PostMapping(COUNT)
    ModelAndView enter(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam Map<String, String> typed,
            @RequestParam(name = "viec", defaultValue = "gui") String act) {
        var session = new CouncilSessionId(id);
        votes.desk(actor, site(), session);
        var kept = sessions.session(actor, site(), session);
        try {
            var entry = entry(kept, typed, act.equals("gui"));
            if (act.equals("dien")) entry = entry.filled(kept.bench(), kept.items());
            var stands = votes.enter(actor, site(), session, entry);
            if (stands) return CouncilController.redirect(CouncilSessionController.PATH + id, "council-counted");
            var key = act.equals("gui") ? "council-sent" : "council-kept";
            return CouncilController.redirect(CouncilSessionController.PATH + id + "/kiem-phieu", key);
        } catch (CouncilRefused refusal) {
            if (refusal instanceof CouncilRefused.NotNow) throw refusal;
            var shown = new HashMap<>(typed);
            shown.remove("_token");
            var errors = FieldErrors.of(about(kept, typed, refusal), refusal);
            return page(actor, id, shown, errors, HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    static TellerEntry entry(KeptSession kept, Map<String, String> typed, boolean sent) {
        var lines = new ArrayList<TellerEntry.Line>();
        for (var item : kept.items())
            lines.add(new TellerEntry.Line(
                    number(typed, "dong-y-" + item.n()),
                    number(typed, "khong-" + item.n()),
                    number(typed, "trang-" + item.n())));
        return new TellerEntry(number(typed, "thu-ve"), lines, sent);
    }

    private static @Nullable Integer number(Map<String, String> typed, String field) {
        var text = typed.getOrDefault(field, "").strip();
        if (text.isEmpty()) return null;
        if (!text.matches(MANY)) throw new CouncilRefused.NotACount(text);
        return Integer.valueOf(text);
    }

    /// The row that is wrong, so that the summary leads to it.
    static String about(KeptSession kept, Map<String, String> typed, Refusal refusal) {
        if (refusal instanceof CouncilRefused.NotACount wrong)
            for (var item : kept.items())
                for (var column : new String[] {"dong-y-", "khong-", "trang-"})
                    if (typed.getOrDefault(column + item.n(), "").strip().equals(wrong.facts()[0]))
                        return "hang-" + item.n();
        var code = refusal.facts().length > 0 ? String.valueOf(refusal.facts()[0]) : "";
        return kept.items().stream()
                .filter(item -> item.code().equals(code))
                .map(Listed::n)
                .findFirst()
                .map(n -> "hang-" + n)
                .orElse("thu-ve");
    }
}

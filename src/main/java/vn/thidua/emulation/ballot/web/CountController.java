package vn.thidua.emulation.ballot.web;

import java.util.ArrayList;
import java.util.HashMap;
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
import vn.thidua.emulation.ballot.BallotCounting;
import vn.thidua.emulation.ballot.BallotId;
import vn.thidua.emulation.ballot.BallotRefused;
import vn.thidua.emulation.ballot.BallotRight;
import vn.thidua.emulation.ballot.Ballots;
import vn.thidua.emulation.ballot.Count;
import vn.thidua.emulation.ballot.KeptBallot;
import vn.thidua.emulation.ballot.VotingWay;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;

/// The count, in the way in which it was voted.
@Controller
class CountController {

    private static final String COUNT = BallotController.HERE + "/kiem-phieu";
    private static final String MANY = "[0-9]{1,3}";

    private final Ballots ballots;
    private final BallotCounting counting;
    private final BallotReading reading;

    CountController(Ballots ballots, BallotCounting counting, BallotReading reading) {
        this.ballots = ballots;
        this.counting = counting;
        this.reading = reading;
    }

    @GetMapping(COUNT)
    ModelAndView show(Actor actor, @PathVariable UUID id) {
        return page(actor, counted(actor, id), Map.of(), FieldErrors.NONE, HttpStatus.OK);
    }

    private KeptBallot counted(Actor actor, UUID id) {
        var kept = ballots.ballot(actor, BallotController.site(), new BallotId(id));
        if (!counting.mayCount(actor, kept)) throw new Forbidden(BallotRight.COUNT);
        return kept;
    }

    private ModelAndView page(
            Actor actor, KeptBallot kept, Map<String, String> typed, FieldErrors errors, HttpStatus status) {
        var shown = new HashMap<>(typed);
        shown.keySet().removeIf(field -> field.startsWith("manh-") || field.startsWith("_"));
        var ballot = reading.page(actor, kept.id().value(), BallotPage.Notice.NONE);
        var page = new CountPage(ballot, counting.entered(kept), shown, errors);
        return new ModelAndView("emulation/ballot/web/count", Map.of("page", page), status);
    }

    private interface Counting {
        String of(Map<String, String> fields);
    }

    private ModelAndView done(Actor actor, UUID id, String field, Map<String, String> fields, Counting verb) {
        var kept = counted(actor, id);
        try {
            return BallotController.redirect(id.toString(), verb.of(fields));
        } catch (BallotRefused refusal) {
            var about =
                    refusal instanceof BallotRefused.ShareUnreadable unreadable ? "manh-" + unreadable.place() : field;
            return page(actor, kept, fields, FieldErrors.of(about, refusal), HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    @PostMapping(COUNT)
    ModelAndView enter(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        return done(actor, id, "thu-ve", typed, fields -> {
            var count = count(counted(actor, id), fields, number(fields, "thu-ve"));
            var stands = counting.enter(actor, BallotController.site(), new BallotId(id), count);
            return stands ? "ballot-tallied" : "ballot-entered";
        });
    }

    private static Count count(KeptBallot kept, Map<String, String> fields, int cast) {
        var votes = new ArrayList<Integer>();
        for (var n = 1; n <= kept.plan().question().options().size(); n++) votes.add(number(fields, "phieu-" + n));
        return new Count(cast, number(fields, "hop-le"), number(fields, "khong-hop-le"), votes);
    }

    private static int number(Map<String, String> fields, String field) {
        var typed = fields.getOrDefault(field, "").strip();
        if (!typed.matches(MANY)) throw new BallotRefused.NotANumber(typed);
        return Integer.parseInt(typed);
    }

    @PostMapping(BallotController.HERE + "/gio-tay")
    ModelAndView writeDown(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        return done(actor, id, "tay", typed, fields -> {
            counting.writeDown(actor, BallotController.site(), new BallotId(id), hands(counted(actor, id), fields));
            return "ballot-tallied";
        });
    }

    /// `tay-3` is `1`, `2` or `trang` in a question of yes or no; `tay-3-7` and `tay-3-trang` in a choice.
    private static Map<Integer, List<Integer>> hands(KeptBallot kept, Map<String, String> fields) {
        var hands = new HashMap<Integer, List<Integer>>();
        for (var voter : kept.plan().roll().voters()) {
            var before = "tay-" + voter.n();
            var named = new ArrayList<Integer>();
            var one = fields.getOrDefault(before, "");
            if (one.matches("[1-9][0-9]?")) named.add(Integer.valueOf(one));
            for (var n = 1; n <= kept.plan().question().options().size(); n++)
                if (fields.containsKey(before + "-" + n)) named.add(n);
            if (!named.isEmpty() || one.equals("trang") || fields.containsKey(before + "-trang"))
                hands.put(voter.n(), named);
        }
        return hands;
    }

    @PostMapping(BallotController.HERE + "/mo-hom")
    ModelAndView unseal(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
        return done(actor, id, "manh-1", typed, fields -> {
            var kept = counted(actor, id);
            counting.unseal(
                    actor,
                    BallotController.site(),
                    kept.id(),
                    fields.getOrDefault("manh-1", ""),
                    fields.getOrDefault("manh-2", ""),
                    papers(kept, fields));
            return "ballot-unsealed";
        });
    }

    private static Count papers(KeptBallot kept, Map<String, String> fields) {
        if (kept.plan().way() != VotingWay.SEALED || kept.written().isEmpty()) return new Count(0, 0, 0, List.of());
        return count(kept, fields, number(fields, "hop-le") + number(fields, "khong-hop-le"));
    }
}

package vn.thidua.emulation.ballot.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.design.Download;
import vn.thidua.emulation.ballot.BallotCounting;
import vn.thidua.emulation.ballot.BallotId;
import vn.thidua.emulation.ballot.Ballots;
import vn.thidua.emulation.ballot.CountMinutes;
import vn.thidua.emulation.ballot.Outcome;
import vn.thidua.emulation.ballot.PublishedCount;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;

/// What is printed and published of a count.
@Controller
class ResultController {

    private final Ballots ballots;
    private final BallotCounting counting;
    private final CountMinutes minutes;
    private final BlocYears years;
    private final Clock clock;

    ResultController(Ballots ballots, BallotCounting counting, CountMinutes minutes, BlocYears years, Clock clock) {
        this.ballots = ballots;
        this.counting = counting;
        this.minutes = minutes;
        this.years = years;
        this.clock = clock;
    }

    @GetMapping(BallotController.HERE + "/bien-ban.{form:pdf|docx}")
    ResponseEntity<byte[]> minutes(Actor actor, @PathVariable UUID id, @PathVariable String form) {
        var kept = ballots.ballot(actor, BallotController.site(), new BallotId(id));
        var outcome = kept.outcome().orElseThrow(Missing::new);
        var year = years.year(kept.site(), kept.year());
        var needed = BallotWords.threshold(outcome.threshold());
        var source = BallotWords.source(outcome.threshold().source());
        var at = clock.instant();
        return Download.paper(
                "bien-ban-kiem-phieu",
                form,
                () -> minutes.pdf(kept, year, outcome, needed, source, at),
                () -> minutes.docx(kept, year, outcome, needed, source, at));
    }

    @GetMapping(BallotController.HERE + "/ket-qua.csv")
    ResponseEntity<byte[]> published(Actor actor, @PathVariable UUID id) {
        var kept = ballots.ballot(actor, BallotController.site(), new BallotId(id));
        var outcome = kept.outcome().filter(Outcome::certified).orElseThrow(Missing::new);
        var csv = PublishedCount.csv(kept, outcome, counting.marks(kept));
        return Download.of(
                csv.getBytes(StandardCharsets.UTF_8),
                new MediaType("text", "csv", StandardCharsets.UTF_8),
                "ket-qua.csv");
    }

    @GetMapping(BallotController.PATH + "/kiem-lai.py")
    ResponseEntity<byte[]> script(Actor actor) {
        var site = BallotController.site();
        if (!actor.mayAnywhere(BlocRight.VIEW, site) && !actor.mayAnywhere(BlocRight.ARRANGE, site))
            throw new Forbidden(BlocRight.VIEW);
        return Download.of(PublishedCount.script(), MediaType.TEXT_PLAIN, "kiem-lai.py");
    }
}

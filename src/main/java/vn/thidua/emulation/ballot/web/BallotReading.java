package vn.thidua.emulation.ballot.web;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.ballot.Ballot;
import vn.thidua.emulation.ballot.BallotCounting;
import vn.thidua.emulation.ballot.BallotId;
import vn.thidua.emulation.ballot.BallotRight;
import vn.thidua.emulation.ballot.Ballots;
import vn.thidua.emulation.ballot.KeptBallot;
import vn.thidua.emulation.ballot.Question;
import vn.thidua.emulation.ballot.Roll;
import vn.thidua.emulation.ballot.Urn;
import vn.thidua.emulation.ballot.VotingWay;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;

/// Puts together what the pages of ballots show.
@Component
class BallotReading {

    private final Ballots ballots;
    private final BallotCounting counting;
    private final Urn urn;
    private final BlocYears years;

    BallotReading(Ballots ballots, BallotCounting counting, Urn urn, BlocYears years) {
        this.ballots = ballots;
        this.counting = counting;
        this.urn = urn;
        this.years = years;
    }

    BallotsPage.Year year(Actor actor, BlocYearId id) {
        var year = years.year(BallotController.site(), id);
        var rows = ballots.ofYear(actor, year.site(), id).stream()
                .map(BallotReading::row)
                .toList();
        return new BallotsPage.Year(id.value(), year.title(), years.mayLead(actor, year), rows);
    }

    private static BallotsPage.Row row(KeptBallot kept) {
        var passed = kept.outcome()
                .filter(outcome -> outcome.question().kind() == Question.Kind.YES_NO)
                .map(outcome -> outcome.passed())
                .orElse(null);
        return new BallotsPage.Row(
                kept.id().value(),
                kept.plan().question().words(),
                kept.plan().way().name(),
                kept.ballot().state(),
                BallotPage.badge(kept.ballot()),
                passed);
    }

    BallotPage page(Actor actor, UUID id, BallotPage.Notice notice) {
        var kept = ballots.ballot(actor, BallotController.site(), new BallotId(id));
        var officer = actor.mayAnywhere(BallotRight.COUNT, kept.site())
                ? kept.officer(actor.account()).orElse(null)
                : null;
        var powers = new BallotPage.Powers(
                ballots.mayLead(actor, kept), officer, counting.mayCount(actor, kept), votes(actor, kept));
        var voted = kept.ballot() instanceof Ballot.Open ? Set.copyOf(urn.voted(kept)) : kept.tookPart();
        return new BallotPage(kept, years.year(kept.site(), kept.year()), powers, voted, counting.hands(kept), notice);
    }

    private static boolean votes(Actor actor, KeptBallot kept) {
        return kept.ballot() instanceof Ballot.Open
                && kept.plan().way() == VotingWay.SEALED
                && kept.plan()
                        .roll()
                        .of(actor.account())
                        .filter(voter -> Roll.hasVote(voter, kept.plan().terms()))
                        .filter(voter -> actor.may(
                                BallotRight.VOTE,
                                Scope.of(kept.site()).unit(voter.unit().value())))
                        .isPresent();
    }
}

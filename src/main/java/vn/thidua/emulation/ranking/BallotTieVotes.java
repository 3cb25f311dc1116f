package vn.thidua.emulation.ranking;

import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.ballot.Ballots;
import vn.thidua.emulation.ballot.KeptBallot;
import vn.thidua.emulation.ballot.Outcome;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// Votes of the last certified ballot in which the bloc chose among its members.
@Component
@Order(50)
class BallotTieVotes implements TieVotes {

    private static final int FEWEST = 2;

    private final Ballots ballots;

    BallotTieVotes(Ballots ballots) {
        this.ballots = ballots;
    }

    @Override
    public Map<UnitId, Integer> of(SiteId site, BlocYearId year) {
        return last(site, year)
                .map(ballot -> ballots.votesFor(site, ballot.id()))
                .orElse(Map.of());
    }

    @Override
    public String reference(SiteId site, BlocYearId year) {
        return last(site, year)
                .map(ballot -> "Phiếu bầu: " + ballot.plan().question().words())
                .orElse("");
    }

    private Optional<KeptBallot> last(SiteId site, BlocYearId year) {
        return ballots.ofYear(site, year).stream()
                .filter(ballot -> ballot.outcome().filter(Outcome::certified).isPresent())
                .filter(ballot -> ballots.votesFor(site, ballot.id()).size() >= FEWEST)
                .findFirst();
    }
}

package vn.thidua.emulation.ranking;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.ranking.Standings.Choice;
import vn.thidua.organisation.UnitId;

/// All that a ranking is worked out from besides its terms: locked scores, who was squeezed out last year, votes.
@Component
class RankingBasis {

    private final Scores scores;
    private final RankingStore store;
    private final BlocYears years;
    private final List<TieVotes> votes;

    RankingBasis(Scores scores, RankingStore store, BlocYears years, List<TieVotes> votes) {
        this.scores = scores;
        this.store = store;
        this.years = years;
        this.votes = List.copyOf(votes);
    }

    Standings standings(BlocYear year, RankingTerms terms) {
        return Computation.of(year, scores.locked(year.site(), year.id()), terms, waiting(year), votes(year));
    }

    /// Of the certified ranking of the year before; empty where there is none.
    List<UnitId> waiting(BlocYear year) {
        return before(year).stream()
                .flatMap(standings -> standings.units(Choice.SQUEEZED_OUT).stream())
                .filter(unit -> year.member(unit).isPresent())
                .toList();
    }

    private Optional<Standings> before(BlocYear year) {
        return years.of(year.site(), year.bloc().id()).stream()
                .filter(other -> other.year() == year.year() - 1)
                .flatMap(other -> store.of(year.site(), other.id()).stream())
                .filter(Round.Certified.class::isInstance)
                .map(round -> round.frozen().standings())
                .findFirst();
    }

    Standings.Votes votes(BlocYear year) {
        return votes.stream()
                .filter(known -> !known.of(year.site(), year.id()).isEmpty())
                .findFirst()
                .map(known ->
                        new Standings.Votes(known.of(year.site(), year.id()), known.reference(year.site(), year.id())))
                .orElse(Standings.Votes.NONE);
    }
}

package vn.thidua.emulation.ranking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.emulation.ranking.Standings.Choice;
import vn.thidua.emulation.scoring.Ranking;
import vn.thidua.emulation.scoring.ScoringRefused;
import vn.thidua.emulation.scoring.Selection;
import vn.thidua.organisation.UnitId;

/// Who of the qualified is chosen, who is squeezed out, and who cannot be told apart at the line.
record Choosing(Ranking ranking, Set<UnitId> qualified, int allowed, Set<UnitId> waiting, RankingTerms terms) {

    /// Of the qualified; whoever is not named is not.
    Map<UnitId, Choice> choices() {
        var whole = selection(allowed);
        return whole.isPresent() ? choices(whole.get(), Set.of()) : undecided();
    }

    /// The quota cuts between equals: those before them are chosen, those after them are not.
    private Map<UnitId, Choice> undecided() {
        var less = allowed;
        while (selection(less).isEmpty()) less--;
        var more = allowed;
        while (selection(more).isEmpty()) more++;
        var equals = new HashSet<>(selection(more).orElseThrow().chosen());
        var sure = selection(less).orElseThrow();
        sure.chosen().forEach(equals::remove);
        return choices(sure, equals);
    }

    private Optional<Selection> selection(int many) {
        try {
            return Optional.of(Selection.of(
                    ranking, qualified, many, waiting, terms.priority().priority()));
        } catch (ScoringRefused.TieAtTheLine _) {
            return Optional.empty(); // the table is shown all the same; only certifying needs an answer
        }
    }

    private Map<UnitId, Choice> choices(Selection selection, Set<UnitId> undecided) {
        var choices = new HashMap<UnitId, Choice>();
        for (var unit : selection.squeezedOut())
            choices.put(unit, undecided.contains(unit) ? Choice.UNDECIDED : Choice.SQUEEZED_OUT);
        for (var unit : selection.chosen())
            choices.put(unit, selection.byPriority().contains(unit) ? Choice.BY_PRIORITY : Choice.COMMENDED);
        flag(selection, choices);
        return choices;
    }

    /// The best placed of the chosen; equals at the end of the flags cannot be told apart.
    private void flag(Selection selection, Map<UnitId, Choice> choices) {
        var flags = terms.flags().count();
        var placed = selection.chosen().stream()
                .sorted(Comparator.comparing(ranking::placeOf).thenComparing(UnitId::value))
                .toList();
        placed.stream().limit(flags).forEach(unit -> choices.put(unit, Choice.FLAG));
        if (flags == 0 || flags >= placed.size()) return;
        var last = ranking.placeOf(placed.get(flags - 1));
        if (ranking.placeOf(placed.get(flags)) == last)
            placed.stream()
                    .filter(unit -> ranking.placeOf(unit) == last)
                    .forEach(unit -> choices.put(unit, Choice.UNDECIDED));
    }
}

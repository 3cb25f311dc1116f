package vn.thidua.emulation.ranking;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.emulation.ranking.Standings.Choice;
import vn.thidua.emulation.scoring.Ranking;
import vn.thidua.emulation.scoring.ScoringRefused;
import vn.thidua.emulation.scoring.Selection;
import vn.thidua.organisation.UnitId;

/// Who of the qualified is chosen, who is squeezed out, and who cannot be told apart at the line. Flags go to the best
/// placed, whatever priority others have; priority counts for the rest of the quota.
final class Choosing {

    private final Ranking ranking;
    private final List<UnitId> flagged;
    private final Set<UnitId> equalAtTheFlags;
    private final Set<UnitId> rest;
    private final int seats;
    private final Set<UnitId> waiting;
    private final Selection.Priority priority;

    Choosing(Ranking ranking, Set<UnitId> qualified, int allowed, Set<UnitId> waiting, RankingTerms terms) {
        var placed = qualified.stream()
                .sorted(Comparator.comparing(ranking::placeOf).thenComparing(UnitId::value))
                .toList();
        var flags = Math.min(Math.min(terms.flags().count(), allowed), placed.size());
        this.ranking = ranking;
        this.flagged = placed.subList(0, flags);
        this.equalAtTheFlags = equalAt(placed, flags, ranking);
        this.rest = Set.copyOf(placed.subList(flags, placed.size()));
        this.seats = allowed - flags;
        this.waiting = waiting;
        this.priority = terms.priority().priority();
    }

    /// Those who share the place of the last flag with somebody who gets none.
    private static Set<UnitId> equalAt(List<UnitId> placed, int flags, Ranking ranking) {
        if (flags == 0 || flags == placed.size()) return Set.of();
        var last = ranking.placeOf(placed.get(flags - 1));
        if (ranking.placeOf(placed.get(flags)) != last) return Set.of();
        var equals = new HashSet<UnitId>();
        for (var unit : placed) if (ranking.placeOf(unit) == last) equals.add(unit);
        return equals;
    }

    /// Of the qualified; whoever is not named is not.
    Map<UnitId, Choice> choices() {
        var whole = selection(seats);
        var choices = whole.isPresent() ? choices(whole.get(), Set.of()) : undecided();
        for (var unit : flagged) choices.put(unit, Choice.FLAG);
        for (var unit : equalAtTheFlags) choices.put(unit, Choice.UNDECIDED);
        return choices;
    }

    /// The quota cuts between equals: those before them are chosen, those after them are not.
    private Map<UnitId, Choice> undecided() {
        var less = seats;
        while (selection(less).isEmpty()) less--;
        var more = seats;
        while (selection(more).isEmpty()) more++;
        var equals = new HashSet<>(selection(more).orElseThrow().chosen());
        var sure = selection(less).orElseThrow();
        sure.chosen().forEach(equals::remove);
        return choices(sure, equals);
    }

    private Optional<Selection> selection(int many) {
        try {
            return Optional.of(Selection.of(ranking, rest, many, waiting, priority));
        } catch (ScoringRefused.TieAtTheLine _) {
            return Optional.empty(); // the table is shown all the same; only certifying needs an answer
        }
    }

    private static Map<UnitId, Choice> choices(Selection selection, Set<UnitId> undecided) {
        var choices = new HashMap<UnitId, Choice>();
        for (var unit : selection.squeezedOut())
            choices.put(unit, undecided.contains(unit) ? Choice.UNDECIDED : Choice.SQUEEZED_OUT);
        for (var unit : selection.chosen())
            choices.put(unit, selection.byPriority().contains(unit) ? Choice.BY_PRIORITY : Choice.COMMENDED);
        return choices;
    }
}

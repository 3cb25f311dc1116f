package vn.thidua.emulation.scoring;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import vn.thidua.organisation.UnitId;

/// Who is chosen within a quota, and who would have been but for it.
///
/// @param chosen in the order of their choice
/// @param squeezedOut qualified, but beyond the quota: they have priority next year
/// @param byPriority the chosen who owe it to their priority
public record Selection(List<UnitId> chosen, List<UnitId> squeezedOut, List<UnitId> byPriority) {

    public Selection {
        chosen = List.copyOf(chosen);
        squeezedOut = List.copyOf(squeezedOut);
        byPriority = List.copyOf(byPriority);
    }

    /// What being squeezed out last year is worth.
    public enum Priority {
        NONE,
        /// Before equals.
        AMONG_EQUALS,
        /// Before all others that qualify.
        FIRST
    }

    /// Refuses where the quota cuts between equals.
    ///
    /// @param qualified those who may be chosen; all of them are ranked
    /// @param allowed how many, see [Quota#of]
    /// @param waiting those squeezed out last year
    public static Selection of(
            Ranking ranking, Set<UnitId> qualified, int allowed, Set<UnitId> waiting, Priority priority) {
        var order = order(ranking, waiting, priority);
        var queue =
                qualified.stream().sorted(order.thenComparing(UnitId::value)).toList();
        var cut = Math.min(allowed, queue.size());
        if (cut > 0 && cut < queue.size() && order.compare(queue.get(cut - 1), queue.get(cut)) == 0)
            throw new ScoringRefused.TieAtTheLine(allowed);
        var chosen = queue.subList(0, cut);
        var out = queue.subList(cut, queue.size());
        return new Selection(chosen, out, helped(ranking, chosen, out));
    }

    /// Those chosen although somebody placed no worse is not: only priority does that.
    private static List<UnitId> helped(Ranking ranking, List<UnitId> chosen, List<UnitId> out) {
        return chosen.stream()
                .filter(unit -> out.stream().anyMatch(other -> ranking.placeOf(other) <= ranking.placeOf(unit)))
                .toList();
    }

    private static Comparator<UnitId> order(Ranking ranking, Set<UnitId> waiting, Priority priority) {
        Comparator<UnitId> place = Comparator.comparing(ranking::placeOf);
        Comparator<UnitId> waited = Comparator.comparing(unit -> !waiting.contains(unit));
        return switch (priority) {
            case NONE -> place;
            case AMONG_EQUALS -> place.thenComparing(waited);
            case FIRST -> waited.thenComparing(place);
        };
    }
}

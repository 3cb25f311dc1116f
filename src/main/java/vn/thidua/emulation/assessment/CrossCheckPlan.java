package vn.thidua.emulation.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.organisation.UnitId;

/// Who checks whom: each member checks one other and is checked by one other.
///
/// @param checks the checked, by its checker, in the order of the bloc
public record CrossCheckPlan(Map<UnitId, UnitId> checks) {

    /// Two units that must not check one another: each names the other as a conflict of interest.
    public record Conflict(UnitId one, UnitId other) {
        boolean parts(UnitId checker, UnitId checked) {
            return (one.equals(checker) && other.equals(checked)) || (one.equals(checked) && other.equals(checker));
        }
    }

    public CrossCheckPlan {
        checks = Collections.unmodifiableMap(new LinkedHashMap<>(checks));
        if (checks.values().stream().distinct().count() < checks.size()) throw new AssessmentRefused.CheckedTwice();
        checks.forEach((checker, checked) -> {
            if (checker.equals(checked)) throw new AssessmentRefused.OwnSheet();
        });
    }

    /// Draws a plan in which no two check each other, unless there is no other way; the same draw of the same members
    /// gives the same plan, another one another.
    ///
    /// @param members in the order of the bloc, at least two
    /// @param draw from 0, for instance the year, so that checkers change
    /// @throws AssessmentRefused.NoPlan where the conflicts leave none
    public static CrossCheckPlan draw(List<UnitId> members, Set<Conflict> conflicts, int draw) {
        var order = new ArrayList<>(members);
        Collections.rotate(order, -Math.floorMod(draw / Math.max(1, members.size() - 1), members.size()));
        var first = Math.floorMod(draw, Math.max(1, members.size() - 1)) + 1;
        return new Drawing(members, conflicts, order, first, false)
                .plan()
                .or(() -> new Drawing(members, conflicts, order, first, true).plan())
                .orElseThrow(AssessmentRefused.NoPlan::new);
    }

    public boolean isMutual(UnitId checker) {
        var checked = checks.get(checker);
        return checked != null && checker.equals(checks.get(checked));
    }

    public Optional<UnitId> checkerOf(UnitId checked) {
        return checks.entrySet().stream()
                .filter(one -> one.getValue().equals(checked))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /// One search through all plans, in an order that begins with everybody checking the member so many places on.
    private record Drawing(
            List<UnitId> members, Set<Conflict> conflicts, List<UnitId> order, int first, boolean mutual) {

        private static final int MOST_STEPS = 200_000;

        Optional<CrossCheckPlan> plan() {
            var checked = new LinkedHashMap<UnitId, UnitId>();
            if (!assign(checked, 0, new int[1])) return Optional.empty();
            var inOrder = new LinkedHashMap<UnitId, UnitId>();
            for (var member : members)
                Optional.ofNullable(checked.get(member)).ifPresent(one -> inOrder.put(member, one));
            return Optional.of(new CrossCheckPlan(inOrder));
        }

        private boolean assign(Map<UnitId, UnitId> checked, int i, int[] steps) {
            if (i == order.size()) return true;
            var checker = order.get(i);
            for (var on = 0; on < order.size(); on++) {
                if (++steps[0] > MOST_STEPS) return false;
                var one = order.get((i + first + on) % order.size());
                if (!may(checked, checker, one)) continue;
                checked.put(checker, one);
                if (assign(checked, i + 1, steps)) return true;
                checked.remove(checker);
            }
            return false;
        }

        private boolean may(Map<UnitId, UnitId> checked, UnitId checker, UnitId one) {
            return !checker.equals(one)
                    && !checked.containsValue(one)
                    && (mutual || !checker.equals(checked.get(one)))
                    && conflicts.stream().noneMatch(conflict -> conflict.parts(checker, one));
        }
    }
}

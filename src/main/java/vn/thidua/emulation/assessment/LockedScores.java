package vn.thidua.emulation.assessment;

import java.util.List;
import java.util.Map;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.emulation.scoring.UnitScore;
import vn.thidua.organisation.UnitId;

/// The scores of a bloc in a year, once all its members are locked: what places come from.
///
/// @param scores ordered by the unit's id
/// @param names of the units in the bloc year
public record LockedScores(CriteriaSet set, List<UnitScore> scores, Map<UnitId, String> names) {

    public LockedScores {
        scores = List.copyOf(scores);
        names = Map.copyOf(names);
    }
}

package vn.thidua.emulation.scoring;

import java.util.List;
import vn.thidua.organisation.UnitId;

/// What became of units with the same share, for the record.
public sealed interface TieBreak {

    List<UnitId> tied();

    /// @param order the best first; those in one list are still equal
    record Decided(List<UnitId> tied, TieRule by, List<List<UnitId>> order) implements TieBreak {}

    /// No declared rule parts them: they share the place.
    record Undecided(List<UnitId> tied, int place) implements TieBreak {}
}

package vn.thidua.emulation.ranking;

import java.util.List;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.emulation.scoring.UnitScore;

/// The locked scores of a bloc year, all by one version of one set.
record Scored(CriteriaSet set, List<UnitScore> scores) {

    Scored {
        scores = List.copyOf(scores);
    }
}

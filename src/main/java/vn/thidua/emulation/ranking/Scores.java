package vn.thidua.emulation.ranking;

import java.util.Optional;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.platform.SiteId;

/// Where locked scores come from.
interface Scores {

    /// Refuses while the scores of a unit are not locked.
    Scored locked(SiteId site, BlocYearId year);

    /// By which the year is scored; empty while none is chosen.
    Optional<CriteriaSet> criteria(SiteId site, BlocYearId year);
}

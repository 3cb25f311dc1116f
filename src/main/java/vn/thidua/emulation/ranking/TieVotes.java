package vn.thidua.emulation.ranking;

import java.util.Map;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// Votes of a bloc for units that are tied. Those who know of some are beans; the first in the order of their `@Order`
/// that has votes of the year is believed.
public interface TieVotes {

    /// Empty while the bloc has not voted.
    Map<UnitId, Integer> of(SiteId site, BlocYearId year);

    /// The paper in which they are recorded.
    String reference(SiteId site, BlocYearId year);
}

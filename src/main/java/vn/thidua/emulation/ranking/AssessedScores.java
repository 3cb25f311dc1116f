package vn.thidua.emulation.ranking;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.criteria.CriteriaSets;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.platform.SiteId;

/// Scores of the criteria set in use.
@Component
class AssessedScores implements Scores {

    private final CriteriaSets criteria;

    AssessedScores(CriteriaSets criteria) {
        this.criteria = criteria;
    }

    @Override
    public Scored locked(SiteId site, BlocYearId year) {
        throw new RankingRefused.NotLocked();
    }

    @Override
    public Optional<CriteriaSet> criteria(SiteId site, BlocYearId year) {
        return criteria.inUse(site, year).map(CriteriaSets.Kept::set);
    }
}

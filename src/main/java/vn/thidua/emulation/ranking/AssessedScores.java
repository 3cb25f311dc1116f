package vn.thidua.emulation.ranking;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.assessment.Assessments;
import vn.thidua.emulation.criteria.CriteriaSets;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.platform.SiteId;

/// Scores of the criteria set in use, once every member is locked.
@Component
class AssessedScores implements Scores {

    private final Assessments assessments;
    private final CriteriaSets criteria;

    AssessedScores(Assessments assessments, CriteriaSets criteria) {
        this.assessments = assessments;
        this.criteria = criteria;
    }

    @Override
    public Scored locked(SiteId site, BlocYearId year) {
        var locked = assessments.locked(site, year);
        return new Scored(locked.set(), locked.scores());
    }

    @Override
    public Optional<CriteriaSet> criteria(SiteId site, BlocYearId year) {
        return criteria.inUse(site, year).map(CriteriaSets.Kept::set);
    }
}

package vn.thidua.emulation.ranking;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.platform.SiteId;

/// No room locks scores yet.
@Component
class ScoresNotThere implements Scores {

    @Override
    public Scored locked(SiteId site, BlocYearId year) {
        throw new RankingRefused.NotLocked();
    }

    @Override
    public Optional<CriteriaSet> criteria(SiteId site, BlocYearId year) {
        return Optional.empty();
    }
}

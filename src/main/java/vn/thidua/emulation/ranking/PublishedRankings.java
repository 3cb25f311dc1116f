package vn.thidua.emulation.ranking;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.SiteId;

/// Certified rankings for the public and for the rooms that go on with them.
@Service
@Transactional(readOnly = true)
public class PublishedRankings {

    private final RankingStore store;

    PublishedRankings(RankingStore store) {
        this.store = store;
    }

    /// What the public reads, with the text whose hash everybody can work out.
    public record Published(OpenRanking ranking, Frozen frozen) {

        /// As a file: the text as it was hashed, beside its hash.
        public String file() {
            return "{\"sha256\":\"" + frozen.sha256() + "\",\"ranking\":" + frozen.text() + "}\n";
        }
    }

    public Optional<Published> of(SiteId site, BlocYearId year) {
        return store.open(site, year).map(frozen -> new Published(OpenRanking.read(frozen), frozen));
    }

    /// All of it, for rooms that propose commendations; empty while none is certified.
    public Optional<Round.Certified> certified(SiteId site, BlocYearId year) {
        return store.of(site, year).stream()
                .filter(Round.Certified.class::isInstance)
                .map(Round.Certified.class::cast)
                .findFirst();
    }
}

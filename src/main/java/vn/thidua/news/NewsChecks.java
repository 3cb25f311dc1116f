package vn.thidua.news;

import static vn.thidua.site.ComplianceFinding.met;
import static vn.thidua.site.ComplianceFinding.notMet;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.site.ComplianceCheck;
import vn.thidua.site.Sites;

/// What the law asks of every article, counted over those that are public.
@Configuration
class NewsChecks {

    private static final String ARTICLES = "/quan-tri/tin";

    private final NewsCheckStore store;
    private final Sites sites;

    NewsChecks(NewsCheckStore store, Sites sites) {
        this.store = store;
        this.sites = sites;
    }

    /// Every article's template has both; there is no way to leave them out.
    @Bean
    ComplianceCheck printAndSave() {
        return ComplianceCheck.of(4, _ -> met("check.4.met"));
    }

    @Bean
    ComplianceCheck authorAndSource() {
        return ComplianceCheck.of(5, site -> {
            var lacking = store.of(site);
            return lacking.unnamed() + lacking.withoutSource() == 0
                    ? met("check.5.met", lacking.articles())
                    : notMet("check.5.missing", lacking.unnamed(), lacking.withoutSource(), lacking.articles())
                            .at(ARTICLES);
        });
    }

    /// Title, date and identifier are never empty; the agency stands for creator and publisher.
    @Bean
    ComplianceCheck dublinCore() {
        return ComplianceCheck.of(6, site -> {
            var lacking = store.of(site);
            if (sites.site(site).agency().name().vi().isBlank()) return notMet("check.6.publisher");
            return lacking.undescribed() == 0
                    ? met("check.6.met", lacking.articles())
                    : notMet("check.6.description", lacking.undescribed()).at(ARTICLES);
        });
    }
}

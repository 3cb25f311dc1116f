package vn.thidua.emulation.rules;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.platform.Vietnam;
import vn.thidua.site.Deadlines;

/// The way to the pages, and what lapses soon among the days of the site.
@Configuration
class RulesBeans {

    @Bean
    DeskEntry rulesEntry() {
        return new DeskEntry("desk.rules", "/quan-tri/quy-dinh", "scale", RuleRight.READ, 500);
    }

    @Bean
    Deadlines lapsingBases(LegalBases bases, RuleBook book, Clock clock) {
        return site -> book.lapsing(site, bases.of(site), Vietnam.today(clock)).stream()
                .map(LapsingBasis::deadline)
                .toList();
    }
}

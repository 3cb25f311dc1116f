package vn.thidua.search;

import static vn.thidua.site.ComplianceFinding.met;
import static vn.thidua.site.ComplianceFinding.notMet;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import vn.thidua.changes.Changes;
import vn.thidua.site.ComplianceCheck;

/// Whether everything public can be found.
@Configuration
@Profile("!command")
class SearchChecks {

    private static final long LAG = 20;

    private final Index index;
    private final Changes changes;

    SearchChecks(Index index, Changes changes) {
        this.index = index;
        this.changes = changes;
    }

    @Bean
    ComplianceCheck searchIsComplete() {
        return ComplianceCheck.of(3, _ -> {
            var position = index.position();
            if (position < 0) return notMet("check.3.building");
            var behind = Math.max(0, changes.last() - position);
            return behind > LAG ? notMet("check.3.behind", behind) : met("check.3.met");
        });
    }
}

package vn.thidua.compliance;

import static vn.thidua.site.ComplianceFinding.met;
import static vn.thidua.site.ComplianceFinding.notMet;
import static vn.thidua.site.ComplianceFinding.untold;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.site.ComplianceCheck;
import vn.thidua.site.SiteRight;

/// The rules, the checks that this room answers itself, and the way to its pages.
@Configuration
class ComplianceBeans {

    private static final String LIST = "/quan-tri/tuan-thu/cong-khai";

    @Bean
    PublicationRules publicationRules() {
        return PublicationRules.read();
    }

    @Bean
    ComplianceCheck publicInformation(Obligations obligations) {
        return ComplianceCheck.of(11, site -> {
            if (obligations.isEmpty(site)) return notMet("check.11.none").at(LIST);
            var open = obligations.open(site);
            var overdue = open.stream().filter(deadline -> deadline.overdue()).count();
            return overdue > 0
                    ? notMet("check.11.overdue", overdue).at(LIST)
                    : met("check.11.met", open.size()).at(LIST);
        });
    }

    /// Nobody here knows of it: a person has to say when it was done.
    @Bean
    ComplianceCheck yearlyReview() {
        return ComplianceCheck.of(20, _ -> untold("check.20.untold"));
    }

    @Bean
    DeskEntry complianceEntry() {
        return new DeskEntry("desk.compliance", "/quan-tri/tuan-thu", "clipboard-check", SiteRight.COMPLIANCE, 660);
    }
}

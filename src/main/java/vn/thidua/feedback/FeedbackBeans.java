package vn.thidua.feedback;

import static vn.thidua.site.ComplianceFinding.met;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.site.ComplianceCheck;

/// How long feedback is kept, read once at the start, so that a broken file stops the start; and what the law asks.
@Configuration
class FeedbackBeans {

    @Bean
    FeedbackRetention feedbackRetention() {
        return FeedbackRetention.read();
    }

    /// Every article asks whether it was useful, and keeps the sum alone.
    @Bean
    ComplianceCheck anonymousRating(AnswerStore answers) {
        return ComplianceCheck.of(
                9, site -> met("check.9.met", answers.count(site)).at("/quan-tri/gop-y/huu-ich"));
    }
}

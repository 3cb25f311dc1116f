package vn.thidua.feedback;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How long feedback is kept, read once at the start, so that a broken file stops the start.
@Configuration
class FeedbackBeans {

    @Bean
    FeedbackRetention feedbackRetention() {
        return FeedbackRetention.read();
    }
}

package vn.thidua.feedback.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.feedback.FeedbackRight;

/// The way of the back office to the feedback of readers.
@Configuration
class FeedbackDesk {

    @Bean
    DeskEntry feedbackEntry() {
        return new DeskEntry("desk.feedback", "/quan-tri/gop-y", "message-report", FeedbackRight.HANDLE, 330);
    }
}

package vn.thidua.feedback;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.platform.Vietnam;

/// Every night: what was dealt with long ago is forgotten. What nobody dealt with stays.
@Component
@Profile("!command")
class FeedbackForgetting {

    private final ReportStore reports;
    private final AnswerStore answers;
    private final FeedbackRetention retention;
    private final Clock clock;

    FeedbackForgetting(ReportStore reports, AnswerStore answers, FeedbackRetention retention, Clock clock) {
        this.reports = reports;
        this.answers = answers;
        this.retention = retention;
        this.clock = clock;
    }

    @Scheduled(cron = "0 41 3 * * *", zone = "Asia/Ho_Chi_Minh")
    void run() {
        reports.forgetSettledBefore(clock.instant().minus(Duration.ofDays(retention.settledDays())));
        answers.forgetBefore(Vietnam.today(clock).minusDays(retention.usefulDays()));
    }
}

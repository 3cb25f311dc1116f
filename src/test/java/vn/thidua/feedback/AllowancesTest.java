package vn.thidua.feedback;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.SiteId;

class AllowancesTest {

    private static final SiteId SITE = new SiteId(UUID.randomUUID());
    private static final ReadArticle ARTICLE = new ReadArticle("/tin/a");
    private final Hands hands = new Hands();
    private final Allowances allowances = new Allowances(hands);

    /// A clock that a test turns.
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-11-25T03:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    @Test
    void aReaderReportsFiveErrorsAnHour() {
        for (var i = 0; i < Allowances.REPORTS_AN_HOUR; i++) allowances.report(SITE, "203.0.113.7");
        assertThatThrownBy(() -> allowances.report(SITE, "203.0.113.7")).isInstanceOf(FeedbackRefused.TooOften.class);
        assertThatCode(() -> allowances.report(SITE, "203.0.113.8")).doesNotThrowAnyException();
        hands.now = hands.now.plus(Duration.ofMinutes(61));
        assertThatCode(() -> allowances.report(SITE, "203.0.113.7")).doesNotThrowAnyException();
    }

    @Test
    void anIpv6HouseholdIsOneReader() {
        for (var i = 1; i <= Allowances.REPORTS_AN_HOUR; i++) allowances.report(SITE, "2001:db8:1:2::" + i);
        assertThatThrownBy(() -> allowances.report(SITE, "2001:db8:1:2:ffff::9"))
                .isInstanceOf(FeedbackRefused.TooOften.class);
        assertThatCode(() -> allowances.report(SITE, "2001:db8:1:3::1")).doesNotThrowAnyException();
    }

    @Test
    void manyReadersTogetherDoNotFloodASite() {
        for (var i = 0; i < Allowances.REPORTS_OF_SITE_AN_HOUR; i++) allowances.report(SITE, "10.0.0." + i);
        assertThatThrownBy(() -> allowances.report(SITE, "10.1.0.1")).isInstanceOf(FeedbackRefused.TooOften.class);
        assertThatCode(() -> allowances.report(new SiteId(UUID.randomUUID()), "10.1.0.2"))
                .doesNotThrowAnyException();
    }

    @Test
    void aReaderAnswersForAnArticleThriceADay() {
        for (var i = 0; i < Allowances.ANSWERS_OF_ARTICLE_A_DAY; i++) allowances.answer(SITE, ARTICLE, "203.0.113.7");
        assertThatThrownBy(() -> allowances.answer(SITE, ARTICLE, "203.0.113.7"))
                .isInstanceOf(FeedbackRefused.TooOften.class);
        assertThatCode(() -> allowances.answer(SITE, new ReadArticle("/tin/b"), "203.0.113.7"))
                .doesNotThrowAnyException();
        hands.now = hands.now.plus(Duration.ofDays(1));
        assertThatCode(() -> allowances.answer(SITE, ARTICLE, "203.0.113.7")).doesNotThrowAnyException();
    }

    @Test
    void aReaderAnswersThirtyTimesAnHour() {
        for (var i = 0; i < Allowances.ANSWERS_AN_HOUR; i++)
            allowances.answer(SITE, new ReadArticle("/tin/bai-" + i), "203.0.113.7");
        assertThatThrownBy(() -> allowances.answer(SITE, new ReadArticle("/tin/them"), "203.0.113.7"))
                .isInstanceOf(FeedbackRefused.TooOften.class);
    }
}

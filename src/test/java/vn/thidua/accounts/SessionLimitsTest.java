package vn.thidua.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionLimitsTest {

    static final Profile PROFILE = Profiles.named("tcvn");
    static final Instant BEGUN = Instant.parse("2026-11-23T01:00:00Z");

    static boolean over(Duration seen, Duration now, boolean administrator) {
        return PROFILE.sessions().over(BEGUN, BEGUN.plus(seen), BEGUN.plus(now), administrator);
    }

    @Test
    void fifteenIdleMinutesEndASession() {
        assertThat(over(Duration.ZERO, Duration.ofSeconds(899), false)).isFalse();
        assertThat(over(Duration.ZERO, Duration.ofMinutes(15), false)).isTrue();
    }

    @Test
    void fiveEndThatOfAnAdministrator() {
        assertThat(over(Duration.ZERO, Duration.ofSeconds(299), true)).isFalse();
        assertThat(over(Duration.ZERO, Duration.ofMinutes(5), true)).isTrue();
    }

    @Test
    void twelveHoursEndEverySession() {
        var seen = Duration.ofHours(12).minusSeconds(1);
        assertThat(over(seen, Duration.ofHours(12).minusMillis(1), false)).isFalse();
        assertThat(over(seen, Duration.ofHours(12), false)).isTrue();
    }

    @Test
    void anAccountIsUnusedFromTheFortySixthDay() {
        assertThat(PROFILE.unused(BEGUN, BEGUN.plus(Duration.ofDays(45)))).isFalse();
        assertThat(PROFILE.unused(BEGUN, BEGUN.plus(Duration.ofDays(46)))).isTrue();
    }
}

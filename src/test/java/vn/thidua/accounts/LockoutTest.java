package vn.thidua.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.thidua.accounts.Lockout.Target;

class LockoutTest {

    static final Lockout RULE = Profiles.named("tcvn").lockout();
    static final Instant START = Instant.parse("2026-11-23T01:00:00Z");

    static Tries after(int wrong, Target target) {
        var tries = Tries.NONE;
        for (var i = 0; i < wrong; i++) tries = RULE.counted(tries, target, START);
        return tries;
    }

    @Test
    void fiveWrongTriesCloseAnAccountForTwelveHours() {
        assertThat(after(4, Target.ACCOUNT).closed(START)).isFalse();
        var closed = after(5, Target.ACCOUNT);
        assertThat(closed.closed(START.plus(Duration.ofHours(12)).minusMillis(1)))
                .isTrue();
        assertThat(closed.closed(START.plus(Duration.ofHours(12)))).isFalse();
    }

    @Test
    void anAddressIsClosedForAShorterTime() {
        var closed = after(50, Target.ADDRESS);
        assertThat(closed.closed(START.plus(Duration.ofMinutes(14)))).isTrue();
        assertThat(closed.closed(START.plus(Duration.ofMinutes(15)))).isFalse();
    }

    @Test
    void anAddressMayMistypeMoreThanAnAccountSinceAnOfficeStandsBehindIt() {
        assertThat(RULE.addressTries()).isGreaterThan(RULE.tries());
        assertThat(after(RULE.addressTries() - 1, Target.ADDRESS).closed(START)).isFalse();
        assertThat(after(RULE.addressTries(), Target.ADDRESS).closed(START)).isTrue();
    }

    @Test
    void aRightTryTakesBackOnlyItself() {
        var closed = after(50, Target.ADDRESS);
        var open = RULE.takenBack(closed, START);
        assertThat(open.failed()).isEqualTo(49);
        assertThat(open.closed(START)).isFalse();
        assertThat(RULE.takenBack(Tries.NONE, START)).isEqualTo(Tries.NONE);
    }

    @Test
    void triesAreForgottenAfterTheWindow() {
        var late = RULE.counted(after(4, Target.ACCOUNT), Target.ACCOUNT, START.plus(RULE.window()));
        assertThat(late.failed()).isEqualTo(1);
        var inTime = RULE.counted(
                after(4, Target.ACCOUNT),
                Target.ACCOUNT,
                START.plus(RULE.window()).minusMillis(1));
        assertThat(inTime.failed()).isEqualTo(5);
    }

    @Test
    void aServedLockBeginsAnew() {
        var again = RULE.counted(after(5, Target.ACCOUNT), Target.ACCOUNT, START.plus(RULE.account()));
        assertThat(again.failed()).isEqualTo(1);
        assertThat(again.closed(START.plus(RULE.account()))).isFalse();
    }

    @Test
    void theLastAdministratorIsSlowedDownAndNeverLockedOut() {
        var tries = after(5, Target.LAST_ADMINISTRATOR);
        assertThat(tries.closedUntil()).isEqualTo(START.plusSeconds(30));
        for (var i = 0; i < 50; i++) {
            var now = tries.closedUntil();
            tries = RULE.counted(tries, Target.LAST_ADMINISTRATOR, now);
            assertThat(tries.closed(now)).isTrue();
            assertThat(Duration.between(now, tries.closedUntil())).isLessThanOrEqualTo(RULE.slowest());
        }
        assertThat(tries.failed()).isEqualTo(55);
        var quiet = RULE.counted(
                tries, Target.LAST_ADMINISTRATOR, tries.closedUntil().plus(RULE.window()));
        assertThat(quiet.failed()).isEqualTo(1);
    }
}

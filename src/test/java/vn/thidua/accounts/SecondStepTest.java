package vn.thidua.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SecondStepTest {

    static final Instant PROVEN = Instant.parse("2026-11-25T01:00:00Z");
    static final AccountId WHO = new AccountId(new UUID(1, 1));
    static final SecondStep STEP = new SecondStep(WHO, Way.PASSWORD, null, PROVEN.plus(SecondStep.HOLDS));

    @Test
    void itHoldsFiveMinutes() {
        assertThat(STEP.holds(PROVEN.minusSeconds(9), PROVEN.plusSeconds(299))).isTrue();
        assertThat(STEP.holds(PROVEN.minusSeconds(9), PROVEN.plusSeconds(300))).isFalse();
    }

    @Test
    void itDoesNotOutliveThePassword() {
        assertThat(STEP.holds(PROVEN.plusSeconds(1), PROVEN.plusSeconds(2))).isFalse();
    }

    @Test
    void aKeyAloneOwesNothing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SecondStep(WHO, Way.PASSKEY, null, PROVEN.plus(SecondStep.HOLDS)));
    }

    @Test
    void whoCameByTheProviderIsSomebodyThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SecondStep(WHO, Way.PROVIDER, null, PROVEN.plus(SecondStep.HOLDS)));
    }
}

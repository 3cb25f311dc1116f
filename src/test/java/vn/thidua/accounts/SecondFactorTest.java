package vn.thidua.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SecondFactorTest {

    /// The secret and the times of RFC 6238, appendix B; its codes of eight digits end with ours of six.
    static final SecondFactor FACTOR = new SecondFactor("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    @Test
    void saysTheCodesOfTheStandard() {
        assertThat(FACTOR.codeAt(Instant.ofEpochSecond(59))).isEqualTo("287082");
        assertThat(FACTOR.codeAt(Instant.ofEpochSecond(1_111_111_109))).isEqualTo("081804");
        assertThat(FACTOR.codeAt(Instant.ofEpochSecond(20_000_000_000L))).isEqualTo("353130");
    }

    @Test
    void oneStepBeforeAndAfterIsBorneAndNoMore() {
        var now = Instant.ofEpochSecond(1_111_111_109);
        for (var off : new int[] {-30, 0, 30}) {
            assertThat(FACTOR.step(FACTOR.codeAt(now.plusSeconds(off)), now, 0)).isPresent();
        }
        for (var off : new int[] {-60, 60}) {
            assertThat(FACTOR.step(FACTOR.codeAt(now.plusSeconds(off)), now, 0)).isEmpty();
        }
    }

    @Test
    void aStepThatWasTakenIsTakenNoMore() {
        var now = Instant.ofEpochSecond(1_111_111_109);
        var code = FACTOR.codeAt(now);
        var step = FACTOR.step(code.substring(0, 3) + " " + code.substring(3), now, 0)
                .orElseThrow();
        assertThat(FACTOR.step(code, now, step)).isEmpty();
        assertThat(FACTOR.step(code, now, step - 1)).hasValue(step);
    }

    @Test
    void tellsTheAuthenticatorWhoseItIs() {
        assertThat(FACTOR.uri("Cổng Thi đua", "hoa@ubnd"))
                .isEqualTo("otpauth://totp/C%E1%BB%95ng%20Thi%20%C4%91ua:hoa%40ubnd?secret="
                        + "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=C%E1%BB%95ng%20Thi%20%C4%91ua");
        assertThat(FACTOR.toString()).doesNotContain("GEZD");
    }
}

package vn.thidua.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PasswordPolicyTest {

    static final PasswordPolicy TCVN = Profiles.named("tcvn").passwords();
    static final PasswordPolicy NIST = Profiles.named("nist").passwords();
    static final Login SOMEBODY = new Login("le.thi.hoa");

    static void check(PasswordPolicy policy, String text, boolean secondFactor) {
        policy.check(Password.typed(text), SOMEBODY, secondFactor);
    }

    @Test
    void eightAreEnoughBesideASecondFactor() {
        assertThatCode(() -> check(TCVN, "abcdefgh", true)).doesNotThrowAnyException();
        assertThatExceptionOfType(PasswordRefused.TooShort.class).isThrownBy(() -> check(TCVN, "abcdefg", true));
    }

    @Test
    void aloneItNeedsFourteenOfFourKinds() {
        assertThatCode(() -> check(TCVN, "Abcdefghijk12!", false)).doesNotThrowAnyException();
        assertThatExceptionOfType(PasswordRefused.TooShort.class).isThrownBy(() -> check(TCVN, "Abcdefghij12!", false));
        assertThatExceptionOfType(PasswordRefused.TooPlain.class)
                .isThrownBy(() -> check(TCVN, "Abcdefghijkl12", false));
    }

    @Test
    void lettersAreCountedAsTheyAreReadHoweverTheyWereTyped() {
        var seven = Normalizer.normalize("ườngộế", Normalizer.Form.NFD) + "a";
        assertThat(seven.length()).isGreaterThan(8);
        assertThatExceptionOfType(PasswordRefused.TooShort.class).isThrownBy(() -> check(TCVN, seven, true));
        assertThatCode(() -> check(TCVN, seven + "b", true)).doesNotThrowAnyException();
        assertThat(Password.typed("😀😀").length()).isEqualTo(2);
        assertThat(Password.typed(seven).text())
                .isEqualTo(Password.typed("ườngộếa").text());
    }

    @Test
    void vietnameseLettersAreSmallOrCapitalLikeOthers() {
        assertThatCode(() -> check(TCVN, "Đường về quê 45", false)).doesNotThrowAnyException();
    }

    @Test
    void nistAsksForLengthOnly() {
        assertThatCode(() -> check(NIST, "a".repeat(15), false)).doesNotThrowAnyException();
        assertThatCode(() -> check(NIST, "a".repeat(8), true)).doesNotThrowAnyException();
        assertThatExceptionOfType(PasswordRefused.TooShort.class).isThrownBy(() -> check(NIST, "a".repeat(14), false));
        assertThatExceptionOfType(PasswordRefused.TooShort.class).isThrownBy(() -> check(NIST, "a".repeat(7), true));
    }

    @Test
    void aPasswordHasAnEnd() {
        assertThatCode(() -> check(NIST, "a".repeat(128), false)).doesNotThrowAnyException();
        assertThatExceptionOfType(PasswordRefused.TooLong.class).isThrownBy(() -> check(NIST, "a".repeat(129), false));
    }

    @Test
    void aPasswordDoesNotContainTheLogin() {
        assertThatExceptionOfType(PasswordRefused.ContainsLogin.class)
                .isThrownBy(() -> check(TCVN, "xx-LE.THI.HOA-1", true));
    }

    @Test
    void administratorsChangeTheirsAfterTwoMonths() {
        var set = Instant.parse("2026-01-15T03:00:00Z");
        assertThat(TCVN.due(set, Instant.parse("2026-03-15T16:59:59Z"), true)).isFalse();
        assertThat(TCVN.due(set, Instant.parse("2026-03-15T17:00:00Z"), true)).isTrue();
        assertThat(TCVN.due(set, Instant.parse("2027-01-15T03:00:00Z"), false)).isFalse();
        assertThat(NIST.due(set, Instant.parse("2036-01-15T03:00:00Z"), true)).isFalse();
    }

    @Test
    void eachProfileNamesItsSource() {
        assertThat(TCVN.source()).contains("TCVN 14423:2026");
        assertThat(NIST.source()).contains("NIST SP 800-63B-4");
        assertThat(TCVN.remembered()).isEqualTo(10);
        assertThat(NIST.remembered()).isZero();
    }

    @Test
    void aProfileWithAGapIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Profile.of(new Properties()));
    }

    @Test
    void aPasswordIsNeverPrinted() {
        assertThat(Password.typed("bí mật").toString()).doesNotContain("mật");
    }
}

package vn.thidua.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Names, links and codes.
class SecretsTest {

    static final SecureRandom RANDOM = new SecureRandom();
    static final Instant START = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void namesThatDifferOnlyInCaseOrMarksAreOne() {
        assertThat(new Login("Nguyễn.Đức").folded()).isEqualTo(new Login("nguyen.duc").folded());
        assertThat(new Login(" hoa@ubnd ").value()).isEqualTo("hoa@ubnd");
    }

    @Test
    void namesOfOtherScriptsOrShapesAreRefused() {
        for (var name : new String[] {"аdmin", "ab", ".hoa", "a b c", "a".repeat(65), "<b>hoa</b>", ""}) {
            assertThatExceptionOfType(AccountRefused.LoginNotAllowed.class)
                    .as(name)
                    .isThrownBy(() -> new Login(name));
        }
    }

    @Test
    void aTokenHas256BitsAndIsStoredOnlyAsItsHash() {
        var token = Token.drawn(RANDOM);
        assertThat(token.value()).hasSize(43).isNotEqualTo(Token.drawn(RANDOM).value());
        assertThat(token.hash()).hasSize(32).isEqualTo(new Token(token.value()).hash());
        assertThat(token.toString()).doesNotContain(token.value());
    }

    @Test
    void whatIsNoTokenIsNoLink() {
        assertThatExceptionOfType(AccountRefused.LinkNotValid.class).isThrownBy(() -> new Token("'; drop table"));
    }

    @Test
    void aLinkExpires() {
        var link = new Link(Link.Purpose.FIRST_RUN, null, START.plus(Duration.ofHours(24)));
        assertThatCode(() -> link.valid(START.plus(Duration.ofHours(24)).minusMillis(1)))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(AccountRefused.LinkNotValid.class)
                .isThrownBy(() -> link.valid(START.plus(Duration.ofHours(24))));
    }

    @Test
    void onlyTheFirstRunHasNoAccount() {
        var somebody = new AccountId(new UUID(1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Link(Link.Purpose.FIRST_RUN, somebody, START));
        assertThatIllegalArgumentException().isThrownBy(() -> new Link(Link.Purpose.INVITATION, null, START));
    }

    @Test
    void recoveryCodesAreReadAsPeopleWriteThem() {
        var codes = RecoveryCode.drawn(RANDOM);
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        var code = codes.getFirst();
        assertThat(code.value()).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
        var written = code.value()
                .toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('0', 'o')
                .replace('1', 'l');
        assertThat(new RecoveryCode(written).hash()).isEqualTo(code.hash());
    }
}

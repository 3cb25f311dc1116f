package vn.thidua.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.KeyStore;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/// F35: a key file that is missing, broken, expired or not for signing is refused in words; one that soon ends says so.
class KeyFileTest {

    @Test
    void theKeyOfAPersonOpensWithItsPassword() {
        assertThat(TestSigners.key(0).certificate().name()).isEqualTo(TestSigners.name(0));
    }

    @Test
    void thePasswordIsOverwritten() {
        var password = TestSigners.password();
        KeyFile.open(TestSigners.keyFile(0), password, TestSigners.DAY);
        assertThat(password).containsOnly('\0');
    }

    @Test
    void wrongPassword() {
        assertThatThrownBy(() -> KeyFile.open(TestSigners.keyFile(0), "sai".toCharArray(), TestSigners.DAY))
                .isInstanceOf(SigningRefused.WrongPassword.class);
    }

    @Test
    void noKeyFile() {
        for (var file : new String[] {"", "không phải tệp khóa"})
            assertThatThrownBy(() -> KeyFile.open(
                            file.getBytes(StandardCharsets.UTF_8), TestSigners.password(), TestSigners.DAY))
                    .isInstanceOf(SigningRefused.NoKeyFile.class);
    }

    @Test
    void withoutKey() throws Exception {
        var store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setCertificateEntry("ca", TestSigners.authority().certificate());
        var out = new ByteArrayOutputStream();
        store.store(out, TestSigners.password());
        assertThatThrownBy(() -> KeyFile.open(out.toByteArray(), TestSigners.password(), TestSigners.DAY))
                .isInstanceOf(SigningRefused.WithoutKey.class);
    }

    @Test
    void notYetValid() {
        assertThatThrownBy(() ->
                        KeyFile.open(TestSigners.keyFile(0), TestSigners.password(), TestSigners.FROM.minusSeconds(1)))
                .isInstanceOf(SigningRefused.NotYetValid.class);
    }

    @Test
    void expired() {
        assertThatThrownBy(() ->
                        KeyFile.open(TestSigners.keyFile(0), TestSigners.password(), TestSigners.UNTIL.plusSeconds(1)))
                .isInstanceOf(SigningRefused.Expired.class);
    }

    @Test
    void notForSigning() {
        var file = TestSigners.authority()
                .keyFileForEncryption("Trần B", TestSigners.FROM, TestSigners.UNTIL, TestSigners.password());
        assertThatThrownBy(() -> KeyFile.open(file, TestSigners.password(), TestSigners.DAY))
                .isInstanceOf(SigningRefused.NotForSigning.class);
    }

    @Test
    void thirtyDaysBeforeTheEndItWarns() {
        var key = TestSigners.key(0);
        assertThat(key.expiresSoon(TestSigners.UNTIL.minus(Duration.ofDays(31))))
                .isFalse();
        assertThat(key.expiresSoon(TestSigners.UNTIL.minus(Duration.ofDays(29))))
                .isTrue();
    }
}

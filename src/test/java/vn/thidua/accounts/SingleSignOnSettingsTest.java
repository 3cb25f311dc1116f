package vn.thidua.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SingleSignOnSettingsTest {

    static SingleSignOnSettings settings(String issuer, String client, String secret, @Nullable Path file) {
        return new SingleSignOnSettings(
                issuer, client, secret, file, "cơ quan", List.of("mot"), false, List.of("mfa"), Duration.ofHours(12));
    }

    @Test
    void withoutAnIssuerNothingIsOffered() {
        assertThat(settings("", "", "", null).offered("mot")).isFalse();
    }

    @Test
    void itIsOfferedOnTheSitesThatAreNamed() {
        var settings = settings("https://sso.example.vn", "cong", "mat", null);
        assertThat(settings.offered("mot")).isTrue();
        assertThat(settings.offered("hai")).isFalse();
    }

    @Test
    void anIssuerElsewhereSpeaksTls() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> settings("http://sso.example.vn", "cong", "mat", null))
                .withMessageContaining("issuer");
        assertThat(settings("http://localhost:9000", "cong", "mat", null).offered("mot"))
                .isTrue();
    }

    @Test
    void thereIsOneSecretAndItsFileIsReadWhenNeeded(@TempDir Path folder) throws IOException {
        assertThatIllegalArgumentException().isThrownBy(() -> settings("https://sso.example.vn", "cong", "", null));
        var file = folder.resolve("secret");
        assertThatIllegalArgumentException().isThrownBy(() -> settings("https://sso.example.vn", "cong", "mat", file));
        assertThatIllegalArgumentException().isThrownBy(() -> settings("https://sso.example.vn", " ", "mat", null));
        Files.writeString(file, "mật\n");
        var settings = settings("https://sso.example.vn", "cong", "", file);
        assertThat(settings.secret()).isEqualTo("mật");
        assertThat(settings.toString()).doesNotContain("mat");
    }
}

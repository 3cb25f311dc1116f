package vn.thidua.accounts;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/// The profiles as they ship.
final class Profiles {

    private Profiles() {}

    static Profile named(String name) {
        var file = new Properties();
        try (var stream =
                Objects.requireNonNull(Profile.class.getResourceAsStream("/accounts/" + name + ".properties"))) {
            file.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return Profile.of(file);
    }
}

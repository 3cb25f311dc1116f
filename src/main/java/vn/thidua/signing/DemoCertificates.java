package vn.thidua.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Certificates for the people of the demo, from a practice authority of this run. Only the demo trusts it: its
/// certificate is put into the demo's own folder of trust.
@Component
@Profile("demo")
public class DemoCertificates {

    private static final Duration YEARS = Duration.ofDays(3 * 365);

    private final Path folder;
    private final SecureRandom random = new SecureRandom();

    DemoCertificates(@Value("${thidua.data}") Path data) {
        this.folder = data.resolve("trust-demo");
    }

    /// @param at the instant of the first signature, in the past for a pact of an earlier year
    public PracticeAuthority authority(Instant at) {
        var authority = new PracticeAuthority(at.minus(Duration.ofDays(30)), random);
        try {
            var certificate = authority.certificate().getEncoded();
            Files.createDirectories(folder);
            Files.write(folder.resolve(Digest.of(certificate).brief() + ".cer"), certificate);
            return authority;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// A key for one person, in force from a day before the first signature, for three years.
    public SigningKey key(PracticeAuthority authority, String name, String organisation, Instant at) {
        var password = "demo".toCharArray();
        var file = authority.keyFile(name, organisation, at.minus(Duration.ofDays(1)), at.plus(YEARS), password);
        return KeyFile.open(file, password, at);
    }
}

package vn.thidua.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/// Key files for the people and organisations of the demo, from a practice authority that is made on its first start
/// and thrown away. Only the demo trusts it: its certificate is put into the demo's own folder of trust.
@Component
@Profile("demo")
public class DemoCertificates {

    /// What opens every key file of the demo.
    public static final String PASSWORD = "demo";

    private static final Duration YEARS = Duration.ofDays(8 * 365);

    private final Path trust;
    private final Path keys;
    private final SecureRandom random = new SecureRandom();

    DemoCertificates(@Value("${thidua.data}") Path data) {
        this.trust = data.resolve("trust-demo");
        this.keys = data.resolve("demo-keys");
    }

    /// @param at the instant of the first signature, in the past for a pact of an earlier year
    public PracticeAuthority authority(Instant at) {
        var authority = new PracticeAuthority(at.minus(Duration.ofDays(30)), random);
        try {
            var certificate = authority.certificate().getEncoded();
            write(trust.resolve(Digest.of(certificate).brief() + ".cer"), certificate);
            return authority;
        } catch (CertificateEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The key file of one person, in force from a day before the first signature, for eight years.
    public byte[] keyFile(PracticeAuthority authority, String name, String organisation, Instant at) {
        var until = at.plus(YEARS);
        var file = authority.keyFile(name, organisation, at.minus(Duration.ofDays(1)), until, PASSWORD.toCharArray());
        write(of(name), file);
        return file;
    }

    /// The key file of an organisation, as those of people.
    public byte[] sealFile(PracticeAuthority authority, String organisation, Instant at) {
        var file =
                authority.sealFile(organisation, at.minus(Duration.ofDays(1)), at.plus(YEARS), PASSWORD.toCharArray());
        write(of(organisation), file);
        return file;
    }

    /// The key file that this person or organisation was given.
    public Optional<byte[]> keyFile(String name) {
        try {
            return Files.exists(of(name)) ? Optional.of(Files.readAllBytes(of(name))) : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path of(String name) {
        return keys.resolve(Digest.of(name.getBytes(StandardCharsets.UTF_8)).brief() + ".p12");
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

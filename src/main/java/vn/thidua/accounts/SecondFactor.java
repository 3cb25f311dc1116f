package vn.thidua.accounts;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/// The secret that an authenticator app shares with us, and its codes (RFC 6238: six digits, 30 seconds).
record SecondFactor(byte[] secret) {

    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
    private static final int BYTES = 20;
    private static final long STEP = CODES.getTimeStep().toMillis();

    static SecondFactor drawn(SecureRandom random) {
        var secret = new byte[BYTES];
        random.nextBytes(secret);
        return new SecondFactor(secret);
    }

    /// The time step of a right code: this one, the one before or the one after, but none that was taken already.
    OptionalLong step(String code, Instant now, long taken) {
        var digits = code.replaceAll("\\s", "");
        var present = now.toEpochMilli() / STEP;
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> step > taken && same(digits, step))
                .findFirst();
    }

    private boolean same(String digits, long step) {
        return MessageDigest.isEqual(
                digits.getBytes(StandardCharsets.UTF_8), code(step).getBytes(StandardCharsets.UTF_8));
    }

    private String code(long step) {
        return codeAt(Instant.ofEpochMilli(step * STEP));
    }

    String codeAt(Instant at) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(secret, CODES.getAlgorithm()), at, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// For typing it in where no picture can be read.
    String written() {
        return new Base32().encodeToString(secret);
    }

    /// What the picture for the authenticator says.
    String uri(String issuer, String login) {
        return "otpauth://totp/" + part(issuer) + ":" + part(login) + "?secret=" + written() + "&issuer="
                + part(issuer);
    }

    private static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "SecondFactor[…]";
    }
}

package vn.thidua.accounts;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/// An authenticator app into which somebody typed the key that a page shows.
public record Authenticator(String key) {

    public String codeAt(Instant at) {
        var codes = new TimeBasedOneTimePasswordGenerator();
        try {
            var secret = new SecretKeySpec(new Base32().decode(key), codes.getAlgorithm());
            return codes.generateOneTimePasswordString(secret, at, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

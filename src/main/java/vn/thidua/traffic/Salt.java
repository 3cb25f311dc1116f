package vn.thidua.traffic;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A day's secret: makes the same reader the same number today and another one tomorrow. Never leaves the memory.
final class Salt {

    private static final String ALGORITHM = "HmacSHA256";

    // Never updated itself: each use works on a clone, so no lock and no thread-local is needed.
    private final Mac prototype;

    Salt(SecureRandom random) {
        var secret = new byte[32];
        random.nextBytes(secret);
        try {
            prototype = Mac.getInstance(ALGORITHM);
            prototype.init(new SecretKeySpec(secret, ALGORITHM));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// 64 bits of HMAC-SHA-256 over site, address and browser.
    long keyOf(Hit hit) {
        var address = hit.address().getBytes(StandardCharsets.UTF_8);
        var agent = hit.userAgent().getBytes(StandardCharsets.UTF_8);
        var text = ByteBuffer.allocate(20 + address.length + agent.length)
                .putLong(hit.site().value().getMostSignificantBits())
                .putLong(hit.site().value().getLeastSignificantBits())
                .putInt(address.length)
                .put(address)
                .put(agent);
        return ByteBuffer.wrap(mac().doFinal(text.array())).getLong();
    }

    private Mac mac() {
        try {
            return (Mac) prototype.clone();
        } catch (CloneNotSupportedException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

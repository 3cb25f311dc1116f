package vn.thidua.emulation.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import vn.thidua.platform.SiteId;

/// How much may be written in an hour, from one address and on one site. An address is known by a number that is made
/// of it with a secret drawn anew each hour; both are in memory only, so who wrote before cannot be found out.
final class Turnstile {

    static final int OF_ADDRESS = 5;
    static final int OF_SITE = 200;

    private static final String ALGORITHM = "HmacSHA256";

    private final SecureRandom random;
    private final Map<String, Integer> taken = new HashMap<>();
    private Instant hour = Instant.EPOCH;
    private byte[] secret = new byte[0];

    Turnstile(SecureRandom random) {
        this.random = random;
    }

    /// Refuses with [VoiceRefused.TooOften].
    synchronized void pass(SiteId site, String address, Instant now) {
        renew(now);
        take(numberOf(site.value() + "|" + near(address)), OF_ADDRESS);
        take(site.value().toString(), OF_SITE);
    }

    private void renew(Instant now) {
        var present = now.truncatedTo(ChronoUnit.HOURS);
        if (present.equals(hour)) return;
        hour = present;
        taken.clear();
        secret = new byte[32];
        random.nextBytes(secret);
    }

    private void take(String who, int most) {
        if (taken.merge(who, 1, Integer::sum) > most) throw new VoiceRefused.TooOften();
    }

    /// The part of an address that one household has: all of IPv4, the first half of IPv6.
    private static String near(String address) {
        if (!address.contains(":")) return address;
        var groups = address.split(":", -1);
        return String.join(":", java.util.Arrays.copyOf(groups, Math.min(4, groups.length)));
    }

    private String numberOf(String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

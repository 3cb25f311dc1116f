package vn.thidua.signing;

import java.net.InetAddress;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How many files readers may have judged in an hour. Addresses are in memory only, and forgotten with the hour.
@Component
public class Turns {

    static final int OF_ONE = 20;
    static final int OF_ALL = 400;
    private static final int HALF = 8;

    private final Clock clock;
    private final Map<String, Integer> taken = new HashMap<>();
    private Instant hour = Instant.EPOCH;
    private int all;

    Turns(Clock clock) {
        this.clock = clock;
    }

    /// @param address of the reader
    /// @throws SigningRefused.TooOften when this address, or all together, had enough
    public synchronized void take(String address) {
        var now = clock.instant().truncatedTo(ChronoUnit.HOURS);
        if (!now.equals(hour)) {
            hour = now;
            taken.clear();
            all = 0;
        }
        if (all >= OF_ALL || taken.merge(household(address), 1, Integer::sum) > OF_ONE)
            throw new SigningRefused.TooOften();
        all++;
    }

    /// All of IPv4, the first half of IPv6.
    private static String household(String address) {
        if (!address.contains(":")) return address;
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length > HALF ? HexFormat.of().formatHex(Arrays.copyOf(bytes, HALF)) : address;
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}

package vn.thidua.feedback;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// The part of an address that one household has: all of IPv4, the first half of IPv6 (RFC 6177: a /64 or more each).
final class Neighbourhood {

    private static final int HALF = 8;

    private Neighbourhood() {}

    static String of(String address) {
        if (!address.contains(":")) return address;
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length > 2 * HALF - 1 ? HexFormat.of().formatHex(Arrays.copyOf(bytes, HALF)) : address;
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}

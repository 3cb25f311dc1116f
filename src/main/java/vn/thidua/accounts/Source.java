package vn.thidua.accounts;

import java.net.Inet6Address;
import java.net.InetAddress;

/// Whose wrong tries are counted together: an IPv4 address, or the /64 of an IPv6 one, since whoever has one address of
/// a /64 has all 2⁶⁴ of them (RFC 6177).
record Source(String value) {

    private static final int PREFIX_BYTES = 8;

    static Source of(String address) {
        try {
            var parsed = InetAddress.ofLiteral(address);
            return new Source(parsed instanceof Inet6Address six ? network(six) : parsed.getHostAddress());
        } catch (IllegalArgumentException noAddress) {
            return new Source(address);
        }
    }

    private static String network(Inet6Address address) {
        var bytes = address.getAddress();
        var text = new StringBuilder();
        for (var i = 0; i < PREFIX_BYTES; i += 2)
            text.append(Integer.toHexString((bytes[i] & 0xff) << 8 | bytes[i + 1] & 0xff))
                    .append(':');
        return text + ":/64";
    }
}

package vn.thidua.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where passkeys are asked for: a key answers only to the host it was made on, and browsers give it out only over TLS
/// or on the machine itself (W3C WebAuthn level 3, 5.1 and 13.4.9).
///
/// @param host the relying party, as the keys know it
/// @param origin what the browser says it was asked by
public record Place(String host, String origin) {

    private static final Pattern NUMBERS = Pattern.compile("[0-9.]+|.*:.*");

    /// The place a request came to; none where browsers would not give a key.
    public static Optional<Place> of(String scheme, String host, int port) {
        var name = host.toLowerCase(Locale.ROOT);
        var own = name.equals("localhost") || name.endsWith(".localhost");
        var secure = scheme.equals("https") || own && scheme.equals("http");
        if (!secure || NUMBERS.matcher(name).matches()) return Optional.empty();
        var usual = scheme.equals("https") ? 443 : 80;
        return Optional.of(new Place(name, scheme + "://" + name + (port == usual ? "" : ":" + port)));
    }
}

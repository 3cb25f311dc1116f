package vn.thidua.traffic;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/// An address at which nothing was found, as it is counted: decoded, without query and language.
///
/// What is too long, cannot be read, or may name a person is counted under [#OTHER].
record LostAddress(String path) {

    static final String OTHER = "*";
    private static final int LONGEST = 200;

    static LostAddress of(String uri) {
        try {
            var plain = Normalizer.normalize(
                    URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8), Normalizer.Form.NFC);
            var path = plain.startsWith("/en/") ? plain.substring(3) : plain;
            return new LostAddress(tellable(path) ? path : OTHER);
        } catch (IllegalArgumentException _) {
            return new LostAddress(OTHER); // a percent sign that escapes nothing
        }
    }

    private static boolean tellable(String path) {
        return path.startsWith("/")
                && path.length() <= LONGEST
                && path.indexOf('@') < 0
                && path.indexOf('\uFFFD') < 0
                && path.codePoints().noneMatch(Character::isISOControl);
    }
}

package vn.thidua.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/// An address of a site that led somewhere once: decoded, without host, query, language and a slash at the end.
///
/// @param value begins with `/` and is no longer than 300 characters
public record OldPath(String value) {

    private static final int LONGEST = 300;
    private static final Pattern HOST = Pattern.compile("^https?://[^/?#]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern OURS = Pattern.compile("/(quan-tri|dang-nhap|dang-xuat|moi|static)(/.*)?");

    public OldPath {
        if (!value.startsWith("/")
                || value.equals("/")
                || value.length() > LONGEST
                || value.codePoints().anyMatch(Character::isISOControl)) throw new RedirectRefused.NoOldAddress();
        if (OURS.matcher(value).matches()) throw new RedirectRefused.BackOffice();
    }

    /// As a person pastes it, with or without the host.
    public static OldPath typed(String text) {
        var path = HOST.matcher(text.strip()).replaceFirst("");
        return new OldPath(canonical(path).orElseThrow(RedirectRefused.NoOldAddress::new));
    }

    /// As a request names it; empty where it cannot be an old address.
    static Optional<String> asked(String uri) {
        return canonical(uri).filter(path -> path.length() <= LONGEST);
    }

    private static Optional<String> canonical(String text) {
        try {
            var path = text.replaceFirst("[?#].*", "").replace("+", "%2B");
            var plain = Normalizer.normalize(URLDecoder.decode(path, StandardCharsets.UTF_8), Normalizer.Form.NFC);
            var spoken = plain.startsWith("/en/") ? plain.substring(3) : plain;
            return Optional.of(spoken.length() > 1 ? spoken.replaceFirst("/+$", "") : spoken);
        } catch (IllegalArgumentException _) {
            return Optional.empty(); // a percent sign that escapes nothing
        }
    }
}

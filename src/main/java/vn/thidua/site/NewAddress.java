package vn.thidua.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/// Where an old address leads now: a path of the same site, or an `https` address elsewhere.
public record NewAddress(String value) {

    private static final int LONGEST = 500;

    public NewAddress {
        if (value.length() > LONGEST || !(isOwn(value) || isElsewhere(value))) throw new RedirectRefused.NoNewAddress();
    }

    public static NewAddress typed(String text) {
        return new NewAddress(text.strip());
    }

    /// The path without query and fragment where it leads within the site.
    Optional<String> path() {
        return value.startsWith("/") ? OldPath.asked(value) : Optional.empty();
    }

    private static boolean isOwn(String text) {
        return text.startsWith("/") && !text.startsWith("//") && isUri(text);
    }

    private static boolean isElsewhere(String text) {
        return text.startsWith("https://") && isUri(text) && URI.create(text).getHost() != null;
    }

    /// The language of addresses knows no spaces, no backslashes, no ends of lines.
    private static boolean isUri(String text) {
        try {
            new URI(text);
            return true;
        } catch (URISyntaxException _) {
            return false;
        }
    }
}

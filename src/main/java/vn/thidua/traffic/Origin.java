package vn.thidua.traffic;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a request tells about where it comes from, made so coarse that it fits many people.
final class Origin {

    static final String OTHER = "khac";
    private static final int LONGEST = 80;
    private static final Pattern HOST = Pattern.compile(
            "(?i)https?://(?:www\\.)?([a-z0-9](?:[a-z0-9.-]{0,76}[a-z0-9])?\\.[a-z]{2,24})(?:[:/?#].*)?");

    private static final Pattern SECTION = Pattern.compile("/[a-z0-9._-]*");

    private Origin() {}

    static String device(String userAgent) {
        if (userAgent.contains("iPad") || userAgent.contains("Tablet")) return "tablet";
        if (userAgent.contains("Mobi")) return "phone";
        return userAgent.contains("Android") ? "tablet" : "computer";
    }

    /// The first language asked for, without its country.
    static String language(String acceptLanguage) {
        var end = 0;
        while (end < acceptLanguage.length() && isLetter(acceptLanguage.charAt(end))) end++;
        return end == 2 || end == 3 ? acceptLanguage.substring(0, end).toLowerCase(Locale.ROOT) : OTHER;
    }

    /// The host that led here, or nothing: a name only, since a bare number may be somebody's address.
    static String referrerHost(String referrer) {
        if (referrer.isEmpty()) return "";
        var host = HOST.matcher(referrer);
        return host.matches() && host.group(1).length() <= LONGEST
                ? host.group(1).toLowerCase(Locale.ROOT)
                : "";
    }

    /// The first part of an address, for pages that are no articles: `/chuyen-muc/hop-bao` → `/chuyen-muc`.
    static String section(String path) {
        var slash = path.indexOf('/', 1);
        var section = slash < 0 ? path : path.substring(0, slash);
        return section.length() <= LONGEST && SECTION.matcher(section).matches() ? section : "/" + OTHER;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}

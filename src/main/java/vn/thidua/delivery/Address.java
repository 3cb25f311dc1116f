package vn.thidua.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Language;
import vn.thidua.platform.SiteId;

/// What a kept page is known by: the site, the path with its language, the page number of a list, or the question that
/// it answers.
///
/// @param page 0 when the address names none
/// @param question the whole query where the page answers one
record Address(SiteId site, String path, int page, @Nullable String question) {

    private static final int LONGEST = 300;
    private static final Pattern PAGE = Pattern.compile("(?:^|&)trang=([^&]*)");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");

    /// Empty for an address that no page of ours has: odd letters, an odd page number. Such are never kept.
    static Optional<Address> of(SiteId site, HttpServletRequest request) {
        var path = request.getRequestURI();
        if (path.length() > LONGEST || !plain(path)) return Optional.empty();
        var query = request.getQueryString();
        if (query == null || query.isEmpty()) return Optional.of(new Address(site, path, 0, null));
        var named = PAGE.matcher(query);
        if (!named.find()) return Optional.of(new Address(site, path, 0, null));
        if (!NUMBER.matcher(named.group(1)).matches()) return Optional.empty();
        return Optional.of(new Address(site, path, Integer.parseInt(named.group(1)), null));
    }

    /// For a path where the whole query is the question; empty when it is too long to be asked twice.
    static Optional<Address> asking(SiteId site, HttpServletRequest request) {
        var path = request.getRequestURI();
        var question = Objects.requireNonNullElse(request.getQueryString(), "");
        if (path.length() + question.length() > LONGEST) return Optional.empty();
        return Optional.of(new Address(site, path, 0, question));
    }

    int length() {
        return path.length() + (question == null ? 0 : question.length());
    }

    private static boolean plain(String path) {
        if (!path.startsWith("/")) return false;
        for (var i = 0; i < path.length(); i++) {
            var c = path.charAt(i);
            var known = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "/-._~".indexOf(c) >= 0;
            if (!known || c == '/' && path.startsWith("//", i)) return false;
        }
        return !path.contains("/.") || path.startsWith("/.well-known/");
    }

    Language language() {
        return language(path);
    }

    static Language language(String path) {
        var prefix = Language.EN.prefix();
        return path.equals(prefix) || path.startsWith(prefix + "/") ? Language.EN : Language.VI;
    }
}

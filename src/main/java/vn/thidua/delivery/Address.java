package vn.thidua.delivery;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.design.Language;
import vn.thidua.platform.SiteId;

/// What a kept page is known by: the site, the path with its language, the page number of a list.
///
/// @param page 0 when the address names none
record Address(SiteId site, String path, int page) {

    private static final int LONGEST = 300;
    private static final Pattern PAGE = Pattern.compile("(?:^|&)trang=([^&]*)");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}");

    /// Empty for an address that no page of ours has: odd letters, an odd page number. Such are never kept.
    static Optional<Address> of(SiteId site, HttpServletRequest request) {
        var path = request.getRequestURI();
        if (path.length() > LONGEST || !plain(path)) return Optional.empty();
        var query = request.getQueryString();
        if (query == null || query.isEmpty()) return Optional.of(new Address(site, path, 0));
        var named = PAGE.matcher(query);
        if (!named.find()) return Optional.of(new Address(site, path, 0));
        if (!NUMBER.matcher(named.group(1)).matches()) return Optional.empty();
        return Optional.of(new Address(site, path, Integer.parseInt(named.group(1))));
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

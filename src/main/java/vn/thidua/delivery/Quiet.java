package vn.thidua.delivery;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpSession;
import java.security.Principal;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A reader's request without the reader: no cookies, no session, no conditions, and of the query only what the
/// address of the page holds. What is rendered from it may be shown to everybody.
final class Quiet extends HttpServletRequestWrapper {

    private static final Set<String> HIDDEN = headers(
            "cookie",
            "authorization",
            "if-none-match",
            "if-modified-since",
            "if-match",
            "if-unmodified-since",
            "if-range",
            "range",
            "accept-language");

    private final @Nullable Address address;

    /// @param address `null` to let the whole query through
    Quiet(HttpServletRequest request, @Nullable Address address) {
        super(request);
        this.address = address;
    }

    private static Set<String> headers(String... names) {
        var set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Collections.addAll(set, names);
        return set;
    }

    @Override
    public String getMethod() {
        return "GET";
    }

    @Override
    public @Nullable String getHeader(String name) {
        return HIDDEN.contains(name) ? null : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return HIDDEN.contains(name) ? Collections.emptyEnumeration() : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        return Collections.enumeration(Collections.list(super.getHeaderNames()).stream()
                .filter(name -> !HIDDEN.contains(name))
                .toList());
    }

    @Override
    public long getDateHeader(String name) {
        return HIDDEN.contains(name) ? -1 : super.getDateHeader(name);
    }

    @Override
    public Cookie @Nullable [] getCookies() {
        return null;
    }

    @Override
    public @Nullable HttpSession getSession(boolean create) {
        return create ? super.getSession(true) : null;
    }

    @Override
    public @Nullable String getRequestedSessionId() {
        return null;
    }

    @Override
    public @Nullable Principal getUserPrincipal() {
        return null;
    }

    @Override
    public @Nullable String getRemoteUser() {
        return null;
    }

    @Override
    public @Nullable String getQueryString() {
        if (address == null || address.question() != null) return super.getQueryString();
        return address.page() == 0 ? null : "trang=" + address.page();
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        if (address == null || address.question() != null) return super.getParameterMap();
        return address.page() == 0 ? Map.of() : Map.of("trang", new String[] {String.valueOf(address.page())});
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = getParameterValues(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return getParameterMap().get(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(getParameterMap().keySet());
    }
}

package vn.thidua.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.thidua.accounts.AccountRefused;

/// Lets no request do anything in the back office without a session and, where it changes something, without the token
/// that our own pages put into their forms. What a browser says was sent from another site is refused everywhere.
@Component
class Gatekeeper implements HandlerInterceptor {

    static final String FIELD = "_token";
    private static final String HEADER = "X-Form-Token";
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> SENT_BY_US = Set.of("same-origin", "none");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        var changes = !READING.contains(request.getMethod());
        if (changes && foreign(request)) throw new AccountRefused.FormNotOurs();
        var path = request.getRequestURI();
        if (!Gate.guards(path) && !path.equals("/dang-xuat")) return true;
        var present = Gate.present(request);
        if (present == null) {
            if (changes && isForm(request)) {
                request.getRequestDispatcher("/dang-nhap/tiep-tuc").forward(request, response);
                return false;
            }
            throw new AccountRefused.NotSignedIn();
        }
        if (changes && !carries(request, present.formToken())) throw new AccountRefused.FormNotOurs();
        return true;
    }

    /// Browsers say where a request comes from; programs say nothing and have no cookies of ours to misuse.
    private static boolean foreign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) return !SENT_BY_US.contains(site);
        var origin = request.getHeader("Origin");
        return origin != null && !origin.replaceFirst("^https?://", "").equals(request.getHeader("Host"));
    }

    private static boolean isForm(HttpServletRequest request) {
        var type = Optional.ofNullable(request.getContentType()).orElse("");
        var accept = Optional.ofNullable(request.getHeader("Accept")).orElse("");
        return type.startsWith("application/x-www-form-urlencoded") && !accept.contains("json");
    }

    private static boolean carries(HttpServletRequest request, String token) {
        var header = request.getHeader(HEADER);
        var carried = header == null ? request.getParameter(FIELD) : header;
        return carried != null
                && MessageDigest.isEqual(
                        carried.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}

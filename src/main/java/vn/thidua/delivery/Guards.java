package vn.thidua.delivery;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;

/// The headers on every answer, errors included, that tell browsers what a page of ours never does.
final class Guards {

    private static final String NO_SOURCE_BUT_US = String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data:",
            "font-src 'self'",
            "connect-src 'self'",
            "media-src 'self'",
            "form-action 'self'",
            "base-uri 'none'",
            "frame-ancestors 'none'",
            "manifest-src 'self'");

    private static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy", NO_SOURCE_BUT_US,
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    private Guards() {}

    /// Set first, so that an answer may say otherwise: a downloaded file has a stricter policy of its own.
    ///
    /// @param secure whether the reader came over TLS, as the server or the proxy before it says
    static void stand(HttpServletResponse response, boolean secure) {
        HEADERS.forEach(response::setHeader);
        if (secure) response.setHeader("Strict-Transport-Security", TWO_YEARS);
    }
}

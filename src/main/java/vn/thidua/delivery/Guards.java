package vn.thidua.delivery;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.tomcat.util.http.MimeHeaders;

/// The headers on every answer, errors included, that tell browsers what a page of ours never does.
///
/// They are written before anything else, so that an answer may say otherwise: a downloaded file has a stricter
/// policy of its own. They stand here as bytes, since turning these words into bytes for each request was the
/// dearest part of an answer from memory.
final class Guards extends ValveBase {

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

    private static final List<Header> HEADERS = List.of(
            new Header("Content-Security-Policy", NO_SOURCE_BUT_US),
            new Header("X-Content-Type-Options", "nosniff"),
            new Header("X-Frame-Options", "DENY"),
            new Header("Referrer-Policy", "strict-origin-when-cross-origin"),
            new Header("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
            new Header("Cross-Origin-Opener-Policy", "same-origin"),
            new Header("Cross-Origin-Resource-Policy", "same-origin"));

    private static final Header ONLY_TLS =
            new Header("Strict-Transport-Security", "max-age=63072000; includeSubDomains");

    private record Header(byte[] name, byte[] value) {

        Header(String name, String value) {
            this(name.getBytes(StandardCharsets.US_ASCII), value.getBytes(StandardCharsets.US_ASCII));
        }

        void addTo(MimeHeaders headers) {
            headers.addValue(name, 0, name.length).setBytes(value, 0, value.length);
        }
    }

    Guards() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        stand(request, response);
        getNext().invoke(request, response);
    }

    /// The reader came over TLS when the server or the proxy before it says so.
    static void stand(Request request, Response response) {
        var headers = response.getCoyoteResponse().getMimeHeaders();
        if (headers.getHeader("X-Frame-Options") != null) return;
        for (var header : HEADERS) header.addTo(headers);
        if (request.isSecure()) ONLY_TLS.addTo(headers);
    }
}

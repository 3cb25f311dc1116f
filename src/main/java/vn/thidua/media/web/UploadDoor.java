package vn.thidua.media.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.thidua.design.PublicUpload;
import vn.thidua.design.Signed;
import vn.thidua.media.MediaLimits;

/// Stands behind the door of the back office and before the server writes the files of a form to disk: nobody but the
/// people of the back office sends any, but where a room takes them from readers, and a form that is too large is
/// answered, not cut off.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 320)
class UploadDoor extends OncePerRequestFilter {

    static final long REST_OF_A_FORM = 512 << 10;
    private static final long SWALLOWED = 2L << 30;
    private static final long SWALLOWED_OF_READERS = 100L << 20;
    private static final long PATIENCE = Duration.ofMinutes(2).toNanos();

    private final MediaLimits limits;
    private final List<PublicUpload> open;

    UploadDoor(MediaLimits limits, List<PublicUpload> open) {
        this.limits = limits;
        this.open = open;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            chain.doFilter(request, response);
            return;
        }
        var upload = open.stream()
                .filter(each -> each.path().equals(request.getRequestURI()))
                .findFirst();
        if (upload.isPresent()) {
            pass(
                    request,
                    response,
                    chain,
                    upload.get().bytes(),
                    SWALLOWED_OF_READERS,
                    upload.get().tooLarge());
        } else if (Signed.present().isEmpty()) {
            // the gatekeeper refuses without reading; elsewhere no page takes files
            if (request.getRequestURI().startsWith("/quan-tri/")) chain.doFilter(request, response);
            else response.sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else {
            pass(request, response, chain, limits.largest() + REST_OF_A_FORM, SWALLOWED, "/quan-tri/kho/qua-lon");
        }
    }

    private static void pass(
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain,
            long most,
            long swallowed,
            String tooLarge)
            throws ServletException, IOException {
        if (request.getContentLengthLong() < 0) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
        } else if (request.getContentLengthLong() > most) {
            swallow(request, swallowed);
            request.getRequestDispatcher(tooLarge).forward(new Asking(request), response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /// A browser that still sends hears no answer.
    private static void swallow(HttpServletRequest request, long most) throws IOException {
        var since = System.nanoTime();
        var buffer = new byte[1 << 16];
        var left = most;
        var in = request.getInputStream();
        for (var got = in.read(buffer); got > 0 && left > 0; got = in.read(buffer)) {
            left -= got;
            if (System.nanoTime() - since > PATIENCE) return;
        }
    }

    /// The same request without its body.
    private static final class Asking extends HttpServletRequestWrapper {

        Asking(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getMethod() {
            return "GET";
        }

        @Override
        public @Nullable String getContentType() {
            return null;
        }
    }
}

package vn.thidua.delivery;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.temporal.ChronoUnit;

/// Sends a page: packed where the reader can unpack, not at all where the reader has it already.
final class Reply {

    private static final String FOR_READERS_AND_CDN =
            "public, max-age=0, s-maxage=10, stale-while-revalidate=60, stale-if-error=86400";

    private Reply() {}

    /// @return the status that was sent
    static int send(Page page, Copy copy, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var packed = Encoding.accepts(request, "gzip");
        headers(page, response);
        if (page.isKept() && page.answer().status() == HttpServletResponse.SC_OK) {
            var tag = '"' + copy.tag() + (packed ? "-g\"" : "\"");
            validators(page, tag, response);
            if (hasIt(page, tag, request)) {
                response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
                return HttpServletResponse.SC_NOT_MODIFIED;
            }
        }
        body(page, copy, packed, request, response);
        return page.answer().status();
    }

    private static void headers(Page page, HttpServletResponse response) {
        var answer = page.answer();
        answer.headers().forEach((name, values) -> {
            response.setHeader(name, values.getFirst());
            for (var i = 1; i < values.size(); i++) response.addHeader(name, values.get(i));
        });
        if (!answer.headers().containsKey("Cache-Control")) {
            response.setHeader("Cache-Control", page.isKept() ? FOR_READERS_AND_CDN : "no-cache");
        }
        if (answer.status() == HttpServletResponse.SC_SERVICE_UNAVAILABLE) response.setHeader("Retry-After", "10");
        response.setHeader("Vary", "Accept-Encoding");
    }

    private static void validators(Page page, String tag, HttpServletResponse response) {
        response.setHeader("ETag", tag);
        response.setDateHeader("Last-Modified", page.changedAt().toEpochMilli());
    }

    private static boolean hasIt(Page page, String tag, HttpServletRequest request) {
        var tags = request.getHeader("If-None-Match");
        if (tags != null) return tags.contains(tag) || tags.trim().equals("*");
        try {
            var since = request.getDateHeader("If-Modified-Since");
            return since >= page.changedAt().truncatedTo(ChronoUnit.SECONDS).toEpochMilli();
        } catch (IllegalArgumentException _) {
            return false; // a date that is none asks nothing
        }
    }

    private static void body(
            Page page, Copy copy, boolean packed, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(page.answer().status());
        if (page.answer().type() != null) response.setContentType(page.answer().type());
        if (packed) response.setHeader("Content-Encoding", "gzip");
        response.setContentLength(packed ? copy.packedLength() : copy.plainLength());
        if (request.getMethod().equals("HEAD")) return;
        if (packed) copy.writePacked(response.getOutputStream());
        else copy.writePlain(response.getOutputStream());
    }
}

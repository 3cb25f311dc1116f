package vn.thidua.delivery;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Just enough of HTTP to know where a request's head ends and how much follows.
final class RequestHead {

    static final long ENDLESS = Long.MAX_VALUE;
    private static final Pattern LENGTH = Pattern.compile("(?i)\\ncontent-length:[ \\t]*(\\d{1,15})[ \\t]*\\r?\\n");
    private static final Pattern CHUNKED = Pattern.compile("(?i)\\ntransfer-encoding:");

    private RequestHead() {}

    /// The index behind the empty line, or -1.
    static int end(ByteBuffer bytes, int from, int to) {
        for (var i = from; i < to - 1; i++) {
            if (bytes.get(i) != '\n') continue;
            if (bytes.get(i + 1) == '\n') return i + 2;
            if (bytes.get(i + 1) == '\r' && i + 2 < to && bytes.get(i + 2) == '\n') return i + 3;
        }
        return -1;
    }

    /// Whether this cannot become a request, so that waiting for its end would be in vain.
    static boolean isNone(ByteBuffer bytes, int from) {
        var first = bytes.get(from);
        return (first < 'A' || first > 'Z') && first != '\r' && first != '\n';
    }

    /// How many bytes belong to the request behind its head; `ENDLESS` when it says so only as it goes.
    static long body(ByteBuffer bytes, int from, int end) {
        var first = bytes.get(from);
        if (first == 'G' || first == 'H') return 0; // GET and HEAD; a body of theirs means nothing
        var head = new byte[end - from];
        bytes.get(from, head);
        var text = new String(head, StandardCharsets.ISO_8859_1);
        if (CHUNKED.matcher(text).find()) return ENDLESS;
        var length = LENGTH.matcher(text);
        return length.find() ? Long.parseLong(length.group(1)) : 0;
    }
}

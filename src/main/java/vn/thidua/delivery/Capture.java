package vn.thidua.delivery;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Keeping;

/// Hears the application's answer to the end before anything is sent. What is not text, or too long, is not kept
/// here but sent on as it comes, where there still is somebody to send it to.
final class Capture extends CapturedHeaders {

    private static final int LONGEST = 8 << 20;

    private final @Nullable HttpServletResponse reader;
    private final ByteArrayOutputStream body = new ByteArrayOutputStream(0); // many answers are only sent on
    private final Body stream = new Body();
    private @Nullable OutputStream sentOn;
    private @Nullable PrintWriter writer;

    /// @param response of the server
    /// @param hasReader whether long answers may be sent on; not when the reader has been served already
    Capture(HttpServletResponse response, boolean hasReader) {
        super(response);
        this.reader = hasReader ? response : null;
    }

    /// Empty when the answer was sent on.
    Optional<Answer> answer(HttpServletRequest request) {
        if (writer != null) writer.flush();
        if (sentOn != null) return Optional.empty();
        return Optional.of(new Answer(
                getStatus(),
                failed(),
                getContentType(),
                headers(),
                failed() ? new byte[0] : body.toByteArray(),
                Keeping.subject(request),
                Keeping.asked(request),
                Keeping.freshness(request),
                Keeping.state(request)));
    }

    private OutputStream sink(int more) throws IOException {
        if (sentOn != null) return sentOn;
        if (textual() && body.size() + more <= LONGEST) return body;
        var sink = reader == null ? OutputStream.nullOutputStream() : begin(reader);
        body.writeTo(sink);
        sentOn = sink;
        return sink;
    }

    private boolean textual() {
        var type = getContentType();
        return type == null
                || type.startsWith("text/")
                || type.contains("xml")
                || type.contains("json")
                || type.contains("opensearch");
    }

    private OutputStream begin(HttpServletResponse target) throws IOException {
        copyTo(target);
        return target.getOutputStream();
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) writer = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        return writer;
    }

    @Override
    public void addCookie(Cookie cookie) {
        // readers get none
    }

    @Override
    public void flushBuffer() {
        if (writer != null) writer.flush();
    }

    @Override
    public boolean isCommitted() {
        return sentOn != null;
    }

    @Override
    public void resetBuffer() {
        body.reset();
    }

    @Override
    public void reset() {
        super.reset();
        body.reset();
    }

    private class Body extends ServletOutputStream {

        @Override
        public void write(int b) throws IOException {
            sink(1).write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            sink(count).write(bytes, from, count);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("public pages are written in one go");
        }
    }
}

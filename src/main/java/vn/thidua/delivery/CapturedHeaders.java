package vn.thidua.delivery;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Status and headers of an answer, heard and not sent. Nothing here reaches the response around which it stands.
abstract class CapturedHeaders extends HttpServletResponseWrapper {

    private static final Set<String> DROPPED =
            Set.of("set-cookie", "content-length", "content-type", "pragma", "expires", "x-xss-protection", "vary");

    private final Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private int status = SC_OK;
    private boolean failed;
    private @Nullable String type;
    private long length = -1;

    CapturedHeaders(HttpServletResponse response) {
        super(response);
    }

    boolean failed() {
        return failed;
    }

    Map<String, List<String>> headers() {
        return headers;
    }

    void copyTo(HttpServletResponse target) {
        target.setStatus(status);
        headers.forEach((name, values) -> {
            target.setHeader(name, values.getFirst());
            values.stream().skip(1).forEach(value -> target.addHeader(name, value));
        });
        if (type != null) target.setContentType(type);
        if (length >= 0) target.setContentLengthLong(length);
    }

    @Override
    public int getStatus() {
        return status;
    }

    @Override
    public void setStatus(int status) {
        this.status = status;
    }

    @Override
    public void sendError(int status, String message) {
        sendError(status);
    }

    @Override
    public void sendError(int status) {
        this.status = status;
        this.failed = true;
        resetBuffer();
    }

    @Override
    public void sendRedirect(String location) {
        sendRedirect(location, SC_FOUND, true);
    }

    @Override
    public void sendRedirect(String location, int status) {
        sendRedirect(location, status, true);
    }

    @Override
    public void sendRedirect(String location, boolean clearBuffer) {
        sendRedirect(location, SC_FOUND, clearBuffer);
    }

    @Override
    public void sendRedirect(String location, int status, boolean clearBuffer) {
        this.status = status;
        setHeader("Location", location);
        if (clearBuffer) resetBuffer();
    }

    @Override
    public void setContentType(@Nullable String type) {
        this.type = type;
    }

    @Override
    public @Nullable String getContentType() {
        return type;
    }

    @Override
    public void setCharacterEncoding(@Nullable String encoding) {
        // UTF-8, always
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    public void setLocale(Locale locale) {
        // the address says the language
    }

    @Override
    public void setContentLength(int length) {
        this.length = length;
    }

    @Override
    public void setContentLengthLong(long length) {
        this.length = length;
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        if (name.equalsIgnoreCase("Content-Type")) setContentType(value);
        if (name.equalsIgnoreCase("Content-Length") && value != null) length = Long.parseLong(value);
        headers.remove(name);
        addHeader(name, value);
    }

    @Override
    public void addHeader(String name, @Nullable String value) {
        if (name.equalsIgnoreCase("Content-Type")) setContentType(value);
        if (value != null && !DROPPED.contains(name.toLowerCase(Locale.ROOT))) {
            headers.computeIfAbsent(name, _ -> new ArrayList<>(1)).add(value);
        }
    }

    @Override
    public void setDateHeader(String name, long date) {
        setHeader(
                name,
                DateTimeFormatter.RFC_1123_DATE_TIME.format(
                        Instant.ofEpochMilli(date).atOffset(ZoneOffset.UTC)));
    }

    @Override
    public void addDateHeader(String name, long date) {
        setDateHeader(name, date);
    }

    @Override
    public void setIntHeader(String name, int value) {
        setHeader(name, Integer.toString(value));
    }

    @Override
    public void addIntHeader(String name, int value) {
        addHeader(name, Integer.toString(value));
    }

    @Override
    public boolean containsHeader(String name) {
        return headers.containsKey(name) || name.equalsIgnoreCase("Content-Type") && type != null;
    }

    @Override
    public @Nullable String getHeader(String name) {
        if (name.equalsIgnoreCase("Content-Type")) return type;
        var values = headers.get(name);
        return values == null ? null : values.getFirst();
    }

    @Override
    public Collection<String> getHeaders(String name) {
        return List.copyOf(headers.getOrDefault(name, List.of()));
    }

    @Override
    public Collection<String> getHeaderNames() {
        return List.copyOf(headers.keySet());
    }

    @Override
    public void reset() {
        headers.clear();
        status = SC_OK;
        failed = false;
        type = null;
        length = -1;
    }
}

package vn.thidua.accounts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import vn.thidua.accounts.Staff.Person;

/// Somebody at the back office over HTTP, following nothing by itself: `new Visit(port, person).get("/quan-tri/…")`.
///
/// @param person `null` for somebody who is not signed in
public record Visit(int port, @Nullable Person person) {

    private static final String BETWEEN = "----a1b2c3d4e5f6";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

    public HttpResponse<String> get(String path) {
        return send(request(path));
    }

    /// What is downloaded there.
    public byte[] bytes(String path) {
        return send(request(path), BodyHandlers.ofByteArray()).body();
    }

    /// What is known of it without fetching it.
    public HttpResponse<Void> head(String path) {
        return send(request(path).HEAD(), BodyHandlers.discarding());
    }

    /// A page that must be there.
    public Document page(String path) {
        var answer = get(path);
        if (answer.statusCode() != 200) throw new AssertionError(path + " answered " + answer.statusCode());
        return Jsoup.parse(answer.body());
    }

    /// Sends a form with the token of its session: names and values in turn.
    public HttpResponse<String> post(String path, String... fields) {
        return form(path, joined(fields));
    }

    /// Sends a form as a browser does, which takes nothing but pages.
    public HttpResponse<String> submit(String path, String... fields) {
        return send(request(path)
                .setHeader("Accept", "text/html")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(joined(fields))));
    }

    private String joined(String... fields) {
        var form = new StringBuilder("_token=").append(person == null ? "" : person.formToken());
        for (var i = 0; i < fields.length; i += 2)
            form.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        return form.toString();
    }

    /// Sends a form with a file.
    public HttpResponse<String> upload(String path, String field, String name, byte[] file, String... fields) {
        var parts = new StringBuilder();
        for (var i = 0; i < fields.length; i += 2)
            parts.append(part(fields[i], "")).append(fields[i + 1]);
        parts.append(part(field, "; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream"));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BETWEEN)
                .header("X-Form-Token", person == null ? "" : person.formToken())
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(parts.toString()),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString("\r\n--" + BETWEEN + "--\r\n"))));
    }

    private static String part(String field, String more) {
        return "\r\n--" + BETWEEN + "\r\nContent-Disposition: form-data; name=\"" + field + "\"" + more + "\r\n\r\n";
    }

    /// Sends a form as it stands.
    public HttpResponse<String> form(String path, String body) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /// Sends a document as a script does.
    public HttpResponse<String> put(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-Form-Token", person == null ? "" : person.formToken())
                .PUT(BodyPublishers.ofString(json)));
    }

    /// Sends what a script sends.
    public HttpResponse<String> json(String path, String json) {
        return send(request(path)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("X-Form-Token", person == null ? "" : person.formToken())
                .POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html, application/json;q=0.9");
        if (person != null) request.header("Cookie", person.cookie());
        return request;
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}

package vn.thidua.faults;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// Somebody of the demo with a browser of their own, who sends the forms that the pages show.
final class Person {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Product product;
    private String token = "";

    Person(Product product, String login) throws IOException, InterruptedException {
        this.product = product;
        enter(login);
    }

    void enter(String login) throws IOException, InterruptedException {
        post("/dang-nhap/mau", Map.of("ten", login));
        token = page("/quan-tri/toi").select("meta[name=form-token]").attr("content");
    }

    String token() {
        return token;
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofString());
    }

    Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(path).body(), product.url(path));
    }

    HttpResponse<String> post(String path, Map<String, String> fields) throws IOException, InterruptedException {
        var form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(path, form + (token.isEmpty() ? "" : "&_token=" + token));
    }

    /// What was recorded once, sent again letter by letter.
    HttpResponse<String> send(String path, String form) throws IOException, InterruptedException {
        return client.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> put(String path, String json) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(product.url(path)))
                        .timeout(PATIENCE)
                        .header("Accept", "application/json")
                        .header("Content-Type", "application/json")
                        .header("X-Form-Token", token)
                        .PUT(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    byte[] bytes(String path) throws IOException, InterruptedException {
        return client.send(request(path).build(), BodyHandlers.ofByteArray()).body();
    }

    /// One file, as a script sends it.
    HttpResponse<String> upload(String path, String field, String name, byte[] bytes)
            throws IOException, InterruptedException {
        return upload(path, Map.of(), field, name, bytes);
    }

    /// One file, with other fields before it.
    HttpResponse<String> upload(String path, Map<String, String> fields, String field, String name, byte[] bytes)
            throws IOException, InterruptedException {
        var line = "----------" + Long.toHexString(System.nanoTime());
        var before = fields.entrySet().stream()
                .map(each -> "--" + line + "\r\nContent-Disposition: form-data; name=\"" + each.getKey()
                        + "\"\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + each.getValue() + "\r\n")
                .collect(Collectors.joining());
        var head = before + "--" + line + "\r\nContent-Disposition: form-data; name=\"" + field + "\"; filename=\""
                + name.replace("\"", "%22") + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var end = "\r\n--" + line + "--\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head), BodyPublishers.ofByteArray(bytes), BodyPublishers.ofString(end));
        return client.send(
                HttpRequest.newBuilder(URI.create(product.url(path)))
                        .timeout(PATIENCE)
                        .header("Accept", "application/json")
                        .header("Content-Type", "multipart/form-data; boundary=" + line)
                        .header("X-Form-Token", token)
                        .POST(body)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(product.url(path)))
                .timeout(PATIENCE)
                .header("Accept", "text/html");
    }
}

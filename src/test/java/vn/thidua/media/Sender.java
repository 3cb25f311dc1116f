package vn.thidua.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.accounts.Staff.Person;

/// Somebody of the back office who sends files, as a form or as a script does.
record Sender(int port, Person person) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();
    private static final String BETWEEN = "----thu7MA4YWxkTrZu0gW";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    HttpRequest.Builder request(String path, String accept) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(30))
                .header("Cookie", person.cookie())
                .header("X-Form-Token", person.formToken())
                .header("Accept", accept);
    }

    static HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    HttpResponse<byte[]> get(String path) {
        return send(request(path, "text/html,*/*").build());
    }

    JsonNode json(String path) {
        return json(send(request(path, "application/json").build()));
    }

    static JsonNode json(HttpResponse<byte[]> answer) {
        return JSON.readTree(answer.body());
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    HttpResponse<byte[]> post(String path, Map<String, String> fields) {
        return post(path, "text/html", fields);
    }

    HttpResponse<byte[]> post(String path, String accept, Map<String, String> fields) {
        var form = new StringBuilder();
        fields.forEach((name, value) -> form.append(form.isEmpty() ? "" : "&")
                .append(name)
                .append('=')
                .append(java.net.URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return send(request(path, accept)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString()))
                .build());
    }

    HttpResponse<byte[]> put(String path, byte[] piece) {
        return send(request(path, "application/json")
                .header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.ofByteArray(piece))
                .build());
    }

    /// A file as a script sends it.
    HttpResponse<byte[]> upload(String name, byte[] bytes) {
        return form("/quan-tri/kho/tai-len", "application/json", Map.of(), new Sent(name, bytes));
    }

    /// @param name as the browser puts it into the head of its part
    record Sent(String name, byte[] bytes) {}

    HttpResponse<byte[]> form(String path, String accept, Map<String, String> fields, Sent... files) {
        return send(request(path, accept)
                .header("Content-Type", "multipart/form-data; boundary=" + BETWEEN)
                .POST(body(fields, files))
                .build());
    }

    static BodyPublisher body(Map<String, String> fields, Sent... files) {
        var bytes = new ByteArrayOutputStream();
        fields.forEach((name, value) -> write(
                bytes,
                "--" + BETWEEN + "\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n"));
        for (var file : files) {
            var name = file.name().replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
            write(
                    bytes,
                    "--" + BETWEEN + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
            bytes.writeBytes(file.bytes());
            write(bytes, "\r\n");
        }
        write(bytes, "--" + BETWEEN + "--\r\n");
        return BodyPublishers.ofByteArray(bytes.toByteArray());
    }

    private static void write(ByteArrayOutputStream bytes, String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}

package vn.thidua.newsroom;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.thidua.accounts.Staff.Person;

/// The newsroom's pages as people use them, over HTTP.
record Newsroom(int port) {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    HttpResponse<String> get(Person person, String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path).header("Cookie", person.cookie()).build(), BodyHandlers.ofString());
    }

    HttpResponse<byte[]> bytes(Person person, String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path).header("Cookie", person.cookie()).build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<String> open(String path) throws IOException, InterruptedException {
        return CLIENT.send(request(path).build(), BodyHandlers.ofString());
    }

    Document page(Person person, String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(person, path).body());
    }

    HttpResponse<String> post(Person person, String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        var all = new LinkedHashMap<>(fields);
        all.put("_token", person.formToken());
        var body = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return sent(person, path, body);
    }

    /// A form whose fields come more than once.
    HttpResponse<String> posted(Person person, String path, String body) throws IOException, InterruptedException {
        return sent(person, path, body + "&_token=" + URLEncoder.encode(person.formToken(), StandardCharsets.UTF_8));
    }

    private HttpResponse<String> sent(Person person, String path, String body)
            throws IOException, InterruptedException {
        return CLIENT.send(
                request(path)
                        .header("Cookie", person.cookie())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    HttpResponse<String> put(Person person, String path, String json) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept", "application/json")
                        .header("Content-Type", "application/json")
                        .header("Cookie", person.cookie())
                        .header("X-Form-Token", person.formToken())
                        .PUT(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
    }

    /// Begins a draft and gives its address.
    String begun(Person person, Map<String, String> fields) throws IOException, InterruptedException {
        var location = post(person, "/quan-tri/bai", fields)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        return URI.create(location).getPath();
    }

    /// The fields of the form as the page shows them.
    Map<String, String> form(Person person, String path) throws IOException, InterruptedException {
        var fields = new LinkedHashMap<String, String>();
        for (var field : page(person, path).select("#bai input[name], #bai textarea[name]")) {
            if (field.attr("type").equals("checkbox") && !field.hasAttr("checked")) continue;
            fields.put(field.attr("name"), field.val());
        }
        for (var select : page(person, path).select("#bai select[name]"))
            fields.put(select.attr("name"), select.select("option[selected]").attr("value"));
        return fields;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }
}

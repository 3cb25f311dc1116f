package vn.thidua.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.thidua.accounts.AgencyProvider;

/// A browser with cookies that follows where it is led, one step at a time.
final class Person {

    /// Of everybody in these tests.
    static final String PASSWORD = "Đường về quê 45";

    private final int port;
    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(Redirect.NEVER)
            .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
            .build();

    Person(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(at(address)));
    }

    HttpResponse<String> post(String address, String... fields) {
        var body = new StringBuilder();
        for (var i = 0; i < fields.length; i += 2)
            body.append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8))
                    .append('&');
        return send(HttpRequest.newBuilder(at(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private URI at(String address) {
        return URI.create(address.startsWith("/") ? "http://localhost:" + port + address : address);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.header("Accept", "text/html").build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /// From a link of ours through the provider's own page up to the address that leads back.
    String throughTheProvider(String begin, String name) {
        var step = get(begin);
        for (var i = 0; i < 10; i++) {
            if (step.statusCode() == 200) step = signInThere(step, name);
            var next = step.uri().resolve(led(step)).toString();
            if (next.contains("/dang-nhap/oidc/ve")) return next;
            step = get(next);
        }
        throw new AssertionError("never came back");
    }

    private HttpResponse<String> signInThere(HttpResponse<String> page, String name) {
        var form = Jsoup.parse(page.body(), page.uri().toString()).expectFirst("form");
        return post(
                form.absUrl("action"),
                "username",
                name,
                "password",
                AgencyProvider.PASSWORD,
                "_csrf",
                form.select("input[name=_csrf]").attr("value"));
    }

    HttpResponse<String> signIn(String name) {
        return get(throughTheProvider("/dang-nhap/oidc?tiep=%2Fquan-tri%2Ftoi", name));
    }

    boolean signedIn() {
        return get("/quan-tri/toi").statusCode() == 200;
    }

    Document page(String address) {
        var answer = get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    void enterByPassword(String login) {
        assertThat(post("/dang-nhap", "ten", login, "mat-khau", PASSWORD).statusCode())
                .isEqualTo(302);
    }

    HttpResponse<String> send(Document page, String action, String... fields) {
        var token =
                page.select("form[action=" + action + "] input[name=_token]").attr("value");
        var all = new ArrayList<>(List.of("_token", token));
        all.addAll(List.of(fields));
        return post(action, all.toArray(String[]::new));
    }

    /// Where an answer leads; within our own house by the path alone.
    static String location(HttpResponse<String> answer) {
        return led(answer).replaceFirst("^http://localhost:\\d+(?=/(quan-tri|dang-nhap))", "");
    }

    private static String led(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
    }
}

package vn.thidua.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/// A reader without a browser: asks for addresses of one host and follows nothing by itself.
record Reader(int port, String host) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(Redirect.NEVER).build();

    static final String PERSON = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";

    static Reader of(int port) {
        return new Reader(port, "localhost");
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Host", host + ":" + port)
                .header("User-Agent", PERSON)
                .header("Accept", "text/html,*/*")
                .header("Accept-Language", "vi");
        for (var i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    String page(String path) {
        var answer = get(path);
        if (answer.statusCode() != 200) throw new AssertionError(path + " answered " + answer.statusCode());
        return answer.body();
    }
}

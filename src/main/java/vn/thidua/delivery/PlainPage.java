package vn.thidua.delivery;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import vn.thidua.design.Assets;
import vn.thidua.design.Language;
import vn.thidua.design.Words;

/// A page that needs nothing: no template, no site, no database. For what the server itself has to refuse.
final class PlainPage {

    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 406, 408, 413, 414, 421, 429, 431, 500, 503);
    private static final String RETRY_SECONDS = "10";

    private PlainPage() {}

    static void send(HttpServletResponse response, int status, Language language, boolean head) throws IOException {
        var bytes = html(status, language).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        if (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE) response.setHeader("Retry-After", RETRY_SECONDS);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        if (!head) response.getOutputStream().write(bytes);
    }

    private static String html(int status, Language language) {
        var key = "delivery." + (KNOWN.contains(status) ? status : status < 500 ? 400 : 500);
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <title>%s</title>
                <link rel="stylesheet" href="%s">
                </head>
                <body>
                <main class="refusal">
                <h1>%s</h1>
                <p>%s</p>
                <p><a href="%s">%s</a></p>
                </main>
                </body>
                </html>
                """.formatted(
                        language.tag(),
                        Words.say(language, key),
                        Assets.href("site.css"),
                        Words.say(language, key),
                        Words.say(language, key + ".more"),
                        language == Language.VI ? "/" : language.prefix(),
                        Words.say(language, "delivery.home"));
    }
}

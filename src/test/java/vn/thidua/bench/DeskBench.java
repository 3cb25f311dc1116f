package vn.thidua.bench;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import vn.thidua.Application;
import vn.thidua.accounts.Accounts;
import vn.thidua.accounts.Admissions;
import vn.thidua.accounts.Login;
import vn.thidua.accounts.Password;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.site.Sites;

/// How many people sign in a second, and what a page of the back office costs: `DeskBench FOLDER`.
final class DeskBench {

    private static final int PEOPLE = 40;
    private static final int PORT = 8197;
    private static final String PASSWORD = "Đường về quê 45";
    private static final int WARMING = 30;
    private static final int SECONDS = 20;
    private static final int HASHES = 200;
    private static final int LOOKS = 400;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final List<String> PAGES = List.of(
            "/quan-tri",
            "/quan-tri/bai",
            "/quan-tri/kho",
            "/quan-tri/gop-y",
            "/quan-tri/thong-ke",
            "/quan-tri/tuan-thu",
            "/quan-tri/ngung-he-thong",
            "/quan-tri/chuyen-huong",
            "/quan-tri/toi");
    private static final List<String> OFFICE =
            List.of("/quan-tri/tai-khoan", "/quan-tri/vai-tro", "/quan-tri/don-vi", "/quan-tri/nhat-ky");

    private DeskBench() {}

    public static void main(String... arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        if (!Files.exists(folder)) people(folder);
        try (var server = new Server(folder, PORT, "--spring.profiles.active=demo")) {
            signIn(server, WARMING);
            signIn(server, SECONDS);
            hashing();
            var editor = seat(server, "dinh.bach");
            pages(server, editor, PAGES);
            var draft = begin(server, editor);
            pages(server, editor, List.of(draft, draft + "/ban/1", draft + "/xem-truoc"));
            pages(server, seat(server, "thi.hoa"), OFFICE);
        }
        System.exit(0);
    }

    private static void people(Path folder) {
        var application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("command");
        try (var context = application.run("--thidua.data=" + folder, "--logging.level.root=error")) {
            var site = context.getBean(Sites.class).all().getFirst().id();
            for (var i = 0; i < PEOPLE; i++) {
                var invited = context.getBean(Accounts.class)
                        .invite(
                                Actor.SYSTEM,
                                new Login("nguoi" + i),
                                "Người " + i,
                                new UUID(0, 7),
                                "reporter",
                                Scope.of(site));
                context.getBean(Admissions.class).accept(Actor.SYSTEM, invited.token(), Password.typed(PASSWORD), "");
            }
        }
    }

    /// Two at a time, each from an address of its own, as a proxy would name them.
    private static void signIn(Server server, int seconds) throws Exception {
        var done = new AtomicInteger();
        var began = System.nanoTime();
        var cpu = server.cpu();
        var end = began + seconds * 1_000_000_000L;
        try (var people = Executors.newFixedThreadPool(2)) {
            for (var worker = 0; worker < 2; worker++) {
                var own = worker;
                people.submit(() -> {
                    for (var i = own; System.nanoTime() < end; i += 2) {
                        enter(server, "nguoi" + i % PEOPLE, "198.51.100." + i % PEOPLE);
                        done.incrementAndGet();
                    }
                    return true;
                });
            }
        }
        var took = (System.nanoTime() - began) / 1e9;
        var used = server.cpu() - cpu;
        System.out.printf(
                Locale.ROOT,
                "sign-in: %d in %.1f s, %.1f a second; %.1f a second and core (%.1f ms of processor time each), target ≥ 15%n",
                done.get(),
                took,
                done.get() / took,
                done.get() / used,
                1_000 * used / done.get());
    }

    /// The yardstick: what the hash alone costs by the same library, two at a time in this process.
    private static void hashing() throws Exception {
        var encoder = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
        var hash = encoder.encode(PASSWORD);
        for (var round = 0; round < 2; round++) {
            try (var people = Executors.newFixedThreadPool(2)) {
                var began = System.nanoTime();
                for (var i = 0; i < HASHES; i++) people.submit(() -> encoder.matches(PASSWORD, hash));
                people.shutdown();
                people.awaitTermination(1, TimeUnit.MINUTES);
                if (round == 1)
                    System.out.printf(
                            Locale.ROOT, "the hash alone: %.1f ms%n", (System.nanoTime() - began) * 2 / 1e6 / HASHES);
            }
        }
    }

    private static void enter(Server server, String login, String from) throws Exception {
        var form = "ten=" + login + "&mat-khau=" + URLEncoder.encode(PASSWORD, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(server.url("/dang-nhap")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", from)
                .POST(BodyPublishers.ofString(form));
        var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        if (answer.statusCode() != 302) throw new IllegalStateException(answer.statusCode() + " for " + login);
    }

    private static String seat(Server server, String login) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(server.url("/dang-nhap/mau")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("ten=" + login));
        return CLIENT.send(request.build(), BodyHandlers.ofString())
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow()
                .replaceAll(";.*", "");
    }

    /// The address of a new draft of twenty paragraphs.
    private static String begin(Server server, String cookie) throws Exception {
        var page = server.get("/quan-tri/bai", "Cookie", cookie, "Accept", "text/html");
        var token = Jsoup.parse(new String(page.body(), StandardCharsets.UTF_8))
                .select("meta[name=form-token]")
                .attr("content");
        var body = "<p>Mười một cơ quan, đơn vị trong khối đã ký giao ước thi đua.</p>".repeat(20);
        var form = Map.of("_token", token, "title", "Ký giao ước thi đua", "body", body, "section", "thong-bao")
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(server.url("/quan-tri/bai")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .header("Cookie", cookie)
                .POST(BodyPublishers.ofString(form));
        var answer = CLIENT.send(request.build(), BodyHandlers.ofString());
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private static void pages(Server server, String cookie, List<String> pages) throws Exception {
        for (var page : pages) {
            for (var i = 0; i < LOOKS; i++) look(server, page, cookie);
            var cpu = server.cpu();
            for (var i = 0; i < LOOKS; i++) look(server, page, cookie);
            var each = 1_000 * (server.cpu() - cpu) / LOOKS;
            System.out.printf(
                    Locale.ROOT,
                    "%-28s %.1f ms of processor time, target ≤ 10%n",
                    page.replaceAll("[0-9a-f-]{36}", "{id}"),
                    each);
        }
    }

    private static void look(Server server, String page, String cookie) throws Exception {
        var answer = server.get(page, "Cookie", cookie, "Accept", "text/html");
        if (answer.statusCode() != 200) throw new IllegalStateException(answer.statusCode() + " for " + page);
    }
}

package vn.thidua.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// `HttpBench BIG-FOLDER SMALL-FOLDER REPORT`: every figure is taken beside its yardstick in one run; medians of three.
final class HttpBench {

    private static final int OURS = 18_080;
    private static final int THEIRS = 18_081;
    private static final int ROUNDS = 3;
    private static final int SECONDS = Integer.getInteger("bench.seconds", 8);
    private static final int CACHED = Integer.getInteger("bench.cached", 5_000);
    private static final Pattern LOCATION = Pattern.compile("<loc>http://[^/]+(/tin/[^<]+)</loc>");

    private final Path big;
    private final Path small;
    private final List<String> report = new ArrayList<>();

    private HttpBench(Path big, Path small) {
        this.big = big;
        this.small = small;
    }

    public static void main(String... arguments) throws Exception {
        var bench = new HttpBench(Path.of(arguments[0]), Path.of(arguments[1]));
        bench.run();
        Files.write(Path.of(arguments[2]), bench.report);
        bench.report.forEach(System.out::println);
        System.exit(0);
    }

    private void run() throws Exception {
        say("# Benchmarks");
        say("");
        say("Taken on " + LocalDate.now() + " by `bench/http`: " + machine());
        say("Server, load generator and yardstick share the cores. nginx serves the same gzip bytes from disk.");
        try (var server = new Server(big, OURS)) {
            server.close();
        }
        try (var server = new Server(big, OURS);
                var nginx = new Nginx(THEIRS)) {
            server.awaitIndex("/tim-kiem?q=tinh", 200);
            answersFromMemory(server, nginx);
            searches(server);
            say("");
            say(
                    "First page %.1f s after the start of a second run (target ≤ 4 s). Memory after the load above: %d MB held (target ≤ 450), besides %d MB of the index mapped from disk, which the system can take back."
                            .formatted(
                                    server.firstPage.toMillis() / 1000.0,
                                    server.megabytes("RssAnon"),
                                    server.megabytes("RssFile")));
        }
        renders();
    }

    private void answersFromMemory(Server server, Nginx nginx) throws Exception {
        var all = articles(server);
        Collections.shuffle(all, new Random(1));
        var cached = all.subList(0, Math.min(CACHED, all.size()));
        say("");
        say("## Pages from memory, 64 connections, counting on");
        say("");
        say("| page | bytes (gzip) | nginx requests/s | ours | ratio | target |");
        say("|---|---|---|---|---|---|");
        compare(server, nginx, "one article", cached.subList(0, 1), "≥ 0.5");
        compare(server, nginx, "%,d random cached articles".formatted(cached.size()), cached, "≥ 0.5");
        compare(server, nginx, "home", List.of("/"), "");
        compare(server, nginx, "a day", List.of(day()), "");
        compare(server, nginx, "a section", List.of("/chuyen-muc/tin-hoat-dong"), "");
        var cold = Wrk.run(server.url(""), all, 64, SECONDS);
        say("| random of all %,d articles, most rendered anew | | | %.0f | | |"
                .formatted(all.size(), cold.perSecond()));
    }

    private void compare(Server server, Nginx nginx, String name, List<String> paths, String target) throws Exception {
        var bytes = new AtomicLong();
        var kept = paths.parallelStream()
                .map(path -> {
                    var body = gzip(server, path);
                    bytes.addAndGet(body.length);
                    return kept(nginx, path, body);
                })
                .toList();
        Wrk.run(server.url(""), paths, 64, 3 * SECONDS); // until everything is compiled
        var ours = new ArrayList<Double>();
        var theirs = new ArrayList<Double>();
        for (var i = 0; i < ROUNDS; i++) {
            theirs.add(Wrk.run(nginx.url(), kept, 64, SECONDS).perSecond());
            var run = Wrk.run(server.url(""), paths, 64, SECONDS);
            if (run.failures() > 0) throw new IllegalStateException(name + ": " + run.failures() + " failures");
            ours.add(run.perSecond());
        }
        say("| %s | %,d | %,.0f | %,.0f | %.2f | %s |"
                .formatted(
                        name,
                        bytes.get() / paths.size(),
                        median(theirs),
                        median(ours),
                        median(ours) / median(theirs),
                        target));
    }

    private static byte[] gzip(Server server, String path) {
        try {
            return server.get(path, "Accept-Encoding", "gzip").body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String kept(Nginx nginx, String path, byte[] body) {
        try {
            return nginx.keep(path, body);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void searches(Server server) throws Exception {
        var generator = new ArticleGenerator(List.of("x"), LocalDate.of(2026, 1, 1));
        var questions = IntStream.range(0, 3_000)
                .mapToObj(i -> switch (i % 4) {
                    case 0 -> generator.phrase();
                    case 1 -> generator.question() + " " + generator.phrase();
                    default -> generator.question();
                })
                .distinct()
                .toList();
        say("");
        say("## Search in %,d articles, 8 connections, %,d different questions, whole pages"
                .formatted(articles(server).size(), questions.size()));
        say("");
        say("| questions | requests/s | p50 ms (target ≤ 5) | p99 ms (target ≤ 20) | failures |");
        say("|---|---|---|---|---|");
        var random = new Random(2);
        measure(server, "each one asked for the first time", unseen(questions, random));
        measure(server, "as people ask, some often and many seldom (Zipf)", byZipf(questions, random));
    }

    /// Capitals at random: for the index the same question, for the memory a new one.
    private static List<String> unseen(List<String> questions, Random random) {
        return IntStream.range(0, 120_000)
                .mapToObj(i -> questions
                        .get(random.nextInt(questions.size()))
                        .codePoints()
                        .map(letter -> random.nextInt(3) == 0 ? Character.toUpperCase(letter) : letter)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString())
                .toList();
    }

    private static List<String> byZipf(List<String> questions, Random random) {
        var asked = Zipf.over(questions);
        return IntStream.range(0, 120_000).mapToObj(_ -> asked.draw(random)).toList();
    }

    private void measure(Server server, String name, List<String> questions) throws Exception {
        var paths = questions.stream()
                .map(text -> "/tim-kiem?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .toList();
        var half = paths.size() / 2;
        Wrk.run(server.url(""), paths.subList(0, half), 8, 6 * SECONDS); // until everything is compiled
        var run = Wrk.run(server.url(""), paths.subList(half, paths.size()), 8, 2 * SECONDS);
        say("| %s | %,.0f | %.1f | %.1f | %d |".formatted(name, run.perSecond(), run.p50(), run.p99(), run.failures()));
    }

    private void renders() throws Exception {
        say("");
        say("## Pages rendered anew, processor time of the server per request, 2 connections");
        say("");
        say("| page | with few articles | with many | ratio (target ≤ 1.5) |");
        say("|---|---|---|---|");
        var few = costs(small);
        var many = costs(big);
        var names = List.of("article (target ≤ 2 ms)", "home", "day", "section");
        for (var i = 0; i < names.size(); i++)
            say("| %s | %.2f ms | %.2f ms | %.2f |"
                    .formatted(names.get(i), few.get(i), many.get(i), many.get(i) / few.get(i)));
    }

    private List<Double> costs(Path folder) throws Exception {
        try (var server = new Server(folder, OURS, "--thidua.delivery.memory-mb=0")) {
            var all = articles(server);
            var costs = new ArrayList<Double>();
            for (var paths : List.of(all, List.of("/"), List.of(day()), List.of("/chuyen-muc/tin-hoat-dong"))) {
                Wrk.run(server.url(""), paths, 2, 3 * SECONDS); // until everything is compiled
                var before = server.cpu();
                var run = Wrk.run(server.url(""), paths, 2, SECONDS);
                costs.add((server.cpu() - before) * 1000 / run.requests());
            }
            return costs;
        }
    }

    private static List<String> articles(Server server) throws Exception {
        var found = new ArrayList<String>();
        for (var part = 1; ; part++) {
            var map = server.get("/sitemap-" + part + ".xml");
            if (map.statusCode() != 200) return found;
            LOCATION.matcher(new String(map.body(), StandardCharsets.UTF_8))
                    .results()
                    .forEach(at -> found.add(at.group(1)));
        }
    }

    /// A day with a usual number of articles.
    private static String day() {
        return "/ngay/2023/06/15";
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    private static String machine() throws Exception {
        var processor = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceAll(".*:\\s*", ""))
                .findFirst()
                .orElse("unknown processor");
        return "%s, %d cores, Java %s, Linux %s."
                .formatted(
                        processor,
                        Runtime.getRuntime().availableProcessors(),
                        Runtime.version(),
                        System.getProperty("os.version"));
    }

    private void say(String line) {
        report.add(line);
        System.err.println(line);
    }
}

package vn.thidua.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// F14 and F15: the hostile corpus and the odd names, sent to the packaged product at its two doors for files. The
/// corpus is made by a script that stands beside the checkout; where it is not there, this says so and is skipped, and
/// the room's own test sends the bombs that we make ourselves.
class HostileUploadsIT {

    private static final Path SCRIPT = Path.of("../shared/checks/bombs.py");
    private static final String LIBRARY = "/quan-tri/kho/tai-len";
    /// Where files come in, and under which name of their field.
    private static final Map<String, String> DOORS = Map.of(LIBRARY, "file", "/quan-tri/bai/tu-word", "tep");
    private static final long MORE_MEMORY_MB = 256;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    @TempDir
    static Path folder;

    private static Product product;
    private static Path corpus;

    @BeforeAll
    static void start() throws Exception {
        Assumptions.assumeTrue(Files.isReadable(SCRIPT), "the corpus is not beside this checkout");
        corpus = folder.resolve("corpus");
        var made = new ProcessBuilder("python3", SCRIPT.toString(), corpus.toString(), "256")
                .redirectErrorStream(true)
                .start();
        assertThat(made.waitFor(120, TimeUnit.SECONDS)).isTrue();
        product = Product.ofDemo(folder.resolve("data"));
    }

    @AfterAll
    static void stop() throws Exception {
        if (product != null) product.close();
    }

    @Test
    void f14EachFileIsRefusedOrHarmlessSoonAndInBoundedMemory() throws Exception {
        var bach = new Person(product, "dinh.bach");
        for (var door : DOORS.keySet()) {
            var answer = bach.upload(door, DOORS.get(door), "ok.docx", bytes("ok.docx"));
            assertThat(answer.statusCode()).as("%s: %s", door, answer.body()).isLessThan(400);
        }
        var before = product.megabytes();
        var calls = new AtomicInteger();
        var wrong = new TreeMap<String, String>();
        try (var listener = new ServerSocket(9);
                var files = Files.list(corpus)) {
            Thread.ofVirtual().start(() -> listen(listener, calls));
            for (var file : files.sorted().toList()) for (var door : DOORS.keySet()) send(bach, door, file, wrong);
        }
        assertThat(wrong).isEmpty();
        assertThat(calls).hasValue(0);
        assertThat(product.megabytes() - before).isLessThan(MORE_MEMORY_MB);
        assertThat(Path.of("/tmp/rel")).doesNotExist();
    }

    private static void send(Person person, String door, Path file, Map<String, String> wrong) throws Exception {
        var name = file.getFileName().toString();
        var began = System.nanoTime();
        var answer = person.upload(door, DOORS.get(door), name, Files.readAllBytes(file));
        var took = Duration.ofNanos(System.nanoTime() - began);
        if (answer.statusCode() >= 500) wrong.put(door + " " + name, "status " + answer.statusCode());
        if (took.compareTo(LONGEST) > 0) wrong.put(door + " " + name, "took " + took);
        if (answer.statusCode() >= 400 && answer.body().isBlank()) wrong.put(door + " " + name, "no words");
        if (answer.statusCode() == 201) {
            var href = JsonMapper.builder()
                    .build()
                    .readTree(answer.body())
                    .get("href")
                    .asString();
            var shown = person.get(href);
            var policy = shown.headers().firstValue("Content-Security-Policy").orElse("");
            if (!shown.headers().firstValue("X-Content-Type-Options").orElse("").equals("nosniff")
                    || !policy.contains("default-src 'none'")) wrong.put(door + " " + name, "served as " + policy);
        }
    }

    private static void listen(ServerSocket listener, AtomicInteger calls) {
        try {
            while (true) {
                listener.accept().close();
                calls.incrementAndGet();
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    @Test
    void f15OddNamesAreKeptUnderOurOwnAndSplitNoHeader() throws Exception {
        var bach = new Person(product, "dinh.bach");
        var names = new ArrayList<String>();
        JsonMapper.builder()
                .build()
                .readTree(Files.readAllBytes(corpus.resolve("names.json")))
                .forEach(name -> names.add(name.asString()));
        for (var name : names) {
            var answer = bach.upload(LIBRARY, "file", name.replace("\r\n", "%0D%0A"), bytes("ok.pdf"));
            assertThat(answer.statusCode()).as(name).isLessThan(500);
            assertThat(answer.headers().firstValue("X-Injected")).as(name).isEmpty();
            if (answer.statusCode() != 201) continue;
            var href = JsonMapper.builder()
                    .build()
                    .readTree(answer.body())
                    .get("href")
                    .asString();
            var shown = bach.get(href);
            assertThat(shown.statusCode()).as(href).isEqualTo(200);
            assertThat(shown.headers().firstValue("X-Injected")).isEmpty();
            assertThat(shown.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment")
                    .doesNotContain("..", "\u202e");
        }
        assertThat(bach.page("/quan-tri/kho").select("img[src=x]")).isEmpty();
    }

    private static byte[] bytes(String name) throws Exception {
        return Files.readAllBytes(corpus.resolve(name));
    }
}

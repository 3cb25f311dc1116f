package vn.thidua.search;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.search.language.Abbreviations;

/// Measures the cost: many made-up articles, and one thread that asks.
final class SpeedBench {
    private static final UUID SITE = new UUID(1, 1);
    private static final int ROUNDS = 3000;
    private final List<String[]> runs = new ArrayList<>();
    private final int articles;

    public static void main(String... args) throws Exception {
        var data = Path.of(args.length > 0 ? args[0] : "../shared/search/xquad-vi");
        if (!Files.isDirectory(data)) {
            System.out.println("Skipped: no data at " + data);
            return;
        }
        var kept = args.length > 2 ? Path.of(args[2]) : null;
        new SpeedBench(data, args.length > 1 ? Integer.parseInt(args[1]) : 100_000).run(kept);
    }

    private SpeedBench(Path data, int articles) throws IOException {
        this.articles = articles;
        for (var line : Files.readAllLines(data.resolve("docs.jsonl"))) {
            runs.add(line.replaceAll(".*\"body\": \"|\"\\}$", "").split(" "));
        }
    }

    /// An index that is `kept` serves the next run too.
    private void run(@Nullable Path kept) throws Exception {
        var folder = kept == null ? Files.createTempDirectory("speed") : kept;
        long start = System.nanoTime();
        try (var index = new Index(
                folder,
                Abbreviations.of(Files.readAllLines(Path.of("src/main/resources/search/abbreviations.tsv"))),
                source(),
                Clock.systemUTC())) {
            while (index.building()) {
                Thread.sleep(50);
            }
            System.out.printf(
                    "%d articles built in %.0f s, %d MB%n",
                    articles, (System.nanoTime() - start) / 1e9, size(folder) >> 20);
            for (int round = 0; round < 2; round++) {
                measure("warm-up/steady: 1-4 words", index, words(1, 4), text -> text);
                measure("1-4 words, no marks", index, words(1, 4), Forms::plain);
                measure("1-4 words, Telex", index, words(1, 4), telex());
                measure("1-4 words, one mistake", index, words(2, 4), mistake());
                measure("5-12 words", index, words(5, 12), text -> text);
                measure("5-12 words, no marks", index, words(5, 12), Forms::plain);
                suggestions(index);
            }
        } finally {
            if (kept == null) {
                Shelves.delete(folder);
            }
        }
    }

    private static Function<String, String> telex() {
        return Forms.all().get(4).typed()::apply;
    }

    private static Function<String, String> mistake() {
        return Forms.all().get(6).typed()::apply;
    }

    private void measure(String name, Index index, Function<Random, String> ask, Function<String, String> form) {
        var random = new Random(3);
        var times = new long[ROUNDS];
        long total = 0;
        long busy = cpu();
        for (int i = 0; i < ROUNDS; i++) {
            var question = form.apply(ask.apply(random));
            long start = System.nanoTime();
            total += index.find(Question.of(SITE, question)).hits().size();
            times[i] = System.nanoTime() - start;
        }
        report(name, times, cpu() - busy, total);
    }

    private void suggestions(Index index) {
        var random = new Random(5);
        var times = new long[ROUNDS];
        long total = 0;
        long busy = cpu();
        for (int i = 0; i < ROUNDS; i++) {
            var words = words(1, 3).apply(random);
            var typed = words.substring(0, 1 + random.nextInt(words.length()));
            long start = System.nanoTime();
            total += index.suggest(SITE, Forms.plain(typed), 8).size();
            times[i] = System.nanoTime() - start;
        }
        report("suggestions", times, cpu() - busy, total);
    }

    private static void report(String name, long[] times, long busy, long total) {
        Arrays.sort(times);
        System.out.printf(
                Locale.ROOT,
                "%-28s CPU %6.3f  p50 %6.3f  p99 %6.3f  max %7.3f ms   %.1f hits%n",
                name,
                (double) busy / ROUNDS / 1e6,
                times[ROUNDS / 2] / 1e6,
                times[ROUNDS * 99 / 100] / 1e6,
                times[ROUNDS - 1] / 1e6,
                (double) total / ROUNDS);
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private Function<Random, String> words(int least, int most) {
        return random -> run(random, least + random.nextInt(most - least + 1));
    }

    /// A run of words as somebody wrote it, so that neighbours are as usual as in real text.
    private String run(Random random, int length) {
        var text = runs.get(random.nextInt(runs.size()));
        int start = random.nextInt(Math.max(1, text.length - length));
        return String.join(" ", Arrays.copyOfRange(text, start, Math.min(text.length, start + length)));
    }

    private Entries source() {
        return new Entries() {
            @Override
            public void all(Consumer<Entry> reader) {
                var random = new Random(1);
                for (int i = 0; i < articles; i++) {
                    reader.accept(article(i, random));
                }
            }

            @Override
            public List<Entry> entries(Collection<UUID> ids) {
                return List.of();
            }

            @Override
            public long position() {
                return 1;
            }
        };
    }

    private Entry article(int i, Random random) {
        var body = new StringBuilder();
        int pieces = 15 + random.nextInt(70);
        for (int p = 0; p < pieces; p++) {
            body.append(run(random, 3 + random.nextInt(9))).append(p % 5 == 4 ? ".\n" : " ");
        }
        return new Entry(
                new UUID(2, i),
                SITE,
                "/tin/" + i,
                run(random, 6 + random.nextInt(10)),
                run(random, 25),
                body.toString(),
                "",
                "Phóng viên",
                "tin",
                "Tin tức",
                List.of(),
                LocalDate.of(2020, 1, 1).plusDays(i / 50),
                Instant.ofEpochSecond(i));
    }

    private static long size(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(path -> path.toFile().length())
                    .sum();
        }
    }
}

package vn.thidua.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.Application;
import vn.thidua.design.Language;
import vn.thidua.emulation.honours.AList;
import vn.thidua.emulation.honours.HonourImportId;
import vn.thidua.emulation.honours.HonourImports;
import vn.thidua.emulation.honours.KeptImport;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// What the history of awards costs: an old list read, taken in, searched and taken back: `HonourBench FOLDER`.
final class HonourBench {

    private static final Actor BY = Actor.SYSTEM;
    private static final int ROWS = 77_800;
    private static final int PORT = 8192;
    private static final int WARMING = 1_000;
    private static final int QUESTIONS = 4_000;

    private final HonourImports imports;
    private final SiteId site;
    private final JdbcClient db;

    private HonourBench(ApplicationContext beans) {
        db = beans.getBean(JdbcClient.class);
        imports = beans.getBean(HonourImports.class);
        site = beans.getBean(Sites.class).at("localhost").orElseThrow().id();
    }

    public static void main(String... arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var list = folder.resolveSibling("honours.xlsx");
        try (var out = Files.newOutputStream(list)) {
            AList.write(ROWS, out);
        }
        var id = in(folder, bench -> bench.takenIn(Files.readAllBytes(list)));
        try (var server = new Server(folder, PORT, "--spring.profiles.active=demo")) {
            search(server);
        }
        in(folder, bench -> bench.takenBack(id));
        System.exit(0);
    }

    private interface Work<T> {
        T done(HonourBench bench) throws Exception;
    }

    private static <T> T in(Path folder, Work<T> work) throws Exception {
        var application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("demo");
        try (var context = application.run("--thidua.data=" + folder, "--logging.level.root=error")) {
            return work.done(new HonourBench(context));
        }
    }

    private HonourImportId takenIn(byte[] bytes) throws Exception {
        System.out.printf(
                Locale.ROOT,
                "%d rows, %.1f MB, heap of at most %d MB%n",
                ROWS,
                bytes.length / 1e6,
                Runtime.getRuntime().maxMemory() >> 20);
        var began = System.nanoTime();
        var id = imports.send(BY, site, "danh-sach.xlsx", bytes, Language.VI);
        var read = reaches(id, KeptImport.State.READ);
        var reading = seconds(began);
        System.out.printf("good %d, faulty %d, twice %d%n", read.good(), read.faulty(), read.twice());
        began = System.nanoTime();
        imports.take(BY, site, id, true, Language.VI);
        reaches(id, KeptImport.State.TAKEN);
        var taking = seconds(began);
        System.out.printf(
                Locale.ROOT,
                "read and checked in %.1f s, taken in in %.1f s, together %.1f s, target ≤ 60 s%n",
                reading,
                taking,
                reading + taking);
        settled();
        return id;
    }

    /// What the product does after a list was taken in, and a person who begins to search meets done.
    private void settled() throws Exception {
        while (!db.sql("""
                        select exists (select from pg_stat_user_tables where relname = 'honour'
                            and last_analyze is not null)
                            and not exists (select from pg_stat_activity where state = 'active'
                                and pid <> pg_backend_pid() and query ~ '(analyze honour|gin_clean_pending_list)')
                        """).query(Boolean.class).single()) Thread.sleep(100);
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private KeptImport reaches(HonourImportId id, KeptImport.State state) throws Exception {
        while (true) {
            var list = imports.look(BY, site, id);
            if (list.state() == state) return list;
            if (!list.underWay()) throw new IllegalStateException(list.toString());
            Thread.sleep(50);
        }
    }

    private HonourImportId takenBack(HonourImportId id) {
        var began = System.nanoTime();
        imports.undo(BY, site, id, "Đo thời gian hoàn tác");
        System.out.printf(Locale.ROOT, "taken back in %.1f s%n", seconds(began));
        return id;
    }

    private static void search(Server server) throws Exception {
        var random = new Random(7);
        for (var i = 0; i < WARMING; i++) ask(server, question(random));
        for (var one : List.of("whole names", "given names", "family names")) {
            var took = new ArrayList<Double>();
            for (var i = 0; i < QUESTIONS; i++) took.add(ask(server, asked(one, random)));
            say(one, took);
        }
        var idle = new ArrayList<Double>();
        for (var i = 0; i < QUESTIONS; i++) idle.add(asked(server, "/khen-thuong/danh-muc?n=" + i));
        say("the same with a page from memory", idle);
    }

    private static String asked(String what, Random random) {
        var words = question(random).split(" ");
        return switch (what) {
            case "given names" -> words[words.length - 2] + " " + words[words.length - 1];
            case "family names" -> words[0];
            default -> String.join(" ", words);
        };
    }

    private static String question(Random random) {
        return AList.name(random.nextInt(1_000_003));
    }

    private static double ask(Server server, String name) throws Exception {
        return asked(server, "/khen-thuong?ten=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    /// In milliseconds, the whole page.
    private static double asked(Server server, String path) throws Exception {
        var began = System.nanoTime();
        if (server.get(path).statusCode() != 200) throw new IllegalStateException(path);
        return (System.nanoTime() - began) / 1e6;
    }

    private static void say(String what, List<Double> took) {
        var sorted = took.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.1f ms, p99 %.1f ms, most %.1f ms, target p99 ≤ 20 ms%n",
                what,
                sorted[sorted.length / 2],
                sorted[(int) (sorted.length * 0.99)],
                sorted[sorted.length - 1]);
    }
}

package vn.thidua.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.Application;
import vn.thidua.accounts.Staff;
import vn.thidua.emulation.ABlocYear;
import vn.thidua.emulation.archive.ArchivePackage;
import vn.thidua.emulation.archive.Archives;
import vn.thidua.emulation.dossier.ADossier;
import vn.thidua.emulation.dossier.DossierState;
import vn.thidua.platform.Actor;

/// What the package of a year with many papers costs: `ArchiveBench FOLDER MEGABYTES`. Packed in the background,
/// fetched over HTTP, unpacked and checked by its own script, with the memory of the product.
final class ArchiveBench {

    private static final Actor BY = Actor.SYSTEM;
    private static final int PORT = 8193;
    private static final int PAPER = 3 << 20;
    private static final int EACH = 10;

    private final ApplicationContext beans;
    private final Path folder;
    private final ABlocYear year;
    private final Archives archives;

    private ArchiveBench(ApplicationContext beans, Path folder) {
        this.beans = beans;
        this.folder = folder;
        archives = beans.getBean(Archives.class);
        year = new ABlocYear(beans, 3);
    }

    public static void main(String... arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]));
        var application = new SpringApplication(Application.class);
        application.setAdditionalProfiles("demo");
        try (var context = application.run(
                "--thidua.data=" + folder.resolve("data"), "--server.port=" + PORT, "--logging.level.root=error")) {
            new ArchiveBench(context, folder).measure(Integer.parseInt(arguments[1]));
        }
        System.exit(0);
    }

    private void measure(int megabytes) throws Exception {
        for (var n = 0; n < (megabytes << 20) / PAPER; n += EACH) papers(n);
        var heap = new Heap();
        var began = System.nanoTime();
        var made = packed();
        say("packed and kept", began, made.size());
        began = System.nanoTime();
        var file = fetched();
        say("fetched over HTTP", began, made.size());
        heap.say();
        if (Files.size(file) != made.size()) throw new IllegalStateException("cut short");
        var root = unpacked(file);
        began = System.nanoTime();
        var script = new ProcessBuilder("sh", "kiem-tra.sh", made.manifest())
                .directory(root.toFile())
                .redirectErrorStream(true)
                .start();
        script.inputReader().lines().forEach(line -> System.out.println("  " + line));
        if (script.waitFor() != 0) throw new IllegalStateException("the script finds faults");
        say("checked by its script", began, made.size());
        began = System.nanoTime();
        yardstick(root);
        say("hashed and packed by the JDK alone", began, made.size());
    }

    /// Scans are packed already, as pictures are: nothing of them can be left out.
    private void papers(int from) {
        var dossier = new ADossier(beans, year.site)
                .named("Tập thể " + from)
                .of(year.id)
                .in(DossierState.DISCLOSED);
        for (var n = from; n < from + EACH; n++) {
            var scan = new byte[PAPER];
            new Random(n).nextBytes(scan);
            beans.getBean(JdbcClient.class)
                    .sql("""
                            insert into dossier_paper (id, dossier_id, kind, name, link, type, bytes, sha256, verdict,
                                verdict_words, added_by, added_name, added_at)
                            values (gen_random_uuid(), :dossier, 'REPORT', :name, '', 'image/jpeg', :bytes,
                                encode(sha256(:bytes), 'hex'), '', '', gen_random_uuid(), 'Cán bộ', now())
                            """)
                    .param("dossier", dossier.value())
                    .param("name", "Bản quét " + n)
                    .param("bytes", scan)
                    .update();
        }
    }

    private ArchivePackage packed() throws Exception {
        archives.begin(BY, year.site, year.id);
        while (true) {
            var last =
                    Objects.requireNonNull(archives.of(BY, year.site, year.id).last());
            if (last.state() == ArchivePackage.State.DONE) return last;
            if (!last.running()) throw new IllegalStateException(last.toString());
            Thread.sleep(50);
        }
    }

    private Path fetched() throws Exception {
        var inspector = new Staff(beans).auditor(year.site);
        var request = HttpRequest.newBuilder(URI.create(
                        "http://localhost:" + PORT + "/quan-tri/luu-tru/nam/" + year.id.value() + "/goi.zip"))
                .header("Cookie", inspector.cookie())
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofFile(folder.resolve("goi.zip")))
                    .body();
        }
    }

    private Path unpacked(Path file) throws Exception {
        var to = folder.resolve("goi");
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var path = to.resolve(entry.getName());
                Files.createDirectories(path.getParent());
                Files.copy(zip, path);
            }
        }
        try (var inside = Files.list(to)) {
            return inside.findFirst().orElseThrow();
        }
    }

    private static void yardstick(Path root) throws Exception {
        try (var zip = new ZipOutputStream(OutputStream.nullOutputStream());
                var all = Files.walk(root)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (var file : all.filter(Files::isRegularFile).sorted().toList()) {
                zip.putNextEntry(new ZipEntry(root.relativize(file).toString()));
                var out = new DigestOutputStream(zip, MessageDigest.getInstance("SHA-256"));
                try (InputStream in = Files.newInputStream(file)) {
                    in.transferTo(out);
                }
                out.getMessageDigest().digest();
                zip.closeEntry();
            }
        }
    }

    private static void say(String what, long began, long bytes) {
        var took = (System.nanoTime() - began) / 1e9;
        System.out.printf(
                Locale.ROOT, "%s: %.1f MB in %.2f s, %.1f MB/s%n", what, bytes / 1e6, took, bytes / 1e6 / took);
    }

    /// What was in use after each collection: the most that was needed, give or take what was not collected yet.
    private static final class Heap {

        private static final Set<String> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(pool -> pool.getName())
                .collect(Collectors.toSet());

        private final AtomicLong most = new AtomicLong();
        private final long before;

        Heap() {
            System.gc();
            before = used();
            for (var collector : ManagementFactory.getGarbageCollectorMXBeans())
                ((NotificationEmitter) collector)
                        .addNotificationListener(
                                (told, _) ->
                                        most.accumulateAndGet(after((CompositeData) told.getUserData()), Math::max),
                                null,
                                null);
        }

        private static long used() {
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }

        private static long after(CompositeData told) {
            return GarbageCollectionNotificationInfo.from(told).getGcInfo().getMemoryUsageAfterGc().entrySet().stream()
                    .filter(pool -> POOLS.contains(pool.getKey()))
                    .mapToLong(pool -> pool.getValue().getUsed())
                    .sum();
        }

        void say() {
            System.out.printf(
                    Locale.ROOT,
                    "heap: %d MB before, at most %d MB after a collection, of %d MB%n",
                    before >> 20,
                    most.get() >> 20,
                    Runtime.getRuntime().maxMemory() >> 20);
        }
    }
}

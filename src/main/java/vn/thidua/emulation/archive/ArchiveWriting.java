package vn.thidua.emulation.archive;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.design.Words;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Errands;

/// Makes packages, one after another on each node, at a low priority: pages go first. While one is made here, the
/// database is told again and again that this node is alive.
@Component
class ArchiveWriting {

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveWriting.class);
    static final String SCRIPT = "kiem-tra.sh";

    private final ArchiveStore store;
    private final List<ArchiveChapter> chapters;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final long memory;
    private final Errands errands = new Errands("archive-package");

    @Autowired
    ArchiveWriting(
            ArchiveStore store,
            List<ArchiveChapter> chapters,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this(store, chapters, transaction, events, clock, Runtime.getRuntime().maxMemory());
    }

    /// @param memory bytes that the process has
    ArchiveWriting(
            ArchiveStore store,
            List<ArchiveChapter> chapters,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock,
            long memory) {
        this.store = store;
        this.memory = memory;
        this.chapters = List.copyOf(chapters);
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /// What is to be made, for whom.
    ///
    /// @param closing words of when the year was closed and how long it is kept
    record Order(UUID run, BlocYear year, String closing, Actor by) {}

    int steps() {
        return chapters.size();
    }

    void start(Order order) {
        errands.start(order.run(), () -> run(order));
    }

    private void run(Order order) {
        try {
            write(order);
        } catch (ArchiveRefused.TooLarge tooLarge) {
            LOG.warn("The package of {} has more than {} MB", order.year().title(), tooLarge.megabytes());
            store.tooLarge(order.run(), tooLarge.megabytes(), clock.instant());
        } catch (RuntimeException failure) {
            LOG.error("The package of {} could not be made", order.year().title(), failure);
            fail(order.run());
        }
    }

    private void write(Order order) {
        var files = ArchiveFiles.within(memory);
        var done = 0;
        for (var chapter : chapters) {
            if (!store.reached(order.run(), done++, clock.instant())) return;
            files.begin(chapter.title());
            chapter.into(order.year(), files);
        }
        if (!store.reached(order.run(), done, clock.instant())) return;
        finish(order, files);
    }

    private void finish(Order order, ArchiveFiles files) {
        var year = order.year();
        files.put(SCRIPT, script());
        files.put(
                "index.html",
                ArchiveIndex.of("Hồ sơ lưu trữ " + year.title(), facts(order), files.chapters())
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        var manifest = ArchiveManifest.of(files.bytes());
        files.put(ArchiveManifest.NAME, manifest.bytes());
        var bytes = ArchiveZip.of(name(year), files.bytes());
        transaction.executeWithoutResult(_ -> {
            var count = files.bytes().size();
            if (store.finish(order.run(), year.id(), count, bytes, manifest, clock.instant()))
                events.publishEvent(new ArchivePackageMade(
                        year.site(), year.id(), count + " · MANIFEST SHA-256 " + manifest.sha256(), order.by()));
        });
    }

    /// The folder in a package, and the beginning of the name of its file.
    static String name(BlocYear year) {
        return "luu-tru-" + year.bloc().slug() + "-" + year.year();
    }

    private static List<ArchiveIndex.Fact> facts(Order order) {
        var year = order.year();
        return List.of(
                new ArchiveIndex.Fact("Khối, cụm", year.bloc().name()),
                new ArchiveIndex.Fact("Tổ chức", year.bloc().council()),
                new ArchiveIndex.Fact("Năm thi đua", String.valueOf(year.year())),
                new ArchiveIndex.Fact(
                        "Đơn vị thành viên", String.valueOf(year.members().size())),
                new ArchiveIndex.Fact(
                        "Trạng thái", Words.say(vn.thidua.design.Language.VI, "bloc.state." + year.state())),
                new ArchiveIndex.Fact("Đóng năm", order.closing()));
    }

    private static byte[] script() {
        try (var file = ArchiveWriting.class.getResourceAsStream("/emulation/archive/" + SCRIPT)) {
            return Objects.requireNonNull(file).readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void fail(UUID run) {
        try {
            store.fail(run, clock.instant());
        } catch (DataAccessException away) {
            LOG.warn("Nobody could be told that a package failed; its silence will tell", away);
        }
    }

    @Scheduled(fixedDelay = 10_000)
    void tell() {
        try {
            for (var run : errands.own()) store.alive(run, clock.instant());
        } catch (DataAccessException away) {
            LOG.warn("The database cannot be told that a package is being made", away);
        }
    }

    /// What is under way fails at once, so that another node need not wait for the silence.
    @PreDestroy
    void close() {
        errands.close(this::fail);
    }
}

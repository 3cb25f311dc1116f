package vn.thidua.media;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// At the start and every hour: what nobody writes any more, what no row speaks of and what was discarded long ago
/// goes. Bytes come before their row, so bytes without a row may only be early; the start is the one moment when they
/// are not, unless another process is at work.
@Component
@Profile("!command")
class Sweeping {

    static final Duration UNDO = Duration.ofDays(30);
    private static final Duration UPLOAD_RESTS = Duration.ofDays(1);
    private static final Duration EARLY = Duration.ofDays(1);
    private static final int DIGEST = 64;
    private static final Logger LOG = LoggerFactory.getLogger(Sweeping.class);

    private final MediaStore store;
    private final Catalogue catalogue;
    private final UploadStore uploads;
    private final MediaStorage storage;
    private final Incoming incoming;
    private final Clock clock;
    private final Instant since;
    private final boolean alone;
    private boolean begun;

    Sweeping(
            MediaStore store,
            Catalogue catalogue,
            UploadStore uploads,
            MediaStorage storage,
            Incoming incoming,
            Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.uploads = uploads;
        this.storage = storage;
        this.incoming = incoming;
        this.clock = clock;
        this.since = clock.instant();
        this.alone = incoming.sweep(uploads.all(), true);
    }

    @Scheduled(initialDelay = 2_000, fixedDelay = 3_600_000)
    void run() {
        var now = clock.instant();
        uploads.forgetBefore(now.minus(UPLOAD_RESTS));
        for (var old : store.discardedBefore(now.minus(UNDO)))
            if (catalogue.usesOf(old.site(), old.medium()).isEmpty()) store.forget(old.medium());
        if (begun) incoming.sweep(uploads.all(), false);
        orphans(begun || !alone ? now.minus(EARLY) : since);
        begun = true;
    }

    private void orphans(Instant before) {
        var old = new HashMap<String, String>();
        storage.each((name, written) -> {
            if (written.isBefore(before)) old.put(name, name.substring(0, DIGEST));
        });
        var needed = store.needed(old.values().stream().distinct().toList());
        old.forEach((name, digest) -> {
            if (needed.contains(digest)) return;
            storage.forget(name);
            LOG.info("Swept {}: no medium speaks of it", name);
        });
        store.digests().stream()
                .filter(digest -> storage.local(digest).isEmpty())
                .forEach(digest -> LOG.error("The bytes {} are missing from the store of media", digest));
    }
}

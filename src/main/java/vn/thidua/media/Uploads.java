package vn.thidua.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Files that come in pieces, so that a broken line costs one piece and not the whole. How much has come is how long
/// the file on disk is: nothing else remembers it, so nothing can remember it wrongly.
@Service
public class Uploads {

    static final int MOST_OPEN = 200;
    private static final long LARGEST_PIECE = 32L << 20;

    private final UploadStore store;
    private final Media media;
    private final Inspection inspection;
    private final Incoming incoming;
    private final MediaLimits limits;
    private final Set<UUID> busy = ConcurrentHashMap.newKeySet();

    Uploads(UploadStore store, Media media, Inspection inspection, Incoming incoming, MediaLimits limits) {
        this.store = store;
        this.media = media;
        this.inspection = inspection;
        this.incoming = incoming;
        this.limits = limits;
    }

    /// How far an upload is; finished when `medium` is there.
    public record State(
            Upload upload, long offset, @Nullable Medium medium) {}

    /// Refuses, before a byte is sent, what would be refused afterwards for its name or its size.
    ///
    /// @param sha256 in hexadecimal letters; empty where the sender does not know
    public State begin(Actor actor, SiteId site, String name, long bytes, String sha256) {
        must(actor, site);
        var named = FileName.of(name);
        var kind = inspection.expected(named).medium();
        if (bytes < 1) throw new MediaRefused.Empty(named.title());
        if (bytes > limits.bytes(kind)) throw new MediaRefused.TooLarge(named.title(), limits.megabytes(kind));
        if (store.open(actor.account()) >= MOST_OPEN) throw new MediaRefused.TooManyUploads(MOST_OPEN);
        incoming.mustHaveRoom(named.title(), bytes);
        var upload = new Upload(UUID.randomUUID(), named.title(), bytes, digest(sha256, named), null);
        store.add(site, actor.account(), upload);
        return new State(upload, 0, null);
    }

    private static @Nullable String digest(String sha256, FileName name) {
        if (sha256.isEmpty()) return null;
        var lower = sha256.toLowerCase(Locale.ROOT);
        if (!lower.matches("[0-9a-f]{64}")) throw new MediaRefused.Damaged(name.title());
        return lower;
    }

    public State state(Actor actor, SiteId site, UUID id) {
        must(actor, site);
        return state(site, mine(actor, site, id));
    }

    private State state(SiteId site, Upload upload) {
        var done = upload.medium();
        if (done != null)
            return new State(upload, upload.bytes(), media.medium(site, done).orElseThrow(Missing::new));
        return new State(upload, length(upload.id()), null);
    }

    /// Adds a piece that begins where the last ended; the piece that ends the file takes it into the store. A piece
    /// sent again after its answer was lost is refused with the place to go on from.
    public State add(Actor actor, SiteId site, UUID id, long offset, InputStream piece) {
        must(actor, site);
        var upload = mine(actor, site, id);
        if (upload.medium() != null) return state(site, upload);
        if (!busy.add(id)) throw new MediaRefused.UploadBusy();
        try {
            return added(actor, site, upload, offset, piece);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            busy.remove(id);
        }
    }

    private State added(Actor actor, SiteId site, Upload upload, long offset, InputStream piece) throws IOException {
        var file = incoming.of(upload.id());
        var length = length(upload.id());
        if (offset != length) throw new MediaRefused.UploadElsewhere(length);
        incoming.mustHaveRoom(upload.name(), Math.min(LARGEST_PIECE, upload.bytes() - length));
        if (!Files.exists(file)) Files.createFile(file);
        var now = incoming.append(file, piece, Math.min(LARGEST_PIECE, upload.bytes() - length));
        store.touch(upload.id());
        return now < upload.bytes() ? new State(upload, now, null) : finished(actor, site, upload);
    }

    private State finished(Actor actor, SiteId site, Upload upload) throws IOException {
        try {
            var arrival = incoming.arrived(incoming.of(upload.id()));
            if (upload.sha256() != null && !upload.sha256().equals(arrival.sha256()))
                throw new MediaRefused.Damaged(upload.name());
            var judged = media.judged(FileName.of(upload.name()), arrival);
            var added = media.take(actor, site, judged, "", upload.id());
            return new State(upload, upload.bytes(), added.medium());
        } catch (MediaRefused refused) {
            forget(upload.id());
            throw refused;
        }
    }

    public void cancel(Actor actor, SiteId site, UUID id) {
        must(actor, site);
        var upload = mine(actor, site, id);
        if (upload.medium() == null) forget(upload.id());
    }

    private void forget(UUID id) {
        store.forget(id);
        incoming.drop(incoming.of(id));
    }

    private Upload mine(Actor actor, SiteId site, UUID id) {
        return store.find(site, actor.account(), id).orElseThrow(Missing::new);
    }

    private long length(UUID id) {
        return incoming.of(id).toFile().length(); // 0 where nothing has come
    }

    private static void must(Actor actor, SiteId site) {
        if (!actor.mayAnywhere(MediaRight.ADD, site)) throw new Forbidden(MediaRight.ADD);
    }
}

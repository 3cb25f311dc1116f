package vn.thidua.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.thidua.media.Incoming.Arrival;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slice;

/// Takes pictures, videos and files in, changes what is said of them and hands them out; a picture is only ever handed
/// out re-drawn, never as uploaded. Bytes are safe on disk before a row says so.
@Service
public class Media {

    private final MediaStore store;
    private final MediaStorage storage;
    private final Catalogue catalogue;
    private final Inspection inspection;
    private final Incoming incoming;
    private final Renditions renditions;
    private final MediaLimits limits;

    Media(
            MediaStore store,
            MediaStorage storage,
            Catalogue catalogue,
            Inspection inspection,
            Incoming incoming,
            Renditions renditions,
            MediaLimits limits) {
        this.store = store;
        this.storage = storage;
        this.catalogue = catalogue;
        this.inspection = inspection;
        this.incoming = incoming;
        this.renditions = renditions;
        this.limits = limits;
    }

    /// @param known whether the same bytes were in the store already
    public record Added(Medium medium, boolean known) {}

    public Medium add(Actor actor, SiteId site, String name, byte[] bytes, String credit) {
        return add(actor, site, name, new ByteArrayInputStream(bytes), credit).medium();
    }

    /// Takes a file in as it streams by. Refuses what is not of a kind the store takes, by its name and its bytes, what
    /// is too large, and what would harm whoever opens it. The same bytes are kept once per site.
    public Added add(Actor actor, SiteId site, String name, InputStream bytes, String credit) {
        if (!actor.mayAnywhere(MediaRight.ADD, site)) throw new Forbidden(MediaRight.ADD);
        var judged = received(FileName.of(name), bytes);
        return take(actor, site, judged, credit, null);
    }

    /// Takes in a picture for a room that has asked for a right of its own; the trail names who brought it all the
    /// same.
    public Medium bring(Actor actor, SiteId site, String name, InputStream bytes, String credit) {
        var file = FileName.of(name);
        if (inspection.expected(file).medium() != MediumKind.PICTURE) throw new MediaRefused.NotAPicture(file.title());
        return take(actor, site, received(file, bytes), credit, null).medium();
    }

    private Judged received(FileName name, InputStream bytes) {
        var kind = inspection.expected(name).medium();
        try {
            var arrival = incoming.receive(bytes, name.title(), limits.bytes(kind), limits.megabytes(kind));
            return judged(name, arrival);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// What is refused does not stay on disk.
    Judged judged(FileName name, Arrival arrival) throws IOException {
        try {
            return inspection.judged(name, arrival);
        } catch (IOException | RuntimeException refused) {
            incoming.drop(arrival.file());
            throw refused;
        }
    }

    Added take(Actor actor, SiteId site, Judged judged, String credit, @Nullable UUID upload) {
        storage.keep(judged.arrival().sha256(), judged.arrival().file());
        var added = catalogue.add(actor, site, judged, credit, upload);
        if (!added.known()) prepare(judged);
        return added;
    }

    /// Says what a medium is called and what stands under it where an article says nothing else. Whoever brought it in
    /// may describe it. Refuses when somebody else changed it after `edition` was read.
    public void describe(Actor actor, SiteId site, MediaId id, int edition, Description description) {
        mustEdit(actor, site, id);
        catalogue.describe(actor, site, id, edition, description);
    }

    /// Sets which part is shown and which point must stay in sight. The original stays as it is.
    public void frame(Actor actor, SiteId site, MediaId id, int edition, Framing framing) {
        mustEdit(actor, site, id);
        catalogue.frame(actor, site, id, edition, framing);
    }

    private void mustEdit(Actor actor, SiteId site, MediaId id) {
        if (actor.mayAnywhere(MediaRight.EDIT, site)) return;
        var own = store.kept(site, id).orElseThrow(Missing::new).addedBy();
        if (!actor.account().equals(own) || !actor.mayAnywhere(MediaRight.ADD, site))
            throw new Forbidden(MediaRight.EDIT);
    }

    /// Puts other bytes under the same id: wherever it is shown, the new one is shown. Of the same kind only.
    public void replace(Actor actor, SiteId site, MediaId id, int edition, String name, InputStream bytes) {
        if (!actor.mayAnywhere(MediaRight.EDIT, site)) throw new Forbidden(MediaRight.EDIT);
        var judged = received(FileName.of(name), bytes);
        storage.keep(judged.arrival().sha256(), judged.arrival().file());
        var former = catalogue.replace(actor, site, id, edition, judged);
        renditions.forget(former);
        prepare(judged);
    }

    private void prepare(Judged judged) {
        var size = judged.size();
        if (size != null) renditions.prepare(judged.arrival().sha256(), size);
    }

    /// Takes out of the store what nobody uses; for thirty days it can be put back.
    public void discard(Actor actor, SiteId site, MediaId id) {
        actor.must(MediaRight.DISCARD, Scope.of(site));
        catalogue.discard(actor, site, id);
    }

    public void restore(Actor actor, SiteId site, MediaId id) {
        actor.must(MediaRight.DISCARD, Scope.of(site));
        catalogue.restore(actor, site, id);
    }

    public Map<MediaId, Medium> of(Collection<MediaId> ids) {
        return store.of(ids);
    }

    /// Empty for what was discarded.
    public Optional<Medium> medium(SiteId site, MediaId id) {
        return store.kept(site, id).filter(kept -> kept.discardedAt() == null).map(Kept::medium);
    }

    /// What somebody of the back office sees, newest first.
    public Slice<Kept> search(Actor actor, SiteId site, MediaSearch search) {
        if (!actor.mayAnywhere(MediaRight.ADD, site)) throw new Forbidden(MediaRight.ADD);
        return store.search(site, search);
    }

    /// Discarded ones too.
    public Kept look(Actor actor, SiteId site, MediaId id) {
        if (!actor.mayAnywhere(MediaRight.ADD, site)) throw new Forbidden(MediaRight.ADD);
        return store.kept(site, id).orElseThrow(Missing::new);
    }

    public boolean mayEdit(Actor actor, SiteId site, Kept kept) {
        return actor.mayAnywhere(MediaRight.EDIT, site) || actor.account().equals(kept.addedBy());
    }

    public List<MediaUse.Use> usesOf(SiteId site, MediaId id) {
        return catalogue.usesOf(site, id);
    }

    /// The bytes of a file or a video as it was taken in, to read; a picture's are nobody's business.
    public Path file(SiteId site, MediaId id) {
        var kept = store.kept(site, id)
                .filter(found -> !found.medium().picture() && found.discardedAt() == null)
                .orElseThrow(Missing::new);
        return storage.local(kept.sha256()).orElseThrow(Missing::new);
    }
}

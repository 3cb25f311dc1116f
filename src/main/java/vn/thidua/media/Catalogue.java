package vn.thidua.media;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.changes.Changes;
import vn.thidua.media.MediaUse.Use;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// The rows of the store: one transaction each, behind the front desk, which has asked for the right and has the bytes
/// safe on disk.
@Service
@Transactional
class Catalogue {

    private final MediaStore store;
    private final UploadStore uploads;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Supplier<List<MediaUse>> rooms;

    Catalogue(
            MediaStore store,
            UploadStore uploads,
            Changes changes,
            ApplicationEventPublisher events,
            ObjectProvider<MediaUse> rooms) {
        this.store = store;
        this.uploads = uploads;
        this.changes = changes;
        this.events = events;
        this.rooms = () -> rooms.orderedStream().toList(); // asked late: they use this room
    }

    /// Bytes that are here already are not added again; those that were discarded come back.
    Media.Added add(Actor actor, SiteId site, Judged judged, String credit, @Nullable UUID upload) {
        var digest = judged.arrival().sha256();
        store.alone(site, digest);
        var known = store.withBytes(site, digest);
        var added = known.map(kept -> again(actor, site, kept)).orElseGet(() -> fresh(actor, site, judged, credit));
        if (upload != null) uploads.done(upload, added.medium().id());
        return added;
    }

    private Media.Added again(Actor actor, SiteId site, Kept kept) {
        if (kept.discardedAt() != null) putBack(actor, site, kept);
        return new Media.Added(kept.medium(), true);
    }

    private Media.Added fresh(Actor actor, SiteId site, Judged judged, String credit) {
        var medium = medium(judged, credit);
        store.add(site, actor.account(), medium, judged.arrival().sha256());
        events.publishEvent(new MediumAdded(site, medium.id(), medium.title(), actor));
        return new Media.Added(medium, false);
    }

    private static Medium medium(Judged judged, String credit) {
        var size = judged.size();
        return new Medium(
                new MediaId(UUID.randomUUID()),
                judged.kind().medium(),
                judged.mime(),
                judged.arrival().bytes(),
                size == null ? null : size.width(),
                size == null ? null : size.height(),
                judged.name().plain(),
                judged.name().title(),
                "",
                "",
                credit.strip(),
                1);
    }

    void describe(Actor actor, SiteId site, MediaId id, int edition, Description description) {
        var kept = locked(site, id, edition);
        var before = Description.of(kept.medium());
        if (before.equals(description)) return;
        store.describe(id, description);
        renew(site, id);
        events.publishEvent(new MediumEdited(site, id, before.words(), description.words(), actor));
    }

    void frame(Actor actor, SiteId site, MediaId id, int edition, Framing framing) {
        var kept = locked(site, id, edition);
        if (kept.framing().equals(framing) || kept.upright() == null) return;
        store.frame(id, framing);
        renew(site, id);
        events.publishEvent(new MediumEdited(site, id, kept.framing().toString(), framing.toString(), actor));
    }

    /// @return the digest whose renditions nobody asks for any more
    String replace(Actor actor, SiteId site, MediaId id, int edition, Judged judged) {
        var digest = judged.arrival().sha256();
        store.alone(site, digest);
        var kept = locked(site, id, edition);
        var title = judged.name().title();
        if (judged.kind().medium() != kept.medium().kind()) throw new MediaRefused.AnotherKind(title);
        if (store.withBytes(site, digest).isPresent()) throw new MediaRefused.ThereAlready(title);
        store.replace(id, actor.account(), judged);
        renew(site, id);
        events.publishEvent(new MediumReplaced(site, id, kept.sha256(), digest, actor));
        return kept.sha256();
    }

    void discard(Actor actor, SiteId site, MediaId id) {
        var kept = store.locked(site, id);
        if (kept.discardedAt() != null) return;
        var uses = usesOf(site, id).size();
        if (uses > 0) throw new MediaRefused.InUse(kept.medium().title(), uses);
        store.discard(id, actor.account());
        events.publishEvent(new MediumDiscarded(site, id, kept.medium().title(), actor));
    }

    void restore(Actor actor, SiteId site, MediaId id) {
        var kept = store.locked(site, id);
        if (kept.discardedAt() == null) return;
        store.alone(site, kept.sha256());
        store.withBytes(site, kept.sha256())
                .filter(other -> other.discardedAt() == null)
                .ifPresent(other -> {
                    throw new MediaRefused.ThereAlready(other.medium().title());
                });
        putBack(actor, site, kept);
    }

    private void putBack(Actor actor, SiteId site, Kept kept) {
        store.restore(kept.medium().id());
        events.publishEvent(
                new MediumRestored(site, kept.medium().id(), kept.medium().title(), actor));
    }

    List<Use> usesOf(SiteId site, MediaId id) {
        return rooms.get().stream()
                .flatMap(room -> room.usesOf(site, id).stream())
                .toList();
    }

    private Kept locked(SiteId site, MediaId id, int edition) {
        var kept = store.locked(site, id);
        if (kept.edition() != edition || kept.discardedAt() != null)
            throw new MediaRefused.ChangedMeanwhile(kept.medium().title());
        return kept;
    }

    /// Whatever shows it in public is made anew.
    private void renew(SiteId site, MediaId id) {
        var subjects = usesOf(site, id).stream()
                .map(Use::subject)
                .filter(subject -> !subject.isEmpty())
                .distinct()
                .toList();
        if (!subjects.isEmpty()) changes.record(site, subjects);
    }
}

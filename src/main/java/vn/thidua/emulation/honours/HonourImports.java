package vn.thidua.emulation.honours;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.changes.Changes;
import vn.thidua.design.Language;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// Old lists of awards: sent, read beside everything else, looked at, taken in as a whole, and taken back as a whole.
/// Every node shows how far one is and can stop it.
@Service
public class HonourImports {

    static final int MOST_MEGABYTES = 40;

    private static final int SHOWN = 50;

    private final HonourImportStore store;
    private final HonourImporting importing;
    private final Changes changes;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    HonourImports(
            HonourImportStore store,
            HonourImporting importing,
            Changes changes,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.importing = importing;
        this.changes = changes;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /// The newest first.
    public List<KeptImport> of(Actor actor, SiteId site) {
        actor.must(HonourRight.IMPORT, Scope.of(site));
        return store.of(site, SHOWN).stream()
                .map(one -> one.seenAt(clock.instant()))
                .toList();
    }

    public KeptImport look(Actor actor, SiteId site, HonourImportId id) {
        actor.must(HonourRight.IMPORT, Scope.of(site));
        return store.found(site, id).map(one -> one.seenAt(clock.instant())).orElseThrow(Missing::new);
    }

    /// Begins to read a list. Nothing is in the history before somebody says yes.
    ///
    /// @param in the language in which faults are said
    public HonourImportId send(Actor actor, SiteId site, String file, byte[] bytes, Language in) {
        actor.must(HonourRight.IMPORT, Scope.of(site));
        if (bytes.length > MOST_MEGABYTES << 20) throw new HonoursRefused.ListTooLarge(MOST_MEGABYTES);
        if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K') throw new HonoursRefused.NoList();
        var name = named(file);
        var hash = sha256(bytes);
        if (store.isTaken(site, hash)) throw new HonoursRefused.TakenAlready(name);
        var id = new HonourImportId(UUID.randomUUID());
        var run = UUID.randomUUID();
        transaction.executeWithoutResult(_ -> {
            store.add(id, site, name, hash, bytes, run, actor, clock.instant());
            events.publishEvent(new HonourListSent(site, HonourImporting.subject(id), name + " · " + hash, actor));
        });
        importing.read(new HonourImporting.Order(run, id, site, name, in, actor));
        return id;
    }

    private static String named(String file) {
        var name = Tidied.of(file.substring(file.replace('\\', '/').lastIndexOf('/') + 1));
        if (name.isEmpty()) return "danh-sach.xlsx";
        return name.length() <= Subject.LONGEST ? name : name.substring(0, Subject.LONGEST);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Begins to take in the good rows of a list that was read, or whose taking in was lost.
    ///
    /// @param shown whether its awards are shown to everybody, as their decisions were disclosed long ago
    public void take(Actor actor, SiteId site, HonourImportId id, boolean shown, Language in) {
        actor.must(HonourRight.IMPORT, Scope.of(site));
        var run = UUID.randomUUID();
        var kept = transaction.execute(_ -> {
            var known = locked(site, id);
            if (!known.ready()) throw new HonoursRefused.NotNow();
            if (known.good() == 0) throw new HonoursRefused.NothingToTake();
            if (store.isTaken(site, known.sha256())) throw new HonoursRefused.TakenAlready(known.fileName());
            store.begin(id, run, shown, clock.instant());
            return known;
        });
        importing.take(new HonourImporting.Order(run, id, site, kept.fileName(), in, actor), shown);
    }

    private KeptImport locked(SiteId site, HonourImportId id) {
        return store.locked(site, id).map(one -> one.seenAt(clock.instant())).orElseThrow(Missing::new);
    }

    /// Stops what is under way, on whichever node. A list that was being read is given up; one that was being taken in
    /// has left nothing in the history.
    public void stop(Actor actor, SiteId site, HonourImportId id) {
        actor.must(HonourRight.IMPORT, Scope.of(site));
        transaction.executeWithoutResult(_ -> {
            var known = store.locked(site, id).orElseThrow(Missing::new);
            if (!known.underWay()) return;
            store.stop(id, clock.instant());
            if (known.state() == KeptImport.State.READING) store.forgetRows(id);
            events.publishEvent(new HonourListStopped(site, HonourImporting.subject(id), known.fileName(), actor));
        });
    }

    /// Takes a whole list back: what was wrongly transcribed was never awarded. What somebody has built upon stays.
    public void undo(Actor actor, SiteId site, HonourImportId id, String reason) {
        actor.must(HonourRight.IMPORT, Scope.of(site));
        transaction.executeWithoutResult(_ -> {
            var known = locked(site, id);
            if (known.state() != KeptImport.State.TAKEN) throw new HonoursRefused.NotNow();
            if (reason.isBlank()) throw new HonoursRefused.UndoneWithoutReason();
            var stayed = store.undo(id, reason.strip(), actor, clock.instant());
            if (known.shown()) changes.record(site, Honours.PUBLIC);
            var after = reason.strip() + " · " + (known.good() - stayed) + "/" + known.good();
            events.publishEvent(
                    new HonourListUndone(site, HonourImporting.subject(id), known.fileName(), after, actor));
        });
    }
}

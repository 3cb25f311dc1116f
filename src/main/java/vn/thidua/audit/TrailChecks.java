package vn.thidua.audit;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// Reads the whole trail again when somebody asks, beside everything else: one check at a time in this process, which
/// can be stopped. The result is itself an entry of the trail.
@Service
public class TrailChecks {

    private static final Logger LOG = LoggerFactory.getLogger(TrailChecks.class);

    private final Verification verification;
    private final AuditStore store;
    private final AnchorFile file;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private volatile @Nullable TrailCheck check;
    private volatile boolean stopping;

    TrailChecks(
            Verification verification,
            AuditStore store,
            AnchorFile file,
            TransactionOperations transaction,
            ApplicationEventPublisher events,
            Clock clock) {
        this.verification = verification;
        this.store = store;
        this.file = file;
        this.transaction = transaction;
        this.events = events;
        this.clock = clock;
    }

    /// The last entry and the last anchor.
    ///
    /// @param anchored number of the entry that was last noted outside the database; 0 where none was
    /// @param stands whether the trail still has that entry as it was then
    public record Standing(
            long n, String hash, long anchored, @Nullable Instant anchoredAt, boolean stands) {}

    public Standing standing(Actor actor, SiteId site) throws IOException {
        actor.must(AuditRight.READ, Scope.of(site));
        var head = store.head();
        var anchor = file.last();
        if (anchor.isEmpty()) return new Standing(head.n(), head.hash().hex(), 0, null, head.n() == 0);
        var noted = anchor.get().head();
        var stands = noted.n() == 0 || store.hashOf(noted.n()).equals(Optional.of(noted.hash()));
        return new Standing(head.n(), head.hash().hex(), noted.n(), anchor.get().at(), stands);
    }

    /// The last check since the product started, or the one that goes on.
    public Optional<TrailCheck> last(Actor actor, SiteId site) {
        actor.must(AuditRight.READ, Scope.of(site));
        return Optional.ofNullable(check);
    }

    public synchronized void begin(Actor actor, SiteId site) {
        actor.must(AuditRight.READ, Scope.of(site));
        if (check != null && check.running()) throw new AuditRefused.CheckUnderWay();
        stopping = false;
        var begun = TrailCheck.begun(clock.instant(), store.head().n());
        check = begun;
        Thread.ofVirtual().name("audit-check").start(() -> run(actor, begun));
    }

    public void stop(Actor actor, SiteId site) {
        actor.must(AuditRight.READ, Scope.of(site));
        stopping = true;
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    private void run(Actor actor, TrailCheck begun) {
        try {
            check = verification
                    .made((sound, most) -> goesOn(begun, sound, most))
                    .map(result -> found(actor, begun, result))
                    .orElseGet(() -> ended(begun, TrailCheck.State.STOPPED));
        } catch (IOException | DataAccessException away) {
            LOG.error("The audit trail could not be checked", away);
            check = ended(begun, TrailCheck.State.FAILED);
        }
    }

    private boolean goesOn(TrailCheck begun, long sound, long most) {
        check = begun.reached(sound, most);
        return !stopping;
    }

    private TrailCheck ended(TrailCheck begun, TrailCheck.State how) {
        var reached = check == null ? 0 : check.sound();
        return begun.ended(how, reached, clock.instant(), List.of());
    }

    private TrailCheck found(Actor actor, TrailCheck begun, Verification.Result result) {
        var words = Report.lines(result, file.path().getFileName());
        var flaw = result.flaw().map(Flaw::place).orElse(null);
        transaction.executeWithoutResult(
                _ -> events.publishEvent(new TrailChecked(result.sound(), flaw, words.getLast(), actor)));
        var how = result.flaw().isPresent()
                ? TrailCheck.State.BROKEN
                : result.holds() ? TrailCheck.State.HOLDS : TrailCheck.State.UNKNOWN;
        return begun.ended(how, result.sound(), clock.instant(), words);
    }
}

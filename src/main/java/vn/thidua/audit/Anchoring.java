package vn.thidua.audit;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Notes the head of the trail outside the database: at the start, every hour, at an orderly stop, and while entries
/// come in a minute after the last time or after a hundred of them. An end cut off is noticed from then on.
@Component
@Profile("!command")
class Anchoring {

    static final int MANY = 100;
    static final Duration SOON = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Anchoring.class);

    private final AuditStore store;
    private final AnchorFile file;
    private final Clock clock;
    private @Nullable Anchor last;
    private boolean broken;

    Anchoring(AuditStore store, AnchorFile file, Clock clock) {
        this.store = store;
        this.file = file;
        this.clock = clock;
    }

    @Scheduled(fixedRate = 1, timeUnit = TimeUnit.HOURS)
    @PreDestroy
    synchronized void drop() {
        try {
            note(store.head());
        } catch (IOException | DataAccessException away) {
            LOG.warn("The head of the audit trail could not be noted in {}", file.path(), away);
        }
    }

    /// Looks whether the trail still goes on from the last anchor, and notes a new one when it is time.
    @Scheduled(fixedDelay = 5, initialDelay = 5, timeUnit = TimeUnit.SECONDS)
    synchronized void follow() {
        try {
            var head = store.head();
            if (last == null) note(head);
            else if (!standsOn(last.head())) alarm(last);
            else if (due(last, head)) note(head);
        } catch (IOException | DataAccessException away) {
            LOG.warn("The head of the audit trail could not be noted in {}", file.path(), away);
        }
    }

    private boolean due(Anchor before, Head head) {
        if (head.n() <= before.head().n()) return false;
        return head.n() - before.head().n() >= MANY
                || !clock.instant().isBefore(before.at().plus(SOON));
    }

    private void note(Head head) throws IOException {
        var anchor = new Anchor(clock.instant(), head);
        file.add(anchor);
        last = anchor;
    }

    /// An anchor on what was tampered with would say nothing; the old one stands, and the log says so once.
    private void alarm(Anchor before) {
        if (broken) return;
        broken = true;
        LOG.error(
                "The audit trail does not hold: entry {} is not the one that was anchored at {}. Run verify-audit.",
                before.head().n(),
                before.at());
    }

    /// Whether the trail still has what was last anchored.
    boolean standsOn(Head head) {
        return head.n() == 0 || store.hashOf(head.n()).equals(Optional.of(head.hash()));
    }
}

package vn.thidua.audit;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.platform.Happening;

/// Hears every happening and writes it in the transaction that made it, as the last thing before the commit: the lock
/// of the trail is then always the last lock taken, so nobody who holds it waits for anybody.
@Component
class Recording {

    private final AuditStore store;
    private final Clock clock;

    Recording(AuditStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @EventListener
    void hear(Happening happening) {
        if (!TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("a happening outside a transaction: " + happening);
        notes().add(Facts.of(happening, clock.instant()));
    }

    /// Those of the transaction that is under way.
    private Notes notes() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Notes.class::isInstance)
                .map(Notes.class::cast)
                .findFirst()
                .orElseGet(this::begun);
    }

    private Notes begun() {
        var notes = new Notes();
        TransactionSynchronizationManager.registerSynchronization(notes);
        return notes;
    }

    private final class Notes implements TransactionSynchronization {

        private final List<AuditFact> facts = new ArrayList<>();
        private boolean written;

        void add(AuditFact fact) {
            if (written) throw new IllegalStateException("a happening after the last word: " + fact);
            facts.add(fact);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            written = true;
            store.append(facts);
        }
    }
}

package vn.thidua.audit;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Notes the head of the trail outside the database: at the start, every hour, and at an orderly stop.
@Component
@Profile("!command")
class Anchoring {

    private static final Logger LOG = LoggerFactory.getLogger(Anchoring.class);

    private final AuditStore store;
    private final AnchorFile file;
    private final Clock clock;

    Anchoring(AuditStore store, AnchorFile file, Clock clock) {
        this.store = store;
        this.file = file;
        this.clock = clock;
    }

    @Scheduled(fixedRate = 1, timeUnit = TimeUnit.HOURS)
    @PreDestroy
    void drop() {
        try {
            file.add(new Anchor(clock.instant(), store.head()));
        } catch (IOException | DataAccessException away) {
            LOG.warn("The head of the audit trail could not be noted in {}", file.path(), away);
        }
    }
}

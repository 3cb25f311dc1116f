package vn.thidua.newsroom;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.design.Outage;

/// Looks every five seconds for what is due. The database is the queue: a process that was down catches up at its
/// start, and of several processes each text has one.
@Component
@Profile("!command")
class Schedule {

    private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);
    private static final int AT_ONCE = 100;

    private final Publications publications;

    Schedule(Publications publications) {
        this.publications = publications;
    }

    @Scheduled(fixedDelay = 5_000, initialDelay = 1_000)
    void run() {
        try {
            for (var i = 0; i < AT_ONCE; i++) if (!one()) return;
        } catch (RuntimeException failure) {
            if (!Outage.causes(failure)) LOG.error("What is due could not be published", failure);
        }
    }

    private boolean one() {
        try {
            return publications.publishDue();
        } catch (NotPublished failed) {
            LOG.warn(
                    "Draft {} was due and could not be published",
                    failed.draft().value(),
                    failed);
            publications.giveBack(failed);
            return true;
        }
    }
}

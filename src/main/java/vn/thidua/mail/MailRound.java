package vn.thidua.mail;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.design.Outage;

/// Sends what waits. The database is the queue: each of several processes takes mail that no other has.
@Component
@Profile("!command")
class MailRound {

    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
    private static final int AT_ONCE = 100;
    private static final int LONGEST_REASON = 500;
    // longer than a server may keep us waiting: see spring.mail.properties
    private static final Duration HOLD = Duration.ofMinutes(10);

    private final MailStore store;
    private final Carrier carrier;
    private final Pauses pauses;
    private final Clock clock;

    MailRound(MailStore store, Carrier carrier, @Value("${thidua.mail.pauses}") List<Duration> pauses, Clock clock) {
        this.store = store;
        this.carrier = carrier;
        this.pauses = new Pauses(pauses);
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 10_000, initialDelay = 5_000)
    void run() {
        if (!carrier.ready()) return;
        try {
            for (var i = 0; i < AT_ONCE; i++) if (!one()) return;
        } catch (RuntimeException failure) {
            if (!Outage.causes(failure)) LOG.error("Mail could not be sent", failure);
        }
    }

    private boolean one() {
        var due = store.take(clock.instant(), HOLD);
        due.ifPresent(this::send);
        return due.isPresent();
    }

    private void send(MailStore.Due due) {
        try {
            carrier.carry(due.number(), due.letter());
        } catch (MessagingException | MailException failed) {
            failed(due, reason(failed));
            return;
        }
        store.sent(due.number(), clock.instant());
    }

    private void failed(MailStore.Due due, String reason) {
        var now = clock.instant();
        var pause = pauses.after(due.tries());
        if (pause.isPresent()) {
            store.later(due.number(), reason, now.plus(pause.get()));
            return;
        }
        LOG.warn("Mail {} was given up after {} tries: {}", due.number(), due.tries(), reason);
        store.giveUp(due.number(), reason, now);
    }

    private static String reason(Exception failed) {
        var words = failed.toString().replaceAll("[\\p{Cntrl}\\s]+", " ");
        return words.substring(0, Math.min(words.length(), LONGEST_REASON));
    }
}

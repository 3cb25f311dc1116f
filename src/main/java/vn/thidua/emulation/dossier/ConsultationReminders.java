package vn.thidua.emulation.dossier;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.design.Outage;
import vn.thidua.platform.Vietnam;

/// Announces every hour which consultations are about to close (invariant 39); a letter is sent once.
@Component
@Profile("!command")
class ConsultationReminders {

    private static final Logger LOG = LoggerFactory.getLogger(ConsultationReminders.class);

    private final Consultations consultations;
    private final Clock clock;

    ConsultationReminders(Consultations consultations, Clock clock) {
        this.consultations = consultations;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 3_600_000, initialDelay = 90_000)
    void run() {
        try {
            consultations.remind(Vietnam.today(clock));
        } catch (RuntimeException failure) {
            if (!Outage.causes(failure)) LOG.error("Agencies could not be reminded of consultations", failure);
        }
    }
}

package vn.thidua.emulation.pact;

import java.time.Clock;
import java.util.Arrays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.design.Outage;
import vn.thidua.platform.Actor;
import vn.thidua.signing.Signatures;
import vn.thidua.signing.SigningRefused;

/// Asks every minute for the time stamps that signatures still owe, since no server answered when they were made. The
/// server is asked outside the pact's lock, and whoever signs meanwhile goes first: the stamp is then asked for anew.
@Component
@Profile("!command")
class OwedStamps {

    private static final Logger LOG = LoggerFactory.getLogger(OwedStamps.class);

    private final PactStore store;
    private final PartyStore parties;
    private final Signatures signatures;
    private final EnrolledBlocs blocs;
    private final TransactionTemplate together;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwedStamps(
            PactStore store,
            PartyStore parties,
            Signatures signatures,
            EnrolledBlocs blocs,
            TransactionTemplate together,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.parties = parties;
        this.signatures = signatures;
        this.blocs = blocs;
        this.together = together;
        this.events = events;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 60_000, initialDelay = 20_000)
    void run() {
        if (!signatures.stamping()) return;
        try {
            for (var owing : parties.owing()) attempt(owing);
        } catch (SigningRefused.StampMissing silent) {
            LOG.warn("The time stamp server does not answer; its stamps stay owed");
        } catch (RuntimeException failure) {
            if (!Outage.causes(failure)) LOG.error("Owed time stamps could not be made up for", failure);
        }
    }

    /// One document that takes no stamp keeps none from the others.
    private void attempt(PartyStore.Owing owing) {
        try {
            stamp(owing);
        } catch (SigningRefused.StampMissing silent) {
            throw silent;
        } catch (RuntimeException failure) {
            if (Outage.causes(failure)) throw failure;
            LOG.error(
                    "The time stamp of pact {} could not be made up for",
                    owing.pact().value(),
                    failure);
        }
    }

    private void stamp(PartyStore.Owing owing) {
        var before = parties.latest(owing.pact(), owing.version());
        var stamped = signatures.stamp(before);
        together.executeWithoutResult(_ -> keep(owing, before, stamped));
    }

    private void keep(PartyStore.Owing owing, byte[] before, byte[] stamped) {
        var kept = store.locked(owing.site(), owing.pact());
        if (kept.pact().version() != owing.version()) return;
        if (!Arrays.equals(before, parties.latest(owing.pact(), owing.version()))) return;
        parties.addStamp(owing.pact(), owing.version(), stamped, clock.instant());
        blocs.shownAnew(kept.occasion());
        events.publishEvent(new PactStamped(owing.site(), owing.pact(), "v" + owing.version(), Actor.SYSTEM));
    }
}

package vn.thidua.emulation.dossier;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// Takes one step of a proposal and writes it into its track.
@Component
class DossierTrack {

    private final DossierStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DossierTrack(DossierStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    LocalDate today() {
        return Vietnam.today(clock);
    }

    KeptDossier locked(SiteId site, DossierId id) {
        return store.locked(site, id).orElseThrow(Missing::new);
    }

    KeptDossier take(Actor actor, KeptDossier before, String act, String words, UnaryOperator<KeptDossier> step) {
        var after = step.apply(before);
        store.save(after);
        taken(actor, before, after, act, words, today());
        return after;
    }

    void taken(Actor actor, KeptDossier before, KeptDossier after, String act, String words, LocalDate on) {
        note(actor, after, act, words, on);
        var said = after.code() + " · " + after.subject().name() + " · " + after.state()
                + (words.isBlank() ? "" : " · " + words.strip());
        events.publishEvent(new DossierMoved(
                after.site(), after.id(), before.state().name(), said, actor));
    }

    /// Something worth knowing that is no step.
    void note(Actor actor, KeptDossier dossier, String act, String words, LocalDate on) {
        store.step(dossier, act, words, on, actor, clock.instant());
    }
}

package vn.thidua.emulation.pact;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// The turn of a party to sign: under the lock of the pact, with the right and the authority of the day.
@Component
class PactTurns {

    private final PactStore store;
    private final PartyStore parties;
    private final Representatives representatives;
    private final EnrolledBlocs blocs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PactTurns(
            PactStore store,
            PartyStore parties,
            Representatives representatives,
            EnrolledBlocs blocs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.parties = parties;
        this.representatives = representatives;
        this.blocs = blocs;
        this.events = events;
        this.clock = clock;
    }

    record Turn(KeptPact kept, Pact.Signing signing, Party party) {

        PactId id() {
            return signing.id();
        }

        int version() {
            return signing.version();
        }
    }

    /// For whoever signs.
    Turn of(Actor actor, SiteId site, PactId id, int n) {
        var kept = store.locked(site, id);
        var party = party(kept, n);
        actor.must(
                party.isWitness() ? PactRight.WITNESS : PactRight.SIGN,
                kept.occasion().of(party.unit()));
        blocs.mustGoOn(kept.occasion());
        return signing(kept, party);
    }

    /// For whoever confirms what was signed on paper.
    Turn confirming(Actor actor, SiteId site, PactId id, int n) {
        var kept = store.locked(site, id);
        var party = party(kept, n);
        actor.must(PactRight.CONFIRM, kept.occasion().of(party.unit()));
        blocs.mustGoOn(kept.occasion());
        return signing(kept, party);
    }

    private static Party party(KeptPact kept, int n) {
        if (!(kept.pact() instanceof Pact.Fixed fixed)) throw new PactRefused.NotFixed();
        return fixed.frozen().parties().stream()
                .filter(one -> one.n() == n)
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private static Turn signing(KeptPact kept, Party party) {
        return switch (kept.pact()) {
            case Pact.Signing signing -> new Turn(kept, signing, party);
            case Pact.Signed signed -> {
                signed.standings().mustBeOpen(party);
                throw new PactRefused.NotSigning();
            }
            case Pact.Draft _, Pact.Consultation _, Pact.FinalText _, Pact.Void _ -> throw new PactRefused.NotSigning();
        };
    }

    /// By which the party may sign on that day.
    Authority authority(Turn turn, LocalDate on) {
        var authority = Authority.of(
                turn.party(),
                turn.signing().standings().of(turn.party()),
                on,
                representatives.mandates(turn.party().unit()));
        turn.signing().mustTake(authority);
        return authority;
    }

    /// Keeps the bytes and the signature that they hold.
    void take(Actor actor, Turn turn, Authority authority, Standing.Way way, byte[] signed, Standing.Seal seal) {
        var at = clock.instant();
        var next = turn.signing().sign(authority, way, seal, at);
        parties.addFile(next.id(), next.version(), turn.party(), signed, at);
        settle(actor, turn, next, way);
    }

    /// A signature on paper, which two people have confirmed.
    void takePaper(Actor actor, Turn turn, Authority authority) {
        var next = turn.signing().sign(authority, Standing.Way.ON_PAPER, null, clock.instant());
        settle(actor, turn, next, Standing.Way.ON_PAPER);
    }

    /// Writes how the party stands, and the pact's state where it was the last.
    private void settle(Actor actor, Turn turn, Pact.Opened next, Standing.Way way) {
        var site = turn.kept().occasion().site();
        parties.stand(next.id(), next.version(), turn.party(), next.standings().of(turn.party()));
        store.move(next, false);
        if (next instanceof Pact.Signed) blocs.follow(actor, turn.kept().occasion(), BlocYearState.PACT_SIGNED);
        else blocs.shownAnew(turn.kept().occasion());
        var told = turn.party().unitName() + " " + way + " " + next.frozen().digest();
        events.publishEvent(
                turn.party().isWitness()
                        ? new PactWitnessed(site, next.id(), turn.party().n(), told, actor)
                        : new PactSigned(site, next.id(), turn.party().n(), told, actor));
    }
}

package vn.thidua.emulation.pact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
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

    /// For whoever keeps the organisation's own certificate.
    Turn sealing(Actor actor, SiteId site, PactId id, int n) {
        var turn = confirming(actor, site, id, n);
        turn.signing().mustTakeSeal(turn.party());
        return turn;
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

    /// Refuses what rests on an older state of the document: the judges would only say that it is not ours.
    void mustContinue(Turn turn, byte[] signed, byte[] before) {
        if (!begins(signed, before) && parties.isOlder(turn.id(), turn.version(), signed))
            throw new PactRefused.OthersSignedMeanwhile();
    }

    static boolean begins(byte[] with, byte[] before) {
        return with.length >= before.length && Arrays.equals(with, 0, before.length, before, 0, before.length);
    }

    /// Keeps the bytes and the organisation's signature that they hold.
    void takeSeal(Actor actor, Turn turn, byte[] sealed, OrganisationSeal seal) {
        var next = turn.signing().seal(turn.party(), seal);
        parties.addSeal(next.id(), next.version(), turn.party(), sealed, seal);
        moved(actor, turn, next);
        var told =
                turn.party().unitName() + " " + seal.way() + " " + seal.seal().name();
        events.publishEvent(new PactSealed(
                turn.kept().occasion().site(), next.id(), turn.party().n(), told, actor));
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

    private void moved(Actor actor, Turn turn, Pact.Opened next) {
        store.move(next, false);
        if (next instanceof Pact.Signed) blocs.follow(actor, turn.kept().occasion(), BlocYearState.PACT_SIGNED);
        else blocs.shownAnew(turn.kept().occasion());
    }

    /// Writes how the party stands, and the pact's state where it was the last.
    private void settle(Actor actor, Turn turn, Pact.Opened next, Standing.Way way) {
        var site = turn.kept().occasion().site();
        parties.stand(next.id(), next.version(), turn.party(), next.standings().of(turn.party()));
        moved(actor, turn, next);
        var told = turn.party().unitName() + " " + way + " " + next.frozen().digest();
        events.publishEvent(
                turn.party().isWitness()
                        ? new PactWitnessed(site, next.id(), turn.party().n(), told, actor)
                        : new PactSigned(site, next.id(), turn.party().n(), told, actor));
    }
}

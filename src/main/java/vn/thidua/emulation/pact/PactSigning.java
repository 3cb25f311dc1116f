package vn.thidua.emulation.pact;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.organisation.PersonId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.signing.SignatureSpot;
import vn.thidua.signing.Signatures;

/// The signing of a frozen pact. A signature and the bytes that hold it are written in one transaction, under the lock
/// of the pact: two who sign in the same instant follow one another, and whoever is told that it was signed finds it.
@Service
@Transactional
public class PactSigning {

    private final PactStore store;
    private final PartyStore parties;
    private final SheetStore sheets;
    private final Representatives representatives;
    private final Signatures signatures;
    private final Seals seals;
    private final EnrolledBlocs blocs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PactSigning(
            PactStore store,
            PartyStore parties,
            SheetStore sheets,
            Representatives representatives,
            Signatures signatures,
            Seals seals,
            EnrolledBlocs blocs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.parties = parties;
        this.sheets = sheets;
        this.representatives = representatives;
        this.signatures = signatures;
        this.seals = seals;
        this.blocs = blocs;
        this.events = events;
        this.clock = clock;
    }

    /// From now on the frozen text may be signed.
    public void open(Actor actor, SiteId site, PactId id) {
        var kept = store.locked(site, id);
        actor.must(PactRight.DRAFT, kept.occasion().ofHead());
        if (!(kept.pact() instanceof Pact.FinalText text)) throw new PactRefused.NotFixed();
        var signing = text.open();
        store.move(signing, false);
        blocs.shownAnew(kept.occasion());
        events.publishEvent(new PactSigningOpened(
                site,
                id,
                signing.frozen().parties().size() + " bên, " + signing.frozen().digest(),
                actor));
    }

    /// Signs in the product, with a key file that is opened for this one act.
    ///
    /// @param n the number of the party
    /// @param password is overwritten
    public void sign(Actor actor, SiteId site, PactId id, int n, byte[] keyFile, char[] password) {
        var turn = turn(actor, site, id, n);
        var authority = authority(turn, Vietnam.today(clock));
        var at = clock.instant();
        var key = signatures.open(keyFile, password, at);
        var seal = seals.own(key, authority, at);
        var before = parties.latest(id, turn.signing().version());
        var block = new SignatureSpot.Block(
                authority.personName(), authority.title(), turn.party().unitName());
        var signed = signatures.sign(before, key, SignatureSpot.in(turn.party().field(), block), at);
        take(actor, turn, authority, Standing.Way.IN_PRODUCT, signed.bytes(), seal.stampedBy(signed));
    }

    /// Takes back what was signed elsewhere: exactly our latest bytes and one signature more, of the right person.
    public void bringBack(Actor actor, SiteId site, PactId id, int n, byte[] signed) {
        var turn = turn(actor, site, id, n);
        var authority = authority(turn, Vietnam.today(clock));
        var before = parties.latest(id, turn.signing().version());
        if (!begins(signed, before) && parties.isOlder(id, turn.signing().version(), signed))
            throw new PactRefused.OthersSignedMeanwhile();
        var seal = seals.judged(signed, before, turn.signing(), authority);
        take(actor, turn, authority, Standing.Way.OUTSIDE, signed, seal);
    }

    private void take(
            Actor actor, Turn turn, Authority authority, Standing.Way way, byte[] signed, Standing.Seal seal) {
        var at = clock.instant();
        var next = turn.signing().sign(authority, way, seal, at);
        parties.addFile(next.id(), next.version(), turn.party(), signed, at);
        settle(actor, turn, next, way);
    }

    public void decline(Actor actor, SiteId site, PactId id, int n, String reason) {
        var turn = turn(actor, site, id, n);
        var next = turn.signing().decline(turn.party(), reason, clock.instant());
        parties.stand(id, next.version(), turn.party(), next.standings().of(turn.party()));
        blocs.shownAnew(turn.kept().occasion());
        events.publishEvent(new PactDeclined(site, id, n, turn.party().unitName() + ": " + reason.strip(), actor));
    }

    /// Lets somebody else sign for the representative, by a paper.
    public void delegate(
            Actor actor,
            SiteId site,
            PactId id,
            int n,
            PersonId to,
            String title,
            String paper,
            LocalDate since,
            LocalDate until) {
        var turn = turn(actor, site, id, n);
        var delegation = new Delegation(to, representatives.name(site, to), title, paper, since, until);
        var next = turn.signing().delegate(turn.party(), delegation);
        parties.stand(id, next.version(), turn.party(), next.standings().of(turn.party()));
        blocs.shownAnew(turn.kept().occasion());
        events.publishEvent(new PactDelegated(site, id, n, delegation.toName() + ", " + delegation.paper(), actor));
    }

    /// A sheet that was signed on paper, scanned: it counts when two people have confirmed it. Another scan takes the
    /// place of one that nobody has confirmed.
    ///
    /// @param on the day on which it was signed
    public void attach(Actor actor, SiteId site, PactId id, int n, LocalDate on, SheetFile file) {
        var turn = confirming(actor, site, id, n);
        if (on.isAfter(Vietnam.today(clock))) throw new PactRefused.InTheFuture();
        turn.signing().mustTake(authority(turn, on));
        sheets.attach(id, turn.signing().version(), n, on, file, actor.account(), clock.instant());
        events.publishEvent(new PactSheetAttached(site, id, n, turn.party().unitName(), actor));
    }

    /// The second confirmation makes the sheet a signature.
    ///
    /// @throws PactRefused.ConfirmedByYou where the same person confirms twice
    public void confirm(Actor actor, SiteId site, PactId id, int n) {
        var turn = confirming(actor, site, id, n);
        var version = turn.signing().version();
        var on = sheets.signedOn(id, version, n).orElseThrow(Missing::new);
        var authority = authority(turn, on);
        turn.signing().mustTake(authority);
        var confirmed = sheets.confirm(id, version, n, actor.account(), clock.instant());
        events.publishEvent(new PactSheetConfirmed(site, id, n, turn.party().unitName(), actor));
        if (confirmed < SheetStore.ENOUGH) return;
        var next = turn.signing().sign(authority, Standing.Way.ON_PAPER, null, clock.instant());
        settle(actor, turn, next, Standing.Way.ON_PAPER);
    }

    /// Writes how the party stands, and the pact's state where it was the last.
    private void settle(Actor actor, Turn turn, Pact.Fixed next, Standing.Way way) {
        var standings = standings(next);
        if (standings == null) throw new IllegalStateException("signed, and not in signing");
        parties.stand(next.id(), next.version(), turn.party(), standings.of(turn.party()));
        store.move(next, false);
        if (next instanceof Pact.Signed) blocs.follow(actor, turn.kept().occasion(), BlocYearState.PACT_SIGNED);
        else blocs.shownAnew(turn.kept().occasion());
        var told = turn.party().unitName() + " " + way + " " + next.frozen().digest();
        events.publishEvent(
                turn.party().isWitness()
                        ? new PactWitnessed(
                                turn.kept().occasion().site(),
                                next.id(),
                                turn.party().n(),
                                told,
                                actor)
                        : new PactSigned(
                                turn.kept().occasion().site(),
                                next.id(),
                                turn.party().n(),
                                told,
                                actor));
    }

    static @Nullable Standings standings(Pact pact) {
        return switch (pact) {
            case Pact.Signing signing -> signing.standings();
            case Pact.Signed signed -> signed.standings();
            case Pact.Draft _, Pact.Consultation _, Pact.FinalText _, Pact.Void _ -> null;
        };
    }

    private record Turn(KeptPact kept, Pact.Signing signing, Party party) {}

    private Turn turn(Actor actor, SiteId site, PactId id, int n) {
        var kept = store.locked(site, id);
        var party = party(kept, n);
        actor.must(
                party.isWitness() ? PactRight.WITNESS : PactRight.SIGN,
                kept.occasion().of(party.unit()));
        return signing(kept, party);
    }

    private Turn confirming(Actor actor, SiteId site, PactId id, int n) {
        var kept = store.locked(site, id);
        var party = party(kept, n);
        actor.must(PactRight.CONFIRM, kept.occasion().of(party.unit()));
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

    private Authority authority(Turn turn, LocalDate on) {
        var authority = Authority.of(
                turn.party(),
                turn.signing().standings().of(turn.party()),
                on,
                representatives.mandates(turn.party().unit()));
        turn.signing().mustTake(authority);
        return authority;
    }

    private static boolean begins(byte[] with, byte[] before) {
        return with.length >= before.length
                && java.util.Arrays.equals(with, 0, before.length, before, 0, before.length);
    }

    /// The frozen document with every signature made so far.
    public byte[] document(Actor actor, SiteId site, PactId id) {
        var kept = store.found(site, id).orElseThrow(Missing::new);
        Pacts.mustRead(actor, kept);
        return parties.latest(id, kept.pact().version());
    }

    public SheetFile sheet(Actor actor, SiteId site, PactId id, int n) {
        var kept = store.found(site, id).orElseThrow(Missing::new);
        Pacts.mustRead(actor, kept);
        return sheets.of(id, kept.pact().version(), n).orElseThrow(Missing::new);
    }
}

package vn.thidua.emulation.pact;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organisation.PersonId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.signing.PreparedSignature;
import vn.thidua.signing.Signatures;

/// The signing of a frozen pact. A signature and the bytes that hold it are written in one transaction, under the lock
/// of the pact: two who sign in the same instant follow one another, and whoever is told that it was signed finds it.
@Service
@Transactional
public class PactSigning {

    private final PactStore store;
    private final PactTurns turns;
    private final PartyStore parties;
    private final SheetStore sheets;
    private final PreparedStore prepared;
    private final Representatives representatives;
    private final Signatures signatures;
    private final Seals seals;
    private final EnrolledBlocs blocs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PactSigning(
            PactStore store,
            PactTurns turns,
            PartyStore parties,
            SheetStore sheets,
            PreparedStore prepared,
            Representatives representatives,
            Signatures signatures,
            Seals seals,
            EnrolledBlocs blocs,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.turns = turns;
        this.parties = parties;
        this.sheets = sheets;
        this.prepared = prepared;
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
        var turn = turns.of(actor, site, id, n);
        var authority = turns.authority(turn, Vietnam.today(clock));
        var at = clock.instant();
        var key = signatures.open(keyFile, password, at);
        var signer = new Signer.Person(authority);
        var seal = seals.own(key, signer, at);
        var before = parties.latest(id, turn.version());
        var signed = signatures.sign(before, key, signer.spot(), at);
        turns.take(actor, turn, authority, Standing.Way.IN_PRODUCT, signed.bytes(), seal.stampedBy(signed));
    }

    /// The first of two steps, for tools that sign a hash: says what is to be signed with that certificate. What was
    /// prepared before is forgotten.
    ///
    /// @param certificates the signer's and those that issued it, PEM or DER
    public void prepare(Actor actor, SiteId site, PactId id, int n, byte[] certificates) {
        var turn = turns.of(actor, site, id, n);
        var authority = turns.authority(turn, Vietnam.today(clock));
        var signer = new Signer.Person(authority);
        var chain = signatures.certificates(certificates);
        signer.mustBe(chain.holder());
        var before = parties.latest(id, turn.version());
        var at = clock.instant();
        prepared.keep(turn, signatures.prepare(before, chain.certificates(), signer.spot(), at), actor.account(), at);
    }

    /// What waits for its second step; empty as well once others have signed, since it would be signed in vain.
    public Optional<PreparedSignature> prepared(Actor actor, SiteId site, PactId id, int n) {
        var kept = store.found(site, id).orElseThrow(Missing::new);
        Pacts.mustRead(actor, kept);
        var version = kept.pact().version();
        return prepared.of(id, version, n, today()).filter(_ -> prepared.isUpToDate(id, version, n));
    }

    /// The second step.
    ///
    /// @param value the bare signature value, or a whole CMS
    /// @throws PactRefused.NothingPrepared where the first step is missing
    /// @throws PactRefused.OthersSignedMeanwhile where the document grew since the first step
    public void complete(Actor actor, SiteId site, PactId id, int n, byte[] value) {
        var turn = turns.of(actor, site, id, n);
        var authority = turns.authority(turn, Vietnam.today(clock));
        var waiting = prepared.of(id, turn.version(), n, today()).orElseThrow(PactRefused.NothingPrepared::new);
        var before = parties.latest(id, turn.version());
        if (!PactTurns.begins(waiting.document(), before) || !prepared.isUpToDate(id, turn.version(), n))
            throw new PactRefused.OthersSignedMeanwhile();
        var signed = signatures.complete(waiting, value).bytes();
        var seal = seals.judged(signed, before, turn.signing(), new Signer.Person(authority));
        turns.take(actor, turn, authority, Standing.Way.OUTSIDE, signed, seal);
        prepared.forget(id, turn.version(), n);
    }

    private Instant today() {
        return Vietnam.startOf(Vietnam.today(clock));
    }

    /// Takes back what was signed elsewhere: exactly our latest bytes and one signature more, of the right person.
    public void bringBack(Actor actor, SiteId site, PactId id, int n, byte[] signed) {
        var turn = turns.of(actor, site, id, n);
        var authority = turns.authority(turn, Vietnam.today(clock));
        var before = parties.latest(id, turn.version());
        turns.mustContinue(turn, signed, before);
        var seal = seals.judged(signed, before, turn.signing(), new Signer.Person(authority));
        turns.take(actor, turn, authority, Standing.Way.OUTSIDE, signed, seal);
    }

    public void decline(Actor actor, SiteId site, PactId id, int n, String reason) {
        var turn = turns.of(actor, site, id, n);
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
        var turn = turns.of(actor, site, id, n);
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
        var turn = turns.confirming(actor, site, id, n);
        if (on.isAfter(Vietnam.today(clock))) throw new PactRefused.InTheFuture();
        turns.authority(turn, on);
        sheets.attach(id, turn.version(), n, on, file, actor.account(), clock.instant());
        events.publishEvent(new PactSheetAttached(site, id, n, turn.party().unitName(), actor));
    }

    /// The second confirmation makes the sheet a signature.
    ///
    /// @throws PactRefused.ConfirmedByYou where the same person confirms twice
    public void confirm(Actor actor, SiteId site, PactId id, int n) {
        var turn = turns.confirming(actor, site, id, n);
        var on = sheets.signedOn(id, turn.version(), n).orElseThrow(Missing::new);
        var authority = turns.authority(turn, on);
        var confirmed = sheets.confirm(id, turn.version(), n, actor.account(), clock.instant());
        events.publishEvent(new PactSheetConfirmed(site, id, n, turn.party().unitName(), actor));
        if (confirmed >= SheetStore.ENOUGH) turns.takePaper(actor, turn, authority);
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

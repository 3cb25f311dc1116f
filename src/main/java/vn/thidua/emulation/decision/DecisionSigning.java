package vn.thidua.emulation.decision;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.documents.Book;
import vn.thidua.documents.NumberPattern;
import vn.thidua.documents.Numbering;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.signing.SealPicture;

/// A frozen decision until it may be issued: signed by who decides, numbered and sealed by somebody else. A signature
/// and the file that holds it are written in one transaction.
@Service
@Transactional
public class DecisionSigning {

    private static final String KIND = "QĐ";

    private final DecisionStore store;
    private final DecisionFileStore files;
    private final DecisionSeals seals;
    private final Numbering numbering;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionSigning(
            DecisionStore store,
            DecisionFileStore files,
            DecisionSeals seals,
            Numbering numbering,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.files = files;
        this.seals = seals;
        this.numbering = numbering;
        this.events = events;
        this.clock = clock;
    }

    private Hand hand(Actor actor, String name) {
        return new Hand(actor.account(), name, clock.instant());
    }

    /// Signs in the product, with a key file that is opened for this one act.
    ///
    /// @param password is overwritten
    /// @param name of who signs, as it stands in the record
    public void sign(Actor actor, SiteId site, DecisionId id, byte[] keyFile, char[] password, String name) {
        actor.must(DecisionRight.SIGN, Scope.of(site));
        var frozen = store.locked(site, id);
        var by = hand(actor, name);
        var signed = frozen.signed(by);
        var before = files.latest(id, frozen.version());
        var sealed = seals.signed(frozen, before, keyFile, password, by.at());
        taken(actor, signed, DecisionFile.Way.IN_PRODUCT, sealed, by);
    }

    /// Takes back what was signed elsewhere: exactly the frozen text and one signature, of who decides.
    public void bringBack(Actor actor, SiteId site, DecisionId id, byte[] file, String name) {
        actor.must(DecisionRight.SIGN, Scope.of(site));
        var frozen = store.locked(site, id);
        var by = hand(actor, name);
        var signed = frozen.signed(by);
        var sealed = seals.judgedPerson(frozen, file, files.latest(id, frozen.version()));
        taken(actor, signed, DecisionFile.Way.OUTSIDE, sealed, by);
    }

    private void taken(Actor actor, KeptDecision signed, DecisionFile.Way way, DecisionSeals.Sealed sealed, Hand by) {
        files.add(signed.id(), signed.version(), DecisionFile.Kind.PERSON, way, sealed.pdf(), sealed.found(), by);
        store.save(signed);
        events.publishEvent(new DecisionSigned(
                signed.site(),
                signed.id(),
                "",
                signed.called() + " · " + sealed.found().holder(),
                actor));
    }

    /// Gives number and day, from the book of the body that issues, for the year of that day (invariant 33).
    ///
    /// @param on not before the signature, not after today
    public void number(Actor actor, SiteId site, DecisionId id, LocalDate on, String name) {
        actor.must(DecisionRight.NUMBER, Scope.of(site));
        var signed = store.locked(site, id);
        var by = hand(actor, name);
        signed.mustTakeNumber(by, on);
        var issuer = signed.issuer();
        var book = numbering.open(
                actor,
                site,
                new Book(
                        issuer.id().value(),
                        issuer.keeper().value(),
                        "Quyết định khen thưởng, " + issuer.name(),
                        KIND,
                        on.getYear(),
                        new NumberPattern("{số}/" + issuer.symbol())));
        var number =
                numbering.number(actor, site, book, id.value(), signed.text().about());
        var given = new Given(Integer.parseInt(java.util.Objects.requireNonNull(number.number())), number.words(), on);
        store.save(signed.numbered(by, given));
        events.publishEvent(new DecisionNumbered(site, id, "", given.written() + ", " + on, actor));
    }

    /// The organisation signs in the product: number and day where they belong, and its seal beside the person's
    /// signature.
    ///
    /// @param picture of the seal; none where the organisation shows its name
    public void seal(
            Actor actor,
            SiteId site,
            DecisionId id,
            byte[] keyFile,
            char[] password,
            SealPicture picture,
            String name) {
        actor.must(DecisionRight.NUMBER, Scope.of(site));
        var numbered = store.locked(site, id);
        var by = hand(actor, name);
        var after = numbered.sealed(by);
        var given = java.util.Objects.requireNonNull(numbered.given());
        var before = files.latest(id, numbered.version());
        var sealed = seals.sealed(numbered, given, before, person(numbered), keyFile, password, picture, by.at());
        sealed(actor, after, DecisionFile.Way.IN_PRODUCT, sealed, by);
    }

    /// Takes back what the organisation signed elsewhere.
    public void bringBackSealed(Actor actor, SiteId site, DecisionId id, byte[] file, String name) {
        actor.must(DecisionRight.NUMBER, Scope.of(site));
        var numbered = store.locked(site, id);
        var by = hand(actor, name);
        var after = numbered.sealed(by);
        var before = files.latest(id, numbered.version());
        sealed(
                actor,
                after,
                DecisionFile.Way.OUTSIDE,
                seals.judgedOrganisation(numbered, file, before, person(numbered)),
                by);
    }

    private String person(KeptDecision decision) {
        return files.of(decision.id()).stream()
                .filter(file -> file.version() == decision.version() && file.kind() == DecisionFile.Kind.PERSON)
                .map(DecisionFile::fingerprint)
                .findFirst()
                .orElseThrow(Missing::new);
    }

    private void sealed(Actor actor, KeptDecision after, DecisionFile.Way way, DecisionSeals.Sealed sealed, Hand by) {
        files.add(after.id(), after.version(), DecisionFile.Kind.ORGANISATION, way, sealed.pdf(), sealed.found(), by);
        store.save(after);
        events.publishEvent(new DecisionSealed(
                after.site(),
                after.id(),
                "",
                after.called() + " · " + sealed.found().holder(),
                actor));
    }
}

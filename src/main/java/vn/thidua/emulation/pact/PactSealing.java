package vn.thidua.emulation.pact;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.signing.SealPicture;
import vn.thidua.signing.Signatures;

/// The organisations' own signatures, where the text was frozen with places for them: each after the person's who
/// represents it and before the witness's. Whoever may confirm a sheet keeps the seal.
@Service
@Transactional
public class PactSealing {

    private final PactTurns turns;
    private final PartyStore parties;
    private final Signatures signatures;
    private final Seals seals;
    private final Clock clock;

    PactSealing(PactTurns turns, PartyStore parties, Signatures signatures, Seals seals, Clock clock) {
        this.turns = turns;
        this.parties = parties;
        this.signatures = signatures;
        this.seals = seals;
        this.clock = clock;
    }

    /// Signs in the product, with a key file that is opened for this one act.
    ///
    /// @param n the number of the party
    /// @param password is overwritten
    /// @throws SealRefused where the organisation does not sign now, or with this certificate
    public void seal(Actor actor, SiteId site, PactId id, int n, byte[] keyFile, char[] password, SealPicture picture) {
        var turn = turns.sealing(actor, site, id, n);
        var signer = new Signer.Organisation(turn.party(), picture);
        var at = clock.instant();
        var key = signatures.open(keyFile, password, at);
        var seal = seals.own(key, signer, at);
        var signed = signatures.sign(parties.latest(id, turn.version()), key, signer.spot(), at);
        turns.takeSeal(
                actor, turn, signed.bytes(), new OrganisationSeal(Standing.Way.IN_PRODUCT, at, seal.stampedBy(signed)));
    }

    /// Takes back what was signed elsewhere: exactly our latest bytes and one signature more, of the organisation.
    public void bringBack(Actor actor, SiteId site, PactId id, int n, byte[] signed) {
        var turn = turns.sealing(actor, site, id, n);
        var before = parties.latest(id, turn.version());
        turns.mustContinue(turn, signed, before);
        var signer = new Signer.Organisation(turn.party(), SealPicture.none());
        var seal = seals.judged(signed, before, turn.signing(), signer);
        turns.takeSeal(actor, turn, signed, new OrganisationSeal(Standing.Way.OUTSIDE, clock.instant(), seal));
    }
}

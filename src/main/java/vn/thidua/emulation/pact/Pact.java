package vn.thidua.emulation.pact;

import java.time.Instant;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thidua.signing.Digest;

/// What a bloc agrees on for a year, from the first draft to the last signature.
public sealed interface Pact {

    PactId id();

    /// From 1; a change of a frozen text begins the next.
    int version();

    PactText text();

    /// The text can still change.
    sealed interface Open extends Pact {

        Open with(PactText text);

        /// @param rendered hash of the document that everybody will sign
        default FinalText freeze(Digest rendered, List<Party> parties, SigningTerms terms, Instant at) {
            text().mustBeComplete();
            return new FinalText(id(), version(), text(), new Frozen(rendered, at, parties, terms));
        }
    }

    /// The text stands; any change makes its signatures void and begins the next version.
    sealed interface Fixed extends Pact {

        Frozen frozen();

        default Draft amend(String reason) {
            if (reason.isBlank()) throw new PactRefused.ChangedWithoutReason();
            return new Draft(id(), version() + 1, text());
        }
    }

    /// Open for signing, or signed altogether: how each party stands is known.
    sealed interface Opened extends Fixed {

        Standings standings();
    }

    record Draft(PactId id, int version, PactText text) implements Open {

        @Override
        public Draft with(PactText changed) {
            return new Draft(id, version, changed);
        }

        Consultation consult() {
            if (text.tasks().isEmpty()) throw new PactRefused.WithoutTasks();
            return new Consultation(id, version, text);
        }
    }

    record Consultation(PactId id, int version, PactText text) implements Open {

        @Override
        public Consultation with(PactText changed) {
            return new Consultation(id, version, changed);
        }
    }

    record FinalText(PactId id, int version, PactText text, Frozen frozen) implements Fixed {

        Signing open() {
            var standings = new TreeMap<Integer, Standing>();
            for (var party : frozen.parties()) standings.put(party.n(), new Standing.Pending());
            return new Signing(id, version, text, frozen, new Standings(standings));
        }
    }

    record Signing(PactId id, int version, PactText text, Frozen frozen, Standings standings) implements Opened {

        /// Refuses whoever may not sign now, before any key is asked.
        void mustTake(Authority authority) {
            standings.mustBeOpen(authority.party());
            if (authority.party().isWitness()) {
                if (frozen.terms().witnessLast() && standings.signed(frozen.signers()) < frozen.needed())
                    throw new PactRefused.WitnessTooEarly();
                if (frozen.terms().witnessLast()) mustBeSealed();
                return;
            }
            if (!frozen.terms().inOrder()) return;
            for (var before : frozen.signers().subList(0, authority.party().n() - 1))
                if (standings.waits(before)) throw new PactRefused.NotYourTurn(before.unitName());
        }

        private void mustBeSealed() {
            var units = standings.unsealed(frozen).stream().map(Party::unitName).toList();
            if (!units.isEmpty()) throw new SealRefused.Awaited(String.join(", ", units));
        }

        /// Refuses an organisation that may not sign now, before any key is asked.
        void mustTakeSeal(Party party) {
            if (!frozen.terms().sealed() || party.isWitness()) throw new SealRefused.NotAsked();
            standings.mustTakeSeal(party);
        }

        /// @return signed altogether, or with one organisation's signature more
        Opened seal(Party party, OrganisationSeal seal) {
            mustTakeSeal(party);
            standings.mustBeNew(seal.seal());
            return settled(standings.with(party, seal));
        }

        private Opened settled(Standings next) {
            return next.complete(frozen)
                    ? new Signed(id, version, text, frozen, next)
                    : new Signing(id, version, text, frozen, next);
        }

        /// @return signed altogether, or with one signature more
        Opened sign(Authority authority, Standing.Way way, Standing.@Nullable Seal seal, Instant at) {
            mustTake(authority);
            if (seal != null) standings.mustBeNew(seal);
            var signed = new Standing.Signed(
                    way, authority.person(), authority.personName(), authority.on(), at, authority.delegation(), seal);
            return settled(standings.with(authority.party(), signed));
        }

        Signing decline(Party party, String reason, Instant at) {
            standings.mustBeOpen(party);
            return new Signing(id, version, text, frozen, standings.with(party, new Standing.Declined(reason, at)));
        }

        Signing delegate(Party party, Delegation delegation) {
            standings.mustBeOpen(party);
            if (delegation.to().equals(party.person())) throw new PactRefused.DelegatedToOneself();
            return new Signing(id, version, text, frozen, standings.with(party, new Standing.Delegated(delegation)));
        }
    }

    record Signed(PactId id, int version, PactText text, Frozen frozen, Standings standings) implements Opened {
        public Signed {
            if (!standings.complete(frozen)) throw new IllegalArgumentException("not all have signed");
        }
    }

    record Void(PactId id, int version, PactText text, String reason) implements Pact {
        public Void {
            if (reason.isBlank()) throw new PactRefused.ChangedWithoutReason();
        }
    }

    /// Given up altogether; a pact that was signed is amended instead.
    default Void giveUp(String reason) {
        if (this instanceof Signed) throw new PactRefused.SignedAltogether();
        return new Void(id(), version(), text(), reason);
    }
}

package vn.thidua.emulation.pact;

import java.time.Instant;
import java.util.List;
import vn.thidua.signing.Digest;

/// What cannot change any more: the document's hash, who is to sign it, and under which terms.
public record Frozen(Digest digest, Instant at, List<Party> parties, SigningTerms terms) {

    public Frozen {
        parties = List.copyOf(parties);
        if (parties.stream().allMatch(Party::isWitness)) throw new PactRefused.WithoutParties();
        if (parties.stream().filter(Party::isWitness).count() != 1) throw new PactRefused.WithoutWitness();
        if (!parties.getLast().isWitness()) throw new IllegalArgumentException("the witness stands last");
        for (var n = 1; n <= parties.size(); n++)
            if (parties.get(n - 1).n() != n) throw new IllegalArgumentException("parties are numbered from 1");
    }

    public Party witness() {
        return parties.getLast();
    }

    public List<Party> signers() {
        return parties.subList(0, parties.size() - 1);
    }

    /// Without the witness.
    public int needed() {
        return terms.needed(signers().size());
    }
}

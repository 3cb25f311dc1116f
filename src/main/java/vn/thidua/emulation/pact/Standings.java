package vn.thidua.emulation.pact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// How each party stands, by its number.
public record Standings(Map<Integer, Standing> all) {

    public Standings {
        all = Map.copyOf(all);
    }

    public Standing of(Party party) {
        return Objects.requireNonNull(all.get(party.n()), "not a party");
    }

    public long signed(List<Party> parties) {
        return parties.stream()
                .filter(party -> of(party) instanceof Standing.Signed)
                .count();
    }

    boolean waits(Party party) {
        return switch (of(party)) {
            case Standing.Pending _, Standing.Delegated _ -> true;
            case Standing.Signed _, Standing.Declined _ -> false;
        };
    }

    boolean complete(Frozen frozen) {
        return signed(frozen.signers()) >= frozen.needed() && of(frozen.witness()) instanceof Standing.Signed;
    }

    void mustBeOpen(Party party) {
        switch (of(party)) {
            case Standing.Signed _ -> throw new PactRefused.SignedAlready(party.unitName());
            case Standing.Declined _ -> throw new PactRefused.DeclinedAlready(party.unitName());
            case Standing.Pending _, Standing.Delegated _ -> {}
        }
    }

    /// One certificate signs for one party.
    void mustBeNew(Standing.Seal seal) {
        for (var standing : all.values())
            if (standing instanceof Standing.Signed signed
                    && signed.seal() != null
                    && signed.seal().fingerprint().equals(seal.fingerprint()))
                throw new PactRefused.CertificateUsed(seal.name());
    }

    Standings with(Party party, Standing standing) {
        var next = new TreeMap<>(all);
        next.put(party.n(), standing);
        return new Standings(next);
    }
}

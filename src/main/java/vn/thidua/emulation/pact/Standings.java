package vn.thidua.emulation.pact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

/// How each party stands, by its number.
///
/// @param seals of the organisations, by the number of the party
public record Standings(Map<Integer, Standing> all, Map<Integer, OrganisationSeal> seals) {

    public Standings {
        all = Map.copyOf(all);
        seals = Map.copyOf(seals);
    }

    public Standings(Map<Integer, Standing> all) {
        this(all, Map.of());
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
        return signed(frozen.signers()) >= frozen.needed()
                && of(frozen.witness()) instanceof Standing.Signed
                && unsealed(frozen).isEmpty();
    }

    /// Those whose organisation still has to sign.
    public List<Party> unsealed(Frozen frozen) {
        return frozen.signers().stream()
                .filter(party -> frozen.terms().sealed() && isDigital(of(party)) && !seals.containsKey(party.n()))
                .toList();
    }

    private static boolean isDigital(Standing standing) {
        return standing instanceof Standing.Signed signed && signed.seal() != null;
    }

    void mustTakeSeal(Party party) {
        switch (of(party)) {
            case Standing.Signed signed when signed.seal() == null -> throw new SealRefused.OnPaper(party.unitName());
            case Standing.Signed _ -> {}
            case Standing.Pending _, Standing.Delegated _, Standing.Declined _ ->
                throw new SealRefused.PersonFirst(party.unitName());
        }
        if (seals.containsKey(party.n())) throw new SealRefused.SealedAlready(party.unitName());
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
        if (knows(seal.fingerprint())) throw new PactRefused.CertificateUsed(seal.name());
    }

    /// Whether that certificate has signed already, a person's or an organisation's.
    boolean knows(String fingerprint) {
        var persons = all.values().stream()
                .map(standing -> standing instanceof Standing.Signed signed ? signed.seal() : null);
        var organisations = seals.values().stream().map(OrganisationSeal::seal);
        return Stream.concat(persons, organisations)
                .anyMatch(seal -> seal != null && seal.fingerprint().equals(fingerprint));
    }

    Standings with(Party party, Standing standing) {
        var next = new TreeMap<>(all);
        next.put(party.n(), standing);
        return new Standings(next, seals);
    }

    Standings with(Party party, OrganisationSeal seal) {
        var next = new TreeMap<>(seals);
        next.put(party.n(), seal);
        return new Standings(all, next);
    }
}

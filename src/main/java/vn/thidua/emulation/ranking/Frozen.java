package vn.thidua.emulation.ranking;

/// The canonical text of a ranking and its hash. A text that is not what its hash says cannot be.
///
/// @param sha256 of the text in UTF-8, hexadecimal
public record Frozen(String text, String sha256) {

    public Frozen {
        if (!Canonical.sha256(text).equals(sha256)) throw new IllegalArgumentException("not what " + sha256 + " says");
    }

    static Frozen of(Standings standings) {
        return of(StandingsText.write(standings));
    }

    static Frozen of(String text) {
        return new Frozen(text, Canonical.sha256(text));
    }

    public Standings standings() {
        return StandingsText.read(text);
    }
}

package vn.thidua.emulation.pact;

/// What a regulation asks of a signing, with the words that say where it comes from.
///
/// @param minimum how many parties must have signed, without the witness; 0 for all of them
/// @param witnessLast whether the witness signs after the parties
/// @param inOrder whether parties sign in the order of the bloc
/// @param sealed whether each organisation signs, with its own certificate, after whoever represents it signed
/// digitally
public record SigningTerms(int minimum, boolean witnessLast, boolean inOrder, boolean sealed, String source) {

    public SigningTerms {
        if (minimum < 0) throw new IllegalArgumentException("fewer than none");
    }

    int needed(long parties) {
        return minimum == 0 || minimum > parties ? Math.toIntExact(parties) : minimum;
    }
}

package vn.thidua.emulation.ballot;

import java.math.BigInteger;
import vn.thidua.emulation.scoring.Fraction;
import vn.thidua.emulation.scoring.Threshold;

/// The rules of one ballot, each with where it stands.
///
/// @param quorum the part of the members that has to be present
/// @param delegates whether a member may send somebody else to vote
/// @param conflictExcludes whether whoever declared a conflict of interest has no vote
public record VotingTerms(
        Threshold threshold, Fraction quorum, String quorumSource, boolean delegates, boolean conflictExcludes) {

    private static final Fraction WHOLE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    public VotingTerms {
        quorumSource = quorumSource.strip();
        if (quorum.compareTo(Fraction.ZERO) <= 0 || quorum.compareTo(WHOLE) > 0) throw new BallotRefused.NoShare();
        if (quorumSource.isEmpty()) throw new BallotRefused.QuorumWithoutSource();
        if (threshold.source().basis().isBlank()) throw new BallotRefused.ThresholdWithoutSource();
    }

    /// How many of the members make the quorum, rounded up.
    public int quorumOf(int members) {
        var product = quorum.over()
                .multiply(BigInteger.valueOf(members))
                .add(quorum.under())
                .subtract(BigInteger.ONE);
        return product.divide(quorum.under()).intValueExact();
    }

    /// The fewest votes that pass on this base.
    public int needed(int base) {
        var least = threshold.least();
        var product = least.over().multiply(BigInteger.valueOf(base));
        var whole = product.divideAndRemainder(least.under());
        var exact = whole[1].signum() == 0 && !threshold.exceeded();
        return Math.max(1, whole[0].intValueExact() + (exact ? 0 : 1));
    }
}

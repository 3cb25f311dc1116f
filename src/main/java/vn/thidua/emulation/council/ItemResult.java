package vn.thidua.emulation.council;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.thidua.emulation.ballot.VotingTerms;
import vn.thidua.emulation.scoring.Fraction;
import vn.thidua.emulation.scoring.Threshold;

/// What came of the vote on one dossier, in whole numbers.
///
/// @param base what the share is taken of
/// @param needed the fewest votes that pass
/// @param excluded members without a vote on it
public record ItemResult(Listed item, ItemVote vote, int base, int needed, int excluded, boolean passed) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Votes × 100 ≥ percent × base, in integers (invariant 26), on the base the rule names (invariant 22).
    static ItemResult of(Listed item, Bench bench, CouncilRules rules, ItemVote vote) {
        var bar = new Threshold(
                item.bar().least(),
                item.bar().exceeded(),
                rules.base(),
                item.bar().source());
        var tally = bench.tally(item.n(), vote.yes());
        var base = tally.base(rules.base());
        var terms = new VotingTerms(bar, rules.quorum(), rules.quorumSource(), false, rules.excludes());
        return new ItemResult(item, vote, base, terms.needed(base), bench.excluded(item.n()), bar.passes(tally));
    }

    /// `9/11 đồng ý (81,8%); cần ít nhất 90% của 11, tức 10 phiếu`: as it is told to the dossier and in minutes. The
    /// per cent is cut, never rounded up to what was not reached.
    public String words() {
        var said = vote.yes() + "/" + base + " đồng ý";
        if (base > 0) said += " (" + percent() + ")";
        var struck = excluded == 0 ? "" : "; " + excluded + " thành viên không biểu quyết vì xung đột lợi ích";
        return said + "; cần " + (item.bar().exceeded() ? "quá " : "ít nhất ")
                + share(item.bar().least()) + " của " + base + ", tức " + needed + " phiếu" + struck;
    }

    private String percent() {
        var share = BigDecimal.valueOf(vote.yes())
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(base), 1, RoundingMode.DOWN)
                .stripTrailingZeros();
        return written(share) + "%";
    }

    /// `90%`, or `2/3` where per cent would have to be rounded.
    public static String share(Fraction part) {
        var hundredths =
                part.over().multiply(java.math.BigInteger.valueOf(10_000)).divideAndRemainder(part.under());
        if (hundredths[1].signum() != 0) return part.toString();
        return written(new BigDecimal(hundredths[0], 2).stripTrailingZeros()) + "%";
    }

    private static String written(BigDecimal number) {
        return (number.scale() < 0 ? number.setScale(0) : number)
                .toPlainString()
                .replace('.', ',');
    }
}

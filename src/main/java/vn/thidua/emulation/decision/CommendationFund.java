package vn.thidua.emulation.decision;

/// The money for commendation in a year.
///
/// @param amount in đồng
/// @param source where it comes from
public record CommendationFund(int year, long amount, String source) {

    public CommendationFund {
        source = source.strip();
        if (year < 1945 || year > 2200) throw new DecisionRefused.NoYear();
        if (amount < 0) throw new DecisionRefused.NotANumber(String.valueOf(amount));
        if (source.isEmpty()) throw new DecisionRefused.FundWithoutSource();
        if (source.length() > Issuer.LONGEST) throw new DecisionRefused.TooLong(Issuer.LONGEST);
    }

    /// With what decisions of the year have spent.
    public record Kept(CommendationFund what, long spent) {

        public long left() {
            return what.amount() - spent;
        }

        public boolean isExceeded() {
            return left() < 0;
        }
    }
}

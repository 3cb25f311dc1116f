package vn.thidua.emulation.ranking;

import java.util.Optional;
import vn.thidua.emulation.scoring.TieRule;

/// Tie rules as they are stored, frozen and sent in forms: `POINTS:I.1`, `DEDUCTIONS`, `VOTES`.
public final class TieText {

    private static final String POINTS = "POINTS:";
    private static final String DEDUCTIONS = "DEDUCTIONS";
    private static final String VOTES = "VOTES";

    private TieText() {}

    public static String of(TieRule rule) {
        return switch (rule) {
            case TieRule.MorePointsIn points -> POINTS + points.code();
            case TieRule.FewerDeductions _ -> DEDUCTIONS;
            case TieRule.MoreVotes _ -> VOTES;
        };
    }

    /// Empty for what is none.
    public static Optional<TieRule> read(String text) {
        if (text.startsWith(POINTS) && text.length() > POINTS.length())
            return Optional.of(new TieRule.MorePointsIn(text.substring(POINTS.length())));
        return switch (text) {
            case DEDUCTIONS -> Optional.of(new TieRule.FewerDeductions());
            case VOTES -> Optional.of(new TieRule.MoreVotes());
            default -> Optional.empty();
        };
    }
}

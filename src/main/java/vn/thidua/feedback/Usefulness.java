package vn.thidua.feedback;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How many found a page useful and how many did not.
public record Usefulness(String path, long useful, long useless) {

    /// Fewer answers say nothing of the page, and something of those who gave them.
    public static final int FEWEST_SHOWN = 5;

    /// `co` or `khong`; anything else was not sent by our form.
    public static boolean typed(String answer) {
        return switch (answer) {
            case "co" -> true;
            case "khong" -> false;
            default -> throw new FeedbackRefused.NoAnswer();
        };
    }

    public long answers() {
        return useful + useless;
    }

    public boolean shown() {
        return answers() >= FEWEST_SHOWN;
    }

    /// In whole percent, half up.
    public int percent() {
        if (answers() == 0) return 0;
        return BigDecimal.valueOf(useful * 100)
                .divide(BigDecimal.valueOf(answers()), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}

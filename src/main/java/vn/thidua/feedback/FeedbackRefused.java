package vn.thidua.feedback;

import vn.thidua.platform.Refusal;

/// Why what a reader says cannot be taken, or what an editor notes about it.
public abstract class FeedbackRefused extends Refusal {

    private FeedbackRefused(Object... facts) {
        super(Kind.INVALID, facts);
    }

    public static final class NoArticle extends FeedbackRefused {}

    public static final class NoAnswer extends FeedbackRefused {}

    public static final class WithoutPassage extends FeedbackRefused {}

    public static final class PassageTooLong extends FeedbackRefused {
        public PassageTooLong(int most, int length) {
            super(most, length);
        }
    }

    public static final class WithoutSuggestion extends FeedbackRefused {}

    public static final class SuggestionTooLong extends FeedbackRefused {
        public SuggestionTooLong(int most, int length) {
            super(most, length);
        }
    }

    /// More than one reader has to say; or a machine.
    public static final class TooOften extends FeedbackRefused {}

    public static final class WithoutRemark extends FeedbackRefused {}

    public static final class RemarkTooLong extends FeedbackRefused {
        public RemarkTooLong(int most, int length) {
            super(most, length);
        }
    }
}

package vn.thidua.feedback;

/// An error that a reader found: the passage, and how it should read.
public record ErrorReport(ReadArticle article, String passage, String suggestion) {

    public static final int LONGEST_PASSAGE = 1_000;
    public static final int LONGEST_SUGGESTION = 2_000;

    public ErrorReport {
        passage = PlainWords.of(passage);
        suggestion = PlainWords.of(suggestion);
        if (passage.isEmpty()) throw new FeedbackRefused.WithoutPassage();
        if (passage.length() > LONGEST_PASSAGE)
            throw new FeedbackRefused.PassageTooLong(LONGEST_PASSAGE, passage.length());
        if (suggestion.isEmpty()) throw new FeedbackRefused.WithoutSuggestion();
        if (suggestion.length() > LONGEST_SUGGESTION)
            throw new FeedbackRefused.SuggestionTooLong(LONGEST_SUGGESTION, suggestion.length());
    }
}

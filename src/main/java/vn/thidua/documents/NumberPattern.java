package vn.thidua.documents;

/// How a book writes its numbers: `{số}/GƯ-KTH`. Under ten they have two digits.
public record NumberPattern(String pattern) {

    private static final String NUMBER = "{số}/";

    public NumberPattern {
        pattern = Text.clean(pattern);
        if (!pattern.startsWith(NUMBER) || pattern.length() == NUMBER.length() || pattern.lastIndexOf('{') > 0)
            throw new DocumentRefused.NoPattern();
    }

    /// @param kind symbol of the kind of paper, `GƯ`
    /// @param book symbol of the book, `KTH`
    public static NumberPattern of(String kind, String book) {
        return new NumberPattern(NUMBER + kind + "-" + book);
    }

    /// @param number from 1
    public Numbered of(int number) {
        return new Numbered("%02d".formatted(number), pattern.substring(NUMBER.length()));
    }
}

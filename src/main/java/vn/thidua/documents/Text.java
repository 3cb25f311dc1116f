package vn.thidua.documents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Words in a line, some of them bold or in italics.
public record Text(List<Run> runs) {

    private static final Pattern MARKED = Pattern.compile("\\*\\*(.+?)\\*\\*|\\*(.+?)\\*");

    /// Words of one look.
    public record Run(String words, boolean bold, boolean italic) {
        public Run {
            words = cleanRun(words);
        }
    }

    public Text {
        runs = List.copyOf(runs);
    }

    /// Plain words, taken as they stand.
    public static Text of(String words) {
        return new Text(List.of(new Run(clean(words), false, false)));
    }

    public static Text bold(String words) {
        return new Text(List.of(new Run(clean(words), true, false)));
    }

    public static Text italic(String words) {
        return new Text(List.of(new Run(clean(words), false, true)));
    }

    /// Words with `**bold**` and `*italic*`: only for words of the product and its editors, since a star means
    /// something.
    public static Text marked(String words) {
        var runs = new ArrayList<Run>();
        var found = MARKED.matcher(clean(words));
        var end = 0;
        while (found.find()) {
            var before = clean(words).substring(end, found.start());
            if (!before.isEmpty()) runs.add(new Run(before, false, false));
            var bold = found.group(1);
            runs.add(bold == null ? new Run(found.group(2), false, true) : new Run(bold, true, false));
            end = found.end();
        }
        var rest = clean(words).substring(end);
        if (!rest.isEmpty()) runs.add(new Run(rest, false, false));
        return new Text(runs);
    }

    public String words() {
        return runs.stream().map(Run::words).collect(Collectors.joining());
    }

    /// Composed letters, one line, no character that shows nothing: what was typed by hand or came out of Word.
    static String clean(String typed) {
        return cleanRun(typed).strip();
    }

    private static String cleanRun(String typed) {
        var composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
        return composed.replaceAll("[\\s\\p{Cc}]+", " ")
                .replaceAll("[\\p{Cf}\\p{Cs}\\p{Cn}\\p{Co}\\uFE00-\\uFE0F]", "");
    }
}

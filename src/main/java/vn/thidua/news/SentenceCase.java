package vn.thidua.news;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Proposes a readable title for one printed in capitals: only names and abbreviations keep theirs.
/// Names come from `news/names.txt`; an editor has the last word.
public final class SentenceCase {

    private static final List<String> NAMES = names();

    private SentenceCase() {}

    public static boolean isAllCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    public static String of(String title) {
        if (!isAllCapitals(title)) return title;
        var text = title.toLowerCase(Locale.ROOT);
        for (var name : NAMES) text = restore(text, name);
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String restore(String text, String name) {
        var pattern = Pattern.compile(
                "(?<![\\p{L}\\p{M}])" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\p{M}])");
        return pattern.matcher(text).replaceAll(Matcher.quoteReplacement(name));
    }

    private static List<String> names() {
        var stream = Objects.requireNonNull(SentenceCase.class.getResourceAsStream("/news/names.txt"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

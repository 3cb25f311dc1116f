package vn.thidua.newsroom;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/// Recognises Vietnamese of before Unicode, in text as programs of today show it, and reads it. A font of that time is
/// believed; without one, the text must look much more like Vietnamese afterwards than before.
///
/// The letters come from the published tables of TCVN 5712:1993 (ABC) and of VNI for Windows. TCVN3 has one code for a
/// letter and its capital: capitals are told by the font (its name ends in H) or by the word around.
public final class OldEncodings {

    /// A piece of text in one font; the font's name may be empty.
    public record Run(String text, String font) {}

    /// @param name of the encoding, as people know it
    /// @param runs the same pieces, read
    public record Reading(String name, List<String> runs) {}

    private enum Encoding {
        TCVN3("TCVN3 (ABC)", ".vn", 1),
        VNI("VNI", "vni", 2);

        private final String shown;
        private final String fonts;
        private final Map<String, String> letters;

        Encoding(String shown, String fonts, int column) {
            this.shown = shown;
            this.fonts = fonts;
            this.letters = letters(column);
        }

        boolean isTold(String font) {
            return font.toLowerCase(Locale.ROOT).startsWith(fonts);
        }
    }

    private static final int LONGEST = 2;
    private static final double LIKELY = 0.8;
    private static final double BETTER = 0.25;

    private OldEncodings() {}

    /// Empty when the text is what it seems to be.
    public static Optional<Reading> read(List<Run> runs) {
        for (var encoding : Encoding.values()) {
            if (runs.stream().anyMatch(run -> encoding.isTold(run.font()) && hasOld(run.text(), encoding)))
                return Optional.of(reading(encoding, runs));
        }
        return guessed(runs);
    }

    /// Text beside it in a font of today is of today.
    private static Reading reading(Encoding encoding, List<Run> runs) {
        var texts = runs.stream()
                .map(run -> encoding.isTold(run.font()) ? converted(run, encoding) : run.text())
                .toList();
        return new Reading(encoding.shown, texts);
    }

    private static Optional<Reading> guessed(List<Run> runs) {
        Optional<Reading> best = Optional.empty();
        var most = 0.0;
        var all = String.join(" ", runs.stream().map(Run::text).toList());
        var before = Likeness.of(all);
        for (var encoding : Encoding.values()) {
            if (!hasOld(all, encoding)) continue;
            var after = Likeness.of(converted(new Run(all, ""), encoding));
            if (after < LIKELY || after < before + BETTER || after <= most) continue;
            most = after;
            var texts = runs.stream().map(run -> apart(run, encoding)).toList();
            best = Optional.of(new Reading(encoding.shown, texts));
        }
        return best;
    }

    /// Mixed text is common: a piece that is better as it stands stays.
    private static String apart(Run run, Encoding encoding) {
        var read = converted(run, encoding);
        return Likeness.of(read) >= Likeness.of(run.text()) ? read : run.text();
    }

    private static boolean hasOld(String text, Encoding encoding) {
        return text.chars()
                .anyMatch(letter ->
                        letter > 0x7F && encoding.letters.keySet().stream().anyMatch(old -> old.indexOf(letter) >= 0));
    }

    private static String converted(Run run, Encoding encoding) {
        if (isOfToday(run.text())) return run.text();
        var text = run.text();
        var read = new StringBuilder();
        var folded = new ArrayList<Integer>();
        for (var at = 0; at < text.length(); ) {
            var length = longest(text, at, encoding.letters);
            if (length == 0) {
                read.append(text.charAt(at++));
                continue;
            }
            var old = text.substring(at, at + length);
            var letter = encoding.letters.getOrDefault(old, old);
            if (encoding == Encoding.TCVN3 && isLower(letter)) folded.add(read.length());
            read.append(letter);
            at += length;
        }
        if (encoding != Encoding.TCVN3) return read.toString();
        if (run.font().toLowerCase(Locale.ROOT).endsWith("h"))
            return read.toString().toUpperCase(Locale.ROOT);
        return Capitals.restored(read.toString(), folded);
    }

    private static boolean isLower(String letter) {
        return letter.equals(letter.toLowerCase(Locale.ROOT));
    }

    /// Letters that no old encoding shows.
    private static boolean isOfToday(String text) {
        return text.chars()
                .anyMatch(letter -> letter >= 0x1EA0 && letter <= 0x1EF9 || letter == 0x1B0 || letter == 0x1A1);
    }

    private static int longest(String text, int at, Map<String, String> letters) {
        return IntStream.iterate(Math.min(LONGEST, text.length() - at), length -> length > 0, length -> length - 1)
                .filter(length -> letters.containsKey(text.substring(at, at + length)))
                .findFirst()
                .orElse(0);
    }

    /// Where a code stands for a letter and its capital, it is the letter.
    private static Map<String, String> letters(int column) {
        var letters = new HashMap<String, String>();
        var stream = Objects.requireNonNull(OldEncodings.class.getResourceAsStream("/newsroom/encodings.tsv"));
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .filter(parts -> !parts[column].equals("-"))
                    .forEach(parts -> letters.merge(
                            parts[column].replace("SHY", "\u00AD"),
                            parts[0],
                            (one, other) -> isLower(one) ? one : other));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return letters;
    }
}

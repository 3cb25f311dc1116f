package vn.thidua.emulation.honours;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words without marks and capitals, so that `nguyen van a` finds `Nguyễn Văn A`.
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Folding() {}

    public static String of(String words) {
        var plain = MARKS.matcher(Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
        return BETWEEN.matcher(plain).replaceAll(" ").strip();
    }

    /// As it was written, with single spaces, in one form of Unicode.
    public static String tidy(String words) {
        return SPACES.matcher(Normalizer.normalize(words, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}

package vn.thidua.media;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words without marks and capitals, so that `hoi nghi` finds `Hội nghị`.
final class Folded {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    private Folded() {}

    static String of(String words) {
        var plain = MARKS.matcher(Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
        return BETWEEN.matcher(plain).replaceAll(" ").strip();
    }
}

package vn.thidua.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words without marks and capitals, so that `nguyen van a` finds `Nguyễn Văn A`.
public final class Unmarked {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    private Unmarked() {}

    /// `Nguyễn.Đức` → `nguyen.duc`; what stands between the letters stays.
    public static String letters(String words) {
        var apart = Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").replace('đ', 'd');
    }

    /// Only letters and digits, with one blank between words: `Sở  Nội-vụ` → `so noi vu`.
    public static String words(String words) {
        return BETWEEN.matcher(letters(words)).replaceAll(" ").strip();
    }
}

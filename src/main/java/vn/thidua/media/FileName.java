package vn.thidua.media;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.thidua.platform.Slug;

/// What a file is called. Whatever path, control character or change of writing direction came with the name stays
/// outside; Vietnamese stays, composed (NFC). The name never says where the bytes lie.
///
/// @param title for people: `Biểu mẫu.docx`
/// @param ending `docx`; empty where there is none
public record FileName(String title, String ending) {

    private static final int LONGEST = 120;
    private static final int LONGEST_ENDING = 8;
    /// Controls, formats (bidi, zero width), surrogates without a partner, private use, unassigned.
    private static final Pattern UNSEEN = Pattern.compile("\\p{C}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern ENDING = Pattern.compile("[a-z0-9]{1," + LONGEST_ENDING + "}");

    public static FileName of(String raw) {
        var last = PATH.matcher(raw).replaceFirst("");
        var composed = Normalizer.normalize(UNSEEN.matcher(last).replaceAll(""), Normalizer.Form.NFC);
        var plain = SPACES.matcher(composed).replaceAll(" ").strip().replaceFirst("^[. ]+", "");
        var dot = plain.lastIndexOf('.');
        var ending = dot < 0 ? "" : plain.substring(dot + 1).toLowerCase(Locale.ROOT);
        if (!ENDING.matcher(ending).matches()) return new FileName(cut(plain, LONGEST), "");
        var stem = cut(plain.substring(0, dot), LONGEST - ending.length() - 1).strip();
        return new FileName((stem.isEmpty() ? "tep" : stem) + "." + ending, ending);
    }

    private static String cut(String text, int most) {
        if (text.isEmpty()) return "tep";
        if (text.length() <= most) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /// For addresses and for old programs: `bieu-mau.docx`.
    public String plain() {
        var stem = ending.isEmpty() ? title : title.substring(0, title.length() - ending.length() - 1);
        return Slug.of(stem) + (ending.isEmpty() ? "" : "." + ending);
    }
}

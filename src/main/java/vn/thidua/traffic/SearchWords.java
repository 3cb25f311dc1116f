package vn.thidua.traffic;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.platform.Slug;

/// Words that readers looked for, as they are counted: however written, they are the same words.
///
/// What may name a person (an address of mail, a number as long as one of a telephone or an identity card) is never
/// counted.
///
/// @param folded without marks, the same for every way of writing
/// @param shown as last written, in small letters
record SearchWords(String folded, String shown) {

    private static final int LONGEST = 60;
    private static final int PERSONAL_DIGITS = 7;
    private static final Pattern BETWEEN = Pattern.compile("[\\s\"“”]+");
    private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\p{N}].*");

    static Optional<SearchWords> of(String asked) {
        var shown = BETWEEN.matcher(Normalizer.normalize(asked, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
        if (shown.length() < 2
                || shown.length() > LONGEST
                || !WORD.matcher(shown).matches()) return Optional.empty();
        if (shown.indexOf('@') >= 0
                || shown.codePoints().filter(Character::isDigit).count() >= PERSONAL_DIGITS) return Optional.empty();
        return Optional.of(new SearchWords(Slug.of(shown).value().replace('-', ' '), shown));
    }
}

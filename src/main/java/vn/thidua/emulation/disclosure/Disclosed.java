package vn.thidua.emulation.disclosure;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// All that is said in public of one who is proposed or commended (invariant 36): the name, the unit, the award, the
/// merit in one sentence. There is no field for anything else, and none of these tells a birth day, a telephone number,
/// a number of an identity paper or an address.
///
/// @param n from 1, in the order of the list
/// @param dossier that is behind it; `null` where none is
public record Disclosed(
        int n,
        String name,
        String unit,
        String award,
        String merit,
        @Nullable UUID dossier) {

    static final int LONGEST_NAME = 300;
    static final int LONGEST_MERIT = 500;

    private static final Pattern NEXT_SENTENCE = Pattern.compile("[.!?…]\\s+\\p{Lu}");

    public Disclosed {
        name = plain(name);
        unit = plain(unit);
        award = plain(award);
        merit = plain(merit);
        if (name.isEmpty()) throw new DisclosureRefused.LineWithoutName(n);
        if (award.isEmpty()) throw new DisclosureRefused.LineWithoutAward(n);
        if (name.length() > LONGEST_NAME || unit.length() > LONGEST_NAME || award.length() > LONGEST_NAME)
            throw new DisclosureRefused.LineTooLong(n, LONGEST_NAME);
        if (merit.length() > LONGEST_MERIT) throw new DisclosureRefused.LineTooLong(n, LONGEST_MERIT);
        if (NEXT_SENTENCE.matcher(merit).find()) throw new DisclosureRefused.MoreThanASentence(n);
    }

    private static String plain(String typed) {
        return java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\s\\p{Cc}]+", " ")
                .strip();
    }

    /// Refuses words that tell personal data, and says which.
    void mustBeFree(int year) {
        for (var words : List.of(name, unit, award, merit)) {
            var traces = PersonalTraces.in(words, year);
            if (!traces.isEmpty()) throw DisclosureRefused.telling(n, traces.getFirst());
        }
    }

    /// Of longer words the first sentence, as far as it fits.
    static String sentence(String words) {
        var plain = plain(words);
        var next = NEXT_SENTENCE.matcher(plain);
        var first = next.find() ? plain.substring(0, next.start() + 1) : plain;
        if (first.length() <= LONGEST_MERIT) return first;
        return first.substring(0, first.lastIndexOf(' ', LONGEST_MERIT - 1)) + "…";
    }
}

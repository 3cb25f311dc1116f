package vn.thidua.newsroom;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// How much of a text could be Vietnamese: the share of syllables among the words that carry marks.
///
/// A syllable is an onset, a nucleus with at most one tone, and a coda; a stopped coda takes only two of the tones.
final class Likeness {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{S}\\u00A1-\\u00BF\\u00D7\\u00F7]+");
    private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern SYLLABLE =
            Pattern.compile("(b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?"
                    + "(a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iêu|iu|oa|oă|oai|oao|oay|oe|oeo|oi|oo|ôi|ơi|ua|uâ|uây|uê|ui|uô|uôi|uơ|uy|uya|uyê|uyu|ưa|ưi|ươ|ươi|ươu|ưu|yê|yêu)"
                    + "(c|ch|m|n|ng|nh|p|t)?");
    private static final Pattern OPEN = Pattern.compile("[âă]|iê|uâ|uô|ươ|yê|uyê|oă");
    private static final Pattern STOPPED = Pattern.compile(".*(c|ch|p|t)");
    private static final Pattern STOP_TONE = Pattern.compile("[\\u0301\\u0323]");

    private Likeness() {}

    static double of(String text) {
        var words = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .results()
                .map(match -> match.group())
                .filter(word -> word.chars().anyMatch(letter -> letter > 0x7F))
                .toList();
        if (words.isEmpty()) return 0;
        var good = words.stream().filter(Likeness::isSyllable).count();
        return (double) good / words.size();
    }

    private static boolean isSyllable(String word) {
        var apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        var tones = TONE.matcher(apart).results().map(match -> match.group()).toList();
        if (tones.size() > 1) return false;
        var bare = Normalizer.normalize(TONE.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
        var match = SYLLABLE.matcher(bare);
        if (!match.matches()) return false;
        var coda = match.group(3);
        if (coda == null && OPEN.matcher(match.group(2)).matches()) return false;
        if (coda == null || !STOPPED.matcher(coda).matches()) return true;
        return tones.size() == 1 && STOP_TONE.matcher(tones.getFirst()).matches();
    }
}

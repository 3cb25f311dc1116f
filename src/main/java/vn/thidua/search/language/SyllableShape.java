package vn.thidua.search.language;

import java.util.Set;

/// Which letters can be a Vietnamese syllable, and where its tone mark stands.
public final class SyllableShape {
    private static final Set<String> ONSETS =
            Set.of(("_ b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x")
                    .replace("_", "")
                    .split(" "));
    private static final Set<String> RHYMES = Set.of("""
            a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây \
            e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu \
            iêc iêm iên iêng iêp iêt iêu o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt \
            oc oe oen oeo oet oi om on ong oong ooc op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt \
            u ua uân uâng uât uây uc uê uêch uênh uêu ui um un ung up ut uơ uôc uôi uôm uôn uông uôt \
            uy uya uych uyên uyêt uynh uyt uyn uyp uyu ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu \
            y yêm yên yêng yêt yêu""".trim().split("\\s+"));
    private static final Set<String> AFTER_QU = Set.of("""
            a ac ach ai an ang anh ao at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê êch ên ênh êt êu \
            i it y ych ynh yên yêt yt ơ ơn ôc""".trim().split("\\s+"));

    private SyllableShape() {}

    /// Whether these letters (lower case, without tone) and this tone can be one syllable.
    public static boolean valid(String toneless, int tone) {
        if (toneless.isEmpty() || toneless.length() > 7) {
            return false;
        }
        boolean stopped = toneless.matches(".*(c|ch|p|t)") && !toneless.equals("c");
        return (!stopped || tone == 1 || tone == 5) && spelt(toneless);
    }

    private static boolean spelt(String toneless) {
        if (toneless.startsWith("qu")) {
            return AFTER_QU.contains(toneless.substring(2));
        }
        if (toneless.equals("gi")) {
            return true;
        }
        for (int cut = Math.min(3, toneless.length() - 1); cut >= 0; cut--) {
            var onset = toneless.substring(0, cut);
            if (ONSETS.contains(onset)
                    && RHYMES.contains(toneless.substring(cut))
                    && agree(onset, toneless.charAt(cut))) {
                return true;
            }
        }
        return false;
    }

    private static boolean agree(String onset, char vowel) {
        boolean front = "eêiy".indexOf(vowel) >= 0;
        return switch (onset) {
            case "k", "gh", "ngh" -> front;
            case "c", "ng" -> !front;
            case "g" -> vowel == 'i' || !front;
            default -> true;
        };
    }

    /// The syllable with its tone mark where Vietnamese readers expect it (`hòa`, `thủy`, `người`).
    public static String toned(String toneless, int tone) {
        if (tone == 0) {
            return toneless;
        }
        int at = toneAt(toneless);
        if (at < 0) {
            return toneless;
        }
        return toneless.substring(0, at) + Letters.toned(toneless.charAt(at), tone) + toneless.substring(at + 1);
    }

    private static int toneAt(String word) {
        int start =
                word.startsWith("qu") || (word.startsWith("gi") && word.length() > 2 && Letters.vowel(word.charAt(2)))
                        ? 2
                        : firstVowel(word);
        int end = start;
        int marked = -1;
        while (end < word.length() && Letters.vowel(word.charAt(end))) {
            if ("ăâêôơư".indexOf(word.charAt(end)) >= 0 && (marked < 0 || word.charAt(end) != 'ư')) {
                marked = end;
            }
            end++;
        }
        if (marked >= 0) {
            return marked;
        }
        int vowels = end - start;
        if (vowels <= 1) {
            return vowels == 1 ? start : -1;
        }
        return vowels == 2 && end == word.length() ? start : start + 1;
    }

    private static int firstVowel(String word) {
        int at = 0;
        while (at < word.length() && !Letters.vowel(word.charAt(at))) {
            at++;
        }
        return at;
    }
}

package vn.thidua.search.language;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a word typed without an input method was meant to be, in Telex or in VNI, with marks typed anywhere after their
/// vowel.
public final class Keystrokes {
    private static final int MOST_READINGS = 24;

    private Keystrokes() {}

    /// The valid syllables that these keys can mean; empty when they can only be themselves.
    public static Set<String> readings(String typed) {
        var keys = typed.toLowerCase(java.util.Locale.ROOT);
        var readings = new LinkedHashSet<String>();
        if (keys.length() < 2 || keys.length() > 12 || !keys.chars().allMatch(Keystrokes::key)) {
            return readings;
        }
        boolean digits = keys.chars().anyMatch(Character::isDigit);
        for (var draft : typed(keys, digits)) {
            if (draft.touched && SyllableShape.valid(draft.letters, draft.tone)) {
                readings.add(SyllableShape.toned(draft.letters, draft.tone));
            }
        }
        return readings;
    }

    private static boolean key(int c) {
        return c >= 'a' && c <= 'z'
                || c >= '0' && c <= '9'
                || c == 'đ'
                || c == 'ư'
                || c == 'ơ'
                || c == 'ă'
                || c == 'â'
                || c == 'ê'
                || c == 'ô';
    }

    private static List<Draft> typed(String keys, boolean vni) {
        var drafts = List.of(new Draft("", 0, false));
        for (char key : keys.toCharArray()) {
            var next = new ArrayList<Draft>();
            for (var draft : drafts) {
                if (next.size() < MOST_READINGS) {
                    next.addAll(vni ? draft.vni(key) : draft.telex(key));
                }
            }
            drafts = next;
        }
        return drafts;
    }

    private record Draft(String letters, int tone, boolean touched) {

        List<Draft> telex(char key) {
            int tone = "sfrxj".indexOf(key) + 1;
            if (tone > 0 && hasVowel()) {
                return tone(tone);
            }
            return switch (key) {
                case 'z' -> hasVowel() ? List.of(new Draft(letters, 0, true)) : List.of();
                case 'w' -> hook();
                case 'd' -> letters.startsWith("d") ? List.of(with('đ' + letters.substring(1))) : List.of(plus('d'));
                case 'a', 'e', 'o' -> doubled(key);
                default -> List.of(plus(key));
            };
        }

        List<Draft> vni(char key) {
            return switch (key) {
                case '1', '2', '3', '4', '5' -> hasVowel() ? tone(key - '0') : List.of();
                case '0' -> hasVowel() ? List.of(new Draft(letters, 0, true)) : List.of();
                case '6' -> circumflex();
                case '7' -> horn();
                case '8' -> replaceLast('a', 'ă');
                case '9' -> letters.startsWith("d") ? List.of(with('đ' + letters.substring(1))) : List.of();
                default -> Character.isDigit(key) ? List.of() : List.of(plus(key));
            };
        }

        /// A second tone key is a correction in an editor, but in a search box it is another word.
        private List<Draft> tone(int next) {
            return tone == 0 ? List.of(new Draft(letters, next, true)) : List.of();
        }

        private List<Draft> hook() {
            var all = new ArrayList<>(horn());
            if (letters.endsWith("ua") && !letters.startsWith("qu")) {
                all.add(with(letters.substring(0, letters.length() - 2) + "ưa"));
            }
            all.addAll(replaceLast('a', 'ă'));
            if (!hasVowel()) {
                all.add(with(letters + 'ư'));
            }
            return all.isEmpty() && letters.contains("ươ") ? List.of(this) : all;
        }

        private List<Draft> horn() {
            var all = new ArrayList<Draft>();
            for (var pair : List.of("uo", "ưo", "uơ")) {
                if (letters.contains(pair)) {
                    all.add(with(letters.replace(pair, "ươ")));
                }
            }
            all.addAll(replaceLast('o', 'ơ'));
            all.addAll(replaceLast('u', 'ư'));
            return all;
        }

        private List<Draft> circumflex() {
            var all = new ArrayList<Draft>();
            all.addAll(replaceLast('a', 'â'));
            all.addAll(replaceLast('e', 'ê'));
            all.addAll(replaceLast('o', 'ô'));
            return all;
        }

        private List<Draft> doubled(char key) {
            var all = new ArrayList<Draft>();
            all.addAll(replaceLast(key, key == 'a' ? 'â' : key == 'e' ? 'ê' : 'ô'));
            all.add(plus(key));
            return all;
        }

        private List<Draft> replaceLast(char from, char to) {
            int at = letters.lastIndexOf(from);
            return at < 0 ? List.of() : List.of(with(letters.substring(0, at) + to + letters.substring(at + 1)));
        }

        private boolean hasVowel() {
            return letters.chars().anyMatch(c -> Letters.vowel((char) c));
        }

        private Draft with(String changed) {
            return new Draft(changed, tone, true);
        }

        private Draft plus(char letter) {
            return new Draft(letters + letter, tone, touched);
        }
    }
}

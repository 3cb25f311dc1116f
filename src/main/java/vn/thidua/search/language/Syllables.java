package vn.thidua.search.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Cuts text into syllables and knows when two ways of writing are one word.
public final class Syllables {
    private static final int LONGEST = 60;
    private static final int REMEMBERED = 16_000;
    private static final Map<String, Forms> SEEN = new ConcurrentHashMap<>();

    private Syllables() {}

    /// Text as the index keeps it: composed letters, no control characters, no broken surrogates.
    public static String normal(String text) {
        var clean = new StringBuilder(text.length());
        text.codePoints().forEach(code -> {
            boolean broken = code >= 0xD800 && code <= 0xDFFF;
            boolean silent = code == 0xAD || code == 0x200B || code == 0xFEFF;
            if (silent) {
                return;
            }
            boolean odd = broken || (Character.isISOControl(code) && code != '\n') || code == 0xFFFE || code == 0xFFFF;
            clean.appendCodePoint(odd || code == 0xA0 ? ' ' : code);
        });
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /// The syllables of a text that `normal` has been through.
    public static List<Syllable> of(String text) {
        var found = new ArrayList<Syllable>(text.length() / 5 + 4);
        boolean broken = true;
        int at = 0;
        while (at < text.length()) {
            if (Letters.plain(text.charAt(at)) == 0) {
                broken |= breaks(text.charAt(at));
                at++;
                continue;
            }
            int end = end(text, at);
            found.add(syllable(text, at, end, broken));
            broken = false;
            at = end;
        }
        return found;
    }

    /// The canonical key of one word, or of the first word in the text.
    public static Syllable one(String word) {
        var all = of(normal(word));
        return all.isEmpty() ? new Syllable("", "", 0, 0, true, false) : all.getFirst();
    }

    public static String key(String text, int start, int end) {
        return forms(text.substring(start, end)).key;
    }

    /// How a key is written, with the plain spelling `plain` deciding between i and y.
    public static String written(String key, String plain) {
        int cut = key.indexOf('~');
        if (cut < 0) {
            return plain;
        }
        var marks = key.substring(cut + 1);
        int tone = Character.isDigit(marks.charAt(marks.length() - 1)) ? marks.charAt(marks.length() - 1) - '0' : 0;
        var letters = new StringBuilder(plain);
        int next = 0;
        for (int i = 0; i < letters.length() && next < marks.length(); i++) {
            if (Letters.plain(marks.charAt(next)) == letters.charAt(i)) {
                letters.setCharAt(i, marks.charAt(next++));
            }
        }
        return SyllableShape.toned(letters.toString(), tone);
    }

    private static Syllable syllable(String text, int start, int end, boolean broken) {
        var word = text.substring(start, Math.min(end, start + LONGEST));
        var forms = forms(word);
        boolean capitals = end - start > 1
                && Character.isUpperCase(text.charAt(start))
                && Character.isUpperCase(text.charAt(start + 1));
        return new Syllable(forms.key, forms.folded, start, end, broken, capitals);
    }

    private static int end(String text, int start) {
        int at = start + 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean inNumber = (c == '.' || c == ',')
                    && at + 1 < text.length()
                    && Character.isDigit(text.charAt(at - 1))
                    && Character.isDigit(text.charAt(at + 1));
            if (Letters.plain(c) == 0 && !inNumber) {
                break;
            }
            at++;
        }
        return at;
    }

    private static boolean breaks(char c) {
        return !Character.isWhitespace(c) && "-–/&'’+_\u00A0".indexOf(c) < 0 || c == '\n';
    }

    private static Forms forms(String word) {
        var known = SEEN.get(word);
        if (known != null) {
            return known;
        }
        var forms = Character.isDigit(word.charAt(0)) ? number(word) : canonical(word);
        if (SEEN.size() < REMEMBERED) {
            SEEN.put(word, forms);
        }
        return forms;
    }

    /// `3.000` and `3000` are one number; `16,8` keeps its decimals.
    private static Forms number(String word) {
        var grouped = word.matches("\\d{1,3}([.,]\\d{3})+");
        var plain = grouped ? word.replaceAll("[.,]", "") : word.replace(',', '.');
        return new Forms(plain.toLowerCase(java.util.Locale.ROOT), plain.toLowerCase(java.util.Locale.ROOT));
    }

    private static Forms canonical(String word) {
        var plain = new StringBuilder(word.length());
        var marks = new StringBuilder();
        int tone = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            char toneless = Letters.toneless(c);
            char base = Letters.plain(c);
            if (base == 0) {
                continue;
            }
            plain.append(base);
            if (toneless != base) {
                marks.append(toneless);
            }
            tone = Math.max(tone, Letters.tone(c));
        }
        unifyIAndY(plain);
        if (tone > 0) {
            marks.append((char) ('0' + tone));
        }
        var folded = plain.toString();
        return new Forms(marks.isEmpty() ? folded : folded + '~' + marks, folded);
    }

    private static void unifyIAndY(StringBuilder plain) {
        int last = plain.length() - 1;
        if (last >= 1 && plain.charAt(last) == 'y' && "hklmst".indexOf(plain.charAt(last - 1)) >= 0) {
            plain.setCharAt(last, 'i');
        } else if (plain.toString().equals("qui")) {
            plain.setCharAt(2, 'y');
        }
    }

    private record Forms(String key, String folded) {}
}

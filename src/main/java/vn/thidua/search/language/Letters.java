package vn.thidua.search.language;

import java.text.Normalizer;

/// One letter at a time: its plain form, its form without tone, and its tone (0 none, 1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5
/// nặng).
public final class Letters {
    private static final int KNOWN = 0x1F00;
    private static final String TONES = "\u0301\u0300\u0309\u0303\u0323";
    private static final char[] PLAIN = new char[KNOWN];
    private static final char[] TONELESS = new char[KNOWN];
    private static final byte[] TONE = new byte[KNOWN];

    static {
        for (int code = 0; code < KNOWN; code++) {
            learn((char) code);
        }
    }

    private Letters() {}

    /// The letter in lower case without any mark, or 0 for what is neither letter nor digit.
    public static char plain(char c) {
        if (c < KNOWN) {
            return PLAIN[c];
        }
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) ? Character.toLowerCase(c) : 0;
    }

    static char toneless(char c) {
        return c < KNOWN ? TONELESS[c] : Character.toLowerCase(c);
    }

    static int tone(char c) {
        return c < KNOWN ? TONE[c] : 0;
    }

    static boolean vowel(char toneless) {
        return "aăâeêioôơuưy".indexOf(toneless) >= 0;
    }

    /// The letter with a tone: `ơ` and 1 give `ớ`.
    static char toned(char toneless, int tone) {
        if (tone == 0) {
            return toneless;
        }
        var composed = Normalizer.normalize("" + toneless + TONES.charAt(tone - 1), Normalizer.Form.NFC);
        return composed.length() == 1 ? composed.charAt(0) : toneless;
    }

    private static void learn(char c) {
        char lower = Character.toLowerCase(c);
        boolean combining = Character.getType(c) == Character.NON_SPACING_MARK;
        if (!Character.isLetterOrDigit(c) && !combining) {
            return;
        }
        PLAIN[c] = lower;
        TONELESS[c] = lower;
        if (lower == 'đ') {
            PLAIN[c] = 'd';
            return;
        }
        var parts = Normalizer.normalize("" + lower, Normalizer.Form.NFD);
        if (parts.length() > 1 && parts.charAt(0) < 128) {
            decompose(c, parts);
        }
    }

    private static void decompose(char c, String parts) {
        var rest = new StringBuilder().append(parts.charAt(0));
        for (char mark : parts.substring(1).toCharArray()) {
            int tone = TONES.indexOf(mark) + 1;
            TONE[c] = (byte) Math.max(TONE[c], tone);
            if (tone == 0) {
                rest.append(mark);
            }
        }
        var toneless = Normalizer.normalize(rest, Normalizer.Form.NFC);
        PLAIN[c] = parts.charAt(0);
        TONELESS[c] = toneless.charAt(0);
    }
}

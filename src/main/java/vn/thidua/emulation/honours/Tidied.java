package vn.thidua.emulation.honours;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Words as they were written, with single spaces, in one form of Unicode.
final class Tidied {

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private Tidied() {}

    static String of(String words) {
        return SPACES.matcher(Normalizer.normalize(words, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
    }
}

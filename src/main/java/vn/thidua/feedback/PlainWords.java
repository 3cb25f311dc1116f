package vn.thidua.feedback;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// What somebody typed, as plain text: composed Vietnamese, no control characters, none that turn the direction of
/// text.
final class PlainWords {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}&&[^\\n\\t]]");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n[ \\t]*(\\n[ \\t]*)+");

    private PlainWords() {}

    static String of(String typed) {
        var lines = typed.replace("\r\n", "\n").replace('\r', '\n');
        var seen = UNSEEN.matcher(lines).replaceAll("");
        var composed = Normalizer.normalize(seen, Normalizer.Form.NFC);
        return EMPTY_LINES.matcher(composed).replaceAll("\n\n").strip();
    }
}

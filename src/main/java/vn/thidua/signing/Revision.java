package vn.thidua.signing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// A document with room for one signature: everything around the gap is signed, the gap takes the signature.
///
/// @param from where the gap begins, with its `<`
/// @param to behind its `>`
record Revision(byte[] document, int from, int to) {

    private static final String RANGE = "/ByteRange";
    private static final Pattern NUMBERS = Pattern.compile("\\[\\s*0\\s+(\\d+)\\s+(\\d+)\\s+(\\d+)\\s*]");
    private static final int LONGEST = 80;

    /// Finds the gap of the last signature, which is the one that was just made room for.
    static Revision lastOf(byte[] document) {
        var text = new String(document, StandardCharsets.ISO_8859_1);
        var at = text.lastIndexOf(RANGE);
        if (at < 0) throw new SigningRefused.NotSignable();
        var numbers = NUMBERS.matcher(text.substring(at, Math.min(text.length(), at + LONGEST)));
        if (!numbers.find()) throw new SigningRefused.NotSignable();
        var from = Integer.parseInt(numbers.group(1));
        var to = Integer.parseInt(numbers.group(2));
        if (from < 1 || to <= from || to >= document.length || document[from] != '<' || document[to - 1] != '>')
            throw new SigningRefused.NotSignable();
        return new Revision(document, from, to);
    }

    byte[] signedBytes() {
        var out = new ByteArrayOutputStream(document.length);
        out.write(document, 0, from);
        out.write(document, to, document.length - to);
        return out.toByteArray();
    }

    byte[] with(byte[] signature) {
        var digits = HexFormat.of().formatHex(signature).getBytes(StandardCharsets.US_ASCII);
        if (digits.length > to - from - 2) throw new SigningRefused.ValueWrong();
        var filled = Arrays.copyOf(document, document.length);
        Arrays.fill(filled, from + 1, to - 1, (byte) '0');
        System.arraycopy(digits, 0, filled, from + 1, digits.length);
        return filled;
    }
}

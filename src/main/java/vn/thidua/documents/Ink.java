package vn.thidua.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A cut of our letters within one document, with what it measures. Only the letters used are embedded.
final class Ink {

    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();

    Ink(PDDocument document, Typeface.Cut cut) throws IOException {
        var letters = new TTFParser().parse(new RandomAccessReadBuffer(cut.open()));
        letters.setEnableGsub(false); // ligatures, which nobody misses, would take four fifths of the time
        font = PDType0Font.load(document, letters, true);
    }

    PDFont font() {
        return font;
    }

    /// @param words that [Typeface#drawable] has seen
    float width(String words, float size) {
        var sum = 0f;
        for (var letter : words.codePoints().toArray()) sum += widths.computeIfAbsent(letter, this::measured);
        return sum * size / 1000;
    }

    private float measured(int letter) {
        try {
            return font.getStringWidth(Character.toString(letter));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Broken between words, and within one that is wider than the room; never less than one line.
    List<String> lines(String words, float size, float room) {
        var lines = new ArrayList<String>();
        var open = new StringBuilder();
        for (var word : words.split(" +")) {
            if (!open.isEmpty() && width(open + " " + word, size) > room) {
                lines.add(open.toString());
                open.setLength(0);
            }
            open.append(open.isEmpty() ? "" : " ").append(word);
            while (width(open.toString(), size) > room && open.length() > 1) {
                var fits = open.length() - 1;
                while (fits > 1 && width(open.substring(0, fits), size) > room) fits--;
                lines.add(open.substring(0, fits));
                open.delete(0, fits);
            }
        }
        lines.add(open.toString());
        return lines;
    }
}

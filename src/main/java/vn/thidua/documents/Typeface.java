package vn.thidua.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/// The letters we draw with: widths of Times New Roman, all marks of Vietnamese. What it cannot draw becomes an empty
/// box, since a paper for the archives may not hold a letter without a shape.
final class Typeface {

    static final String NAME = "Liberation Serif";

    private static final int BOX = 0x25A1;

    /// One of its four cuts.
    enum Cut {
        REGULAR("Regular"),
        BOLD("Bold"),
        ITALIC("Italic"),
        BOLD_ITALIC("BoldItalic");

        private final byte[] bytes;

        Cut(String name) {
            try (var file = Typeface.class.getResourceAsStream("/documents/font/LiberationSerif-" + name + ".ttf")) {
                bytes = Objects.requireNonNull(file, name).readAllBytes();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }

        int weight() {
            return this == BOLD || this == BOLD_ITALIC ? 700 : 400;
        }

        boolean slanted() {
            return this == ITALIC || this == BOLD_ITALIC;
        }

        InputStream open() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private final List<CmapLookup> maps;
    private final TrueTypeFont bold;

    private Typeface(List<TrueTypeFont> cuts) {
        try {
            bold = cuts.get(Cut.BOLD.ordinal());
            maps = Stream.of(Cut.values())
                    .map(cut -> map(cuts.get(cut.ordinal())))
                    .toList();
            bold.getHorizontalMetrics();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Typeface read() {
        return new Typeface(Stream.of(Cut.values()).map(Typeface::parsed).toList());
    }

    private static TrueTypeFont parsed(Cut cut) {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(cut.open()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static CmapLookup map(TrueTypeFont font) {
        try {
            return font.getUnicodeCmapLookup();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// The words with a box for each letter that has no shape in one of the cuts.
    String drawable(String words) {
        return words.codePoints()
                .map(letter -> maps.stream().allMatch(map -> map.getGlyphId(letter) != 0) ? letter : BOX)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /// How many lines the words fill in bold, broken between words, never less than one.
    ///
    /// @param size in pt
    /// @param width in pt
    int lines(String words, double size, double width) {
        var lines = 1;
        var filled = 0.0;
        for (var word : words.split(" ")) {
            var length = width(word, size);
            if (filled > 0 && filled + width(" ", size) + length > width) {
                lines++;
                filled = 0;
            }
            filled += (filled > 0 ? width(" ", size) : 0) + length;
            lines += (int) (filled / width);
            filled %= width;
        }
        return lines;
    }

    private synchronized double width(String word, double size) {
        try {
            var sum = 0L;
            for (var letter : word.codePoints().toArray())
                sum += bold.getAdvanceWidth(maps.get(Cut.BOLD.ordinal()).getGlyphId(letter));
            return sum * size / bold.getUnitsPerEm();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

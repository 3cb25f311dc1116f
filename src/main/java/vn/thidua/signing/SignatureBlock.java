package vn.thidua.signing;

import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import vn.thidua.platform.Vietnam;

/// What is seen of a signature on the page: who, as what, for whom, and when by the signer's clock.
final class SignatureBlock {

    /// Liberation Sans, which PDFBox brings along; it has every Vietnamese letter. Only the letters used are embedded.
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String UPRIGHT = "/documents/font/LiberationSerif-Regular.ttf";
    private static final String ITALIC = "/documents/font/LiberationSerif-Italic.ttf";
    /// As NĐ 30/2020/NĐ-CP, Điều 13 and its annex have the time of a signature written.
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss xxx");

    private static final float LARGEST = 10;
    private static final float SMALLEST = 4;
    private static final float STEP = 0.5f;
    private static final float LEADING = 1.25f;
    private static final float MARGIN = 4;
    private static final float BAR = 2.5f;
    private static final float[] INK = {0.04f, 0.24f, 0.28f};
    private static final float[] RED = {0.8f, 0.05f, 0.1f};

    private SignatureBlock() {}

    static PDAppearanceDictionary of(PDDocument document, SignatureSpot.Block block, PDRectangle place, Instant at)
            throws IOException {
        var font = font(document);
        var drawing = new PDAppearanceStream(document);
        drawing.setBBox(new PDRectangle(place.getWidth(), place.getHeight()));
        drawing.setResources(new PDResources());
        try (var pen = new PDPageContentStream(
                document, drawing, drawing.getContentStream().createOutputStream(COSName.FLATE_DECODE))) {
            var stamp = block.stamp();
            if (stamp != null) {
                stamp(document, pen, stamp, place);
                return looks(drawing);
            }
            var image = Optional.ofNullable(block.seal()).flatMap(SealPicture::image);
            if (image.isPresent()) draw(pen, LosslessFactory.createFromImage(document, image.get()), place);
            else draw(pen, font, lines(block, at), block.seal() == null ? INK : RED, place);
        }
        return looks(drawing);
    }

    private static PDAppearanceDictionary looks(PDAppearanceStream drawing) {
        var looks = new PDAppearanceDictionary();
        looks.setNormalAppearance(drawing);
        return looks;
    }

    /// In the letters of the paper around it, smaller where they would not fit.
    private static void stamp(
            PDDocument document, PDPageContentStream pen, SignatureSpot.Stamp stamp, PDRectangle place)
            throws IOException {
        var x = 0f;
        for (var column : stamp.columns()) {
            var font = font(document, column.italic() ? ITALIC : UPRIGHT);
            var words = plain(column.words());
            var room = column.share() * place.getWidth();
            var length = font.getStringWidth(words) / 1000;
            var size = Math.min(stamp.size(), (room - 2) / length);
            pen.beginText();
            pen.setFont(font, size);
            pen.newLineAtOffset(x + (room - length * size) / 2, (place.getHeight() - size * 0.7f) / 2);
            pen.showText(words);
            pen.endText();
            x += room;
        }
    }

    private static PDFont font(PDDocument document) throws IOException {
        return font(document, FONT);
    }

    private static PDFont font(PDDocument document, String name) throws IOException {
        try (var file = Objects.requireNonNull(SignatureBlock.class.getResourceAsStream(name))) {
            return PDType0Font.load(document, file, true);
        }
    }

    static List<String> lines(SignatureSpot.Block block, Instant at) {
        var lines = new ArrayList<String>();
        lines.add((block.seal() == null ? "Ký bởi: " : "Cơ quan: ") + plain(block.name()));
        if (!block.title().isBlank()) lines.add("Chức vụ: " + plain(block.title()));
        if (!block.organisation().isBlank()) lines.add("Cơ quan: " + plain(block.organisation()));
        lines.add("Thời gian ký: " + TIME.format(at.atZone(Vietnam.ZONE)));
        return lines;
    }

    /// Letters the font does not have would make the drawing fail.
    private static String plain(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                .replaceAll("[^\\p{IsLatin}\\p{Digit}\\p{Punct} –—’‘“”]", " ")
                .strip();
    }

    private static void draw(PDPageContentStream pen, PDImageXObject seal, PDRectangle place) throws IOException {
        var scale = Math.min(place.getWidth() / seal.getWidth(), place.getHeight() / seal.getHeight());
        var width = seal.getWidth() * scale;
        var height = seal.getHeight() * scale;
        pen.drawImage(seal, (place.getWidth() - width) / 2, (place.getHeight() - height) / 2, width, height);
    }

    private static void draw(PDPageContentStream pen, PDFont font, List<String> lines, float[] ink, PDRectangle place)
            throws IOException {
        var width = place.getWidth() - BAR - 2 * MARGIN;
        var size = LARGEST;
        var folded = folded(font, lines, size, width);
        while (size > SMALLEST && folded.size() * size * LEADING > place.getHeight() - MARGIN) {
            size -= STEP;
            folded = folded(font, lines, size, width);
        }
        pen.setNonStrokingColor(ink[0], ink[1], ink[2]);
        pen.addRect(0, 0, BAR, place.getHeight());
        pen.fill();
        var height = folded.size() * size * LEADING;
        pen.beginText();
        pen.setFont(font, size);
        pen.setLeading(size * LEADING);
        pen.newLineAtOffset(BAR + MARGIN, (place.getHeight() + height) / 2 - size);
        for (var line : folded) {
            pen.showText(line);
            pen.newLine();
        }
        pen.endText();
    }

    private static List<String> folded(PDFont font, List<String> lines, float size, float width) throws IOException {
        var folded = new ArrayList<String>();
        for (var line : lines) {
            var open = "";
            for (var word : line.split(" +")) {
                var longer = open.isEmpty() ? word : open + " " + word;
                if (!open.isEmpty() && font.getStringWidth(longer) / 1000 * size > width) {
                    folded.add(open);
                    open = word;
                } else {
                    open = longer;
                }
            }
            folded.add(open);
        }
        return folded;
    }
}

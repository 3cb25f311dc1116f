package vn.thidua.documents;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Service;

/// Draws what is printed on sheets that are printed already, as certificates are; and the sheet by which one sees how
/// far a printer is off.
@Service
public class Overprints {

    private static final float POINTS = (float) (72 / 25.4);
    private static final float LEADING = 1.25f;
    private static final Color GRID = new Color(0xC8, 0xD4, 0xD8);
    private static final Color FRAME = new Color(0xD9, 0xB8, 0x6A);
    private static final Color PALE = new Color(0xFB, 0xF6, 0xE8);

    private final Typeface typeface = Typeface.read();

    Overprints() {}

    /// One page for each sheet.
    ///
    /// @param drawn whether a pale sheet is drawn behind, for proofreading; otherwise only the words
    public byte[] pdf(String title, List<Overprint> sheets, Overprint.Shift shift, boolean drawn, UUID id, Instant at) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var inks = inks(document);
            for (var sheet : sheets) sheet(document, inks, sheet, shift, drawn);
            if (sheets.isEmpty()) document.addPage(new PDPage());
            Papertrail.write(document, title, id, at);
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Map<Typeface.Cut, Ink> inks(PDDocument document) throws IOException {
        var inks = new EnumMap<Typeface.Cut, Ink>(Typeface.Cut.class);
        for (var cut : Typeface.Cut.values()) inks.put(cut, new Ink(document, cut));
        return inks;
    }

    private void sheet(
            PDDocument document, Map<Typeface.Cut, Ink> inks, Overprint sheet, Overprint.Shift shift, boolean drawn)
            throws IOException {
        var page = page(document, sheet.width(), sheet.height());
        try (var pen = new PDPageContentStream(document, page)) {
            if (drawn) background(pen, sheet);
            for (var spot : sheet.spots()) spot(pen, inks, sheet, spot, shift);
        }
    }

    private static PDPage page(PDDocument document, double width, double height) {
        var page = new PDPage(new PDRectangle((float) width * POINTS, (float) height * POINTS));
        document.addPage(page);
        return page;
    }

    private static void background(PDPageContentStream pen, Overprint sheet) throws IOException {
        var width = (float) sheet.width() * POINTS;
        var height = (float) sheet.height() * POINTS;
        pen.setNonStrokingColor(PALE);
        pen.addRect(0, 0, width, height);
        pen.fill();
        pen.setStrokingColor(FRAME);
        pen.setLineWidth(3);
        pen.addRect(8 * POINTS, 8 * POINTS, width - 16 * POINTS, height - 16 * POINTS);
        pen.stroke();
    }

    private void spot(
            PDPageContentStream pen,
            Map<Typeface.Cut, Ink> inks,
            Overprint sheet,
            Overprint.Spot spot,
            Overprint.Shift shift)
            throws IOException {
        if (spot.words().isEmpty()) return;
        var ink = Objects.requireNonNull(inks.get(cut(spot)));
        var size = (float) spot.size();
        var room = (float) spot.width() * POINTS;
        var left = (float) (spot.x() + shift.right()) * POINTS;
        var foot = (float) (sheet.height() - spot.y() - shift.down()) * POINTS;
        pen.setNonStrokingColor(Color.BLACK);
        for (var line : ink.lines(typeface.drawable(spot.words()), size, room)) {
            var free = room - ink.width(line, size);
            pen.beginText();
            pen.setFont(ink.font(), size);
            pen.newLineAtOffset(
                    switch (spot.align()) {
                        case LEFT -> left;
                        case MIDDLE -> left + free / 2;
                        case RIGHT -> left + free;
                    },
                    foot);
            pen.showText(line);
            pen.endText();
            foot -= size * LEADING;
        }
    }

    private static Typeface.Cut cut(Overprint.Spot spot) {
        if (spot.bold()) return spot.italic() ? Typeface.Cut.BOLD_ITALIC : Typeface.Cut.BOLD;
        return spot.italic() ? Typeface.Cut.ITALIC : Typeface.Cut.REGULAR;
    }

    /// A grid of millimetres with crosses at full tens, moved as sheets are: laid on a ruler it shows how far the
    /// printer is off.
    public byte[] calibration(double width, double height, Overprint.Shift shift, UUID id, Instant at) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var ink = new Ink(document, Typeface.Cut.REGULAR);
            var page = page(document, width, height);
            try (var pen = new PDPageContentStream(document, page)) {
                grid(pen, ink, width, height, shift);
            }
            Papertrail.write(document, "Tờ hiệu chỉnh máy in", id, at);
            document.save(out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void grid(PDPageContentStream pen, Ink ink, double width, double height, Overprint.Shift shift)
            throws IOException {
        var right = (float) shift.right() * POINTS;
        var top = (float) (height - shift.down()) * POINTS;
        pen.setStrokingColor(GRID);
        for (var mm = 5; mm < Math.max(width, height); mm += 5) {
            pen.setLineWidth(mm % 10 == 0 ? 0.5f : 0.2f);
            if (mm < width) line(pen, right + mm * POINTS, 0, right + mm * POINTS, (float) height * POINTS);
            if (mm < height) line(pen, 0, top - mm * POINTS, (float) width * POINTS, top - mm * POINTS);
        }
        pen.setStrokingColor(Color.BLACK);
        pen.setLineWidth(0.6f);
        for (var x = 20; x < width - 5; x += 50)
            for (var y = 20; y < height - 5; y += 50) cross(pen, ink, x, y, right + x * POINTS, top - y * POINTS);
    }

    private static void cross(PDPageContentStream pen, Ink ink, int mmRight, int mmDown, float x, float y)
            throws IOException {
        line(pen, x - 8, y, x + 8, y);
        line(pen, x, y - 8, x, y + 8);
        pen.beginText();
        pen.setFont(ink.font(), 8);
        pen.newLineAtOffset(x + 3, y + 3);
        pen.showText(mmRight + "; " + mmDown);
        pen.endText();
    }

    private static void line(PDPageContentStream pen, float x, float y, float toX, float toY) throws IOException {
        pen.moveTo(x, y);
        pen.lineTo(toX, toY);
        pen.stroke();
    }

    /// The first page of such a file as a picture (PNG).
    ///
    /// @param dots an inch
    public byte[] picture(byte[] pdf, int dots) {
        try (var document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, dots, ImageType.RGB), "png", out);
            return out.toByteArray();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

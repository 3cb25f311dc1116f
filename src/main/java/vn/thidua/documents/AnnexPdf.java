package vn.thidua.documents;

import java.awt.Color;
import java.io.IOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/// Draws the list annexed to a paper, row by row on pages after it. The layout of the paper itself would take some
/// twenty seconds and sixteen megabytes for three thousand rows; this takes one of each.
final class AnnexPdf {

    private static final double POINTS = 72 / 25.4;
    private static final float PADDING = 4;
    private static final float LEADING = 1.2f;
    private static final float LINE = 0.5f;
    private static final float FIELD = 20;

    private final PDDocument document;
    private final Format format;
    private final Typeface typeface;
    private final AnnexTags tags;
    private final Map<Typeface.Cut, Ink> inks = new EnumMap<>(Typeface.Cut.class);
    private final List<Part.Column> columns;
    private final float left;
    private final float width;
    private final float bottom;
    private final float size;
    private final float[] edges;

    private @Nullable PDPageContentStream pen;
    private PDPage page = new PDPage();
    private float y;
    private float tableTop;

    private AnnexPdf(PDDocument document, Annex annex, Format format, Typeface typeface) throws IOException {
        this.document = document;
        this.format = format;
        this.typeface = typeface;
        this.columns = annex.columns();
        this.tags = new AnnexTags(document);
        for (var cut : Typeface.Cut.values()) inks.put(cut, new Ink(document, cut));
        left = points("margin-left");
        width = (float) (format.width() * POINTS);
        bottom = points("margin-bottom");
        size = format.of("table").floatValue();
        edges = new float[columns.size() + 1];
        var all = columns.stream().mapToInt(Part.Column::share).sum();
        var sum = 0;
        for (var i = 0; i < columns.size(); i++) {
            edges[i] = left + width * sum / all;
            sum += columns.get(i).share();
        }
        edges[columns.size()] = left + width;
    }

    private float points(String measure) {
        return (float) (format.of(measure).doubleValue() * POINTS);
    }

    /// @return where number and day come later, by the mark of the field
    static Map<String, FieldPlace> draw(PDDocument document, Paper paper, Annex annex, Format format, Typeface typeface)
            throws IOException {
        var drawing = new AnnexPdf(document, annex, format, typeface);
        var places = drawing.heads(paper, annex);
        drawing.begin();
        for (var row : annex.rows()) drawing.row(row);
        drawing.endTable();
        drawing.close();
        drawing.tags.finish();
        return places;
    }

    private Map<String, FieldPlace> heads(Paper paper, Annex annex) throws IOException {
        turn();
        var title = format.of("title").floatValue();
        middle(annex.title().toUpperCase(Locale.forLanguageTag("vi")), Typeface.Cut.BOLD, title);
        for (var line : annex.subject()) middle(line, Typeface.Cut.BOLD, title);
        var places = new HashMap<String, FieldPlace>();
        var later = annex.numberField();
        if (later == null) {
            var day = PaperHtml.day("ngày ", paper.on());
            middle(
                    annex.of().words(paper.symbol(), day),
                    Typeface.Cut.ITALIC,
                    format.of("place").floatValue());
        } else {
            y -= FIELD + PADDING;
            var where = new PDRectangle(left, y, width, FIELD);
            places.put(PaperHtml.mark(later), new FieldPlace(document.getNumberOfPages() - 1, where));
        }
        y -= 10;
        return places;
    }

    /// The next page, with its number on top.
    private void turn() throws IOException {
        close();
        page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pen = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.OVERWRITE, true);
        tags.turn(page);
        var number = String.valueOf(document.getNumberOfPages());
        var at = format.of("page-number").floatValue();
        var ink = ink(Typeface.Cut.REGULAR);
        tags.artifact(pen());
        write(
                ink,
                at,
                (PDRectangle.A4.getWidth() - ink.width(number, at)) / 2,
                PDRectangle.A4.getHeight() - 42,
                number);
        pen().endMarkedContent();
        y = PDRectangle.A4.getHeight() - points("margin-top");
    }

    private void close() throws IOException {
        if (pen != null) pen.close();
        pen = null;
    }

    private PDPageContentStream pen() {
        return java.util.Objects.requireNonNull(pen);
    }

    private Ink ink(Typeface.Cut cut) {
        return java.util.Objects.requireNonNull(inks.get(cut));
    }

    private void write(Ink ink, float at, float x, float baseline, String words) throws IOException {
        pen().beginText();
        pen().setNonStrokingColor(Color.BLACK);
        pen().setFont(ink.font(), at);
        pen().newLineAtOffset(x, baseline);
        pen().showText(words);
        pen().endText();
    }

    private void middle(String words, Typeface.Cut cut, float at) throws IOException {
        tags.paragraph(pen());
        for (var line : ink(cut).lines(typeface.drawable(words), at, width)) {
            y -= at * LEADING;
            write(ink(cut), at, left + (width - ink(cut).width(line, at)) / 2, y, line);
        }
        pen().endMarkedContent();
        y -= 2;
    }

    /// The table with its heads: on its first page they are read, on the others they are decoration.
    private void begin() throws IOException {
        tableTop = y;
        if (tags.heads(pen())) drawn(heads(), Typeface.Cut.BOLD, true);
        else {
            tags.artifact(pen());
            drawn(heads(), Typeface.Cut.BOLD, true);
        }
        pen().endMarkedContent();
        rule();
    }

    private List<String> heads() {
        return columns.stream().map(Part.Column::heading).toList();
    }

    private void row(Annex.Row row) throws IOException {
        switch (row) {
            case Annex.Row.Group(var level, var words) -> group(level, words);
            case Annex.Row.Line(var cells) -> {
                room(height(cells));
                tags.row(pen());
                drawn(cells, Typeface.Cut.REGULAR, false);
                pen().endMarkedContent();
                rule();
            }
        }
    }

    /// Never the last on its page.
    private void group(int level, String words) throws IOException {
        var cut = level == 1 ? Typeface.Cut.BOLD : Typeface.Cut.BOLD_ITALIC;
        var lines = ink(cut).lines(typeface.drawable(words), size, width - 2 * PADDING);
        room((lines.size() + 3) * size * LEADING + 3 * PADDING);
        columnsEnd();
        tags.group(pen());
        y -= PADDING / 2;
        for (var line : lines) {
            y -= size * LEADING;
            write(ink(cut), size, left + PADDING, y + size * 0.2f, line);
        }
        pen().endMarkedContent();
        y -= PADDING / 2 + 1;
        edgesOf(left, left + width, tableTop);
        tableTop = y;
        rule();
    }

    private float height(List<String> cells) throws IOException {
        var most = 1;
        for (var i = 0; i < cells.size(); i++)
            most = Math.max(most, folded(cells.get(i), i, false).size());
        return most * size * LEADING + PADDING + 1;
    }

    private List<String> folded(String words, int column, boolean bold) throws IOException {
        var ink = ink(bold ? Typeface.Cut.BOLD : Typeface.Cut.REGULAR);
        return ink.lines(typeface.drawable(words), size, edges[column + 1] - edges[column] - 2 * PADDING);
    }

    /// Turns the page where what comes next does not fit on it.
    private void room(float height) throws IOException {
        if (y - height > bottom) return;
        endTable();
        turn();
        y -= 6;
        begin();
    }

    private void drawn(List<String> cells, Typeface.Cut cut, boolean middle) throws IOException {
        var most = 1;
        for (var i = 0; i < cells.size(); i++) {
            var lines = folded(cells.get(i), i, cut == Typeface.Cut.BOLD);
            most = Math.max(most, lines.size());
            for (var n = 0; n < lines.size(); n++) {
                var room = edges[i + 1] - edges[i];
                var length = ink(cut).width(lines.get(n), size);
                var x = middle || columns.get(i).centred() ? edges[i] + (room - length) / 2 : edges[i] + PADDING;
                write(ink(cut), size, x, y - PADDING / 2 - (n + 0.8f) * size * LEADING, lines.get(n));
            }
        }
        y -= most * size * LEADING + PADDING + 1;
    }

    private void rule() throws IOException {
        tags.artifact(pen());
        pen().setLineWidth(LINE);
        pen().moveTo(left, y);
        pen().lineTo(left + width, y);
        pen().stroke();
        pen().endMarkedContent();
    }

    /// Lines between the columns from the top of what was begun down to here.
    private void columnsEnd() throws IOException {
        if (tableTop <= y) return;
        tags.artifact(pen());
        pen().setLineWidth(LINE);
        for (var edge : edges) {
            pen().moveTo(edge, tableTop);
            pen().lineTo(edge, y);
        }
        pen().moveTo(left, tableTop);
        pen().lineTo(left + width, tableTop);
        pen().stroke();
        pen().endMarkedContent();
        tableTop = y;
    }

    private void edgesOf(float one, float other, float top) throws IOException {
        tags.artifact(pen());
        pen().setLineWidth(LINE);
        for (var edge : new float[] {one, other}) {
            pen().moveTo(edge, top);
            pen().lineTo(edge, y);
        }
        pen().stroke();
        pen().endMarkedContent();
    }

    private void endTable() throws IOException {
        columnsEnd();
    }
}

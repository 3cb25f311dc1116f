package vn.thidua.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A paper as the page of XHTML that is laid out: what stands where. How it looks is [PaperStyle].
final class PaperHtml {

    private static final double POINTS = 72 / 25.4;
    private static final double COLUMN_PADDING = 6;

    private final Format format;
    private final Typeface typeface;
    private final StringBuilder page = new StringBuilder();

    private PaperHtml(Format format, Typeface typeface) {
        this.format = format;
        this.typeface = typeface;
    }

    static String of(Paper paper, Format format, Typeface typeface) {
        var html = new PaperHtml(format, typeface);
        html.write(paper);
        return html.page.toString();
    }

    /// The mark by which the place of a signature is found again after layout.
    static String mark(String field) {
        return "field-" + field;
    }

    private void write(Paper paper) {
        page.append("<html lang=\"vi\"><head><title>")
                .append(words(paper.title()))
                .append("</title>");
        page.append("<meta name=\"description\" content=\"")
                .append(words(paper.title()))
                .append("\"/>");
        page.append("<style>").append(PaperStyle.of(format)).append("</style></head><body>");
        head(paper);
        title(paper);
        var deciding = paper.deciding();
        if (deciding != null && deciding.decides()) line("authority", capitals(deciding.authority()));
        paper.bases()
                .forEach(basis ->
                        page.append("<p class=\"basis\">").append(runs(basis)).append("</p>"));
        if (deciding != null && deciding.decides()) line("decides", "QUYẾT ĐỊNH:");
        paper.body().forEach(this::part);
        signatures(paper);
        page.append("</body></html>");
    }

    private void head(Paper paper) {
        page.append("<div class=\"head\"><div class=\"left\">");
        var superior = paper.superior();
        if (superior != null) line("superior", capitals(superior));
        ruled("issuer", capitals(paper.issuer()));
        var later = paper.deciding() == null ? null : paper.deciding().numberField();
        if (later == null)
            page.append("<p class=\"number\">Số: ")
                    .append(open(paper.symbol().words()))
                    .append("</p>");
        page.append("</div><div class=\"right\">");
        line("nation", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        ruled("motto", "Độc lập - Tự do - Hạnh phúc");
        if (later == null)
            page.append("<p class=\"place\">")
                    .append(open(dated(paper.place(), paper.on())))
                    .append("</p>");
        page.append("</div>");
        if (later != null) mark("later", later);
        page.append("</div>");
    }

    /// `Đồng Hới, ngày 05 tháng 02 năm 2021`: two digits for days under 10 and the first two months.
    static String dated(String place, @Nullable LocalDate on) {
        return day(place.isEmpty() ? "Ngày " : place + ", ngày ", on);
    }

    static String day(String before, @Nullable LocalDate on) {
        if (on == null) return before + "      tháng       năm";
        var month = on.getMonthValue() < 3 ? "%02d" : "%d";
        return before
                + ("%02d tháng " + month + " năm %d").formatted(on.getDayOfMonth(), on.getMonthValue(), on.getYear());
    }

    private void title(Paper paper) {
        page.append("<h1>").append(words(capitals(paper.type())));
        paper.subject().forEach(line -> page.append("<br/>").append(words(line)));
        page.append("</h1><div class=\"titleline\"></div>");
    }

    private void part(Part part) {
        switch (part) {
            case Part.Heading(var level, var words) ->
                page.append("<h%d>%s</h%d>".formatted(level + 1, words(words), level + 1));
            case Part.Paragraph(var text) ->
                page.append("<p class=\"text\">").append(runs(text)).append("</p>");
            case Part.Numbered(var items) -> counted(items);
            case Part.Table table -> table(table);
            case Part.Parties(var parties) -> table(PartiesTable.of(parties));
            case Part.Commitments(var promises) ->
                promises.forEach(promise -> page.append("<p class=\"text\">- ")
                        .append(runs(promise))
                        .append("</p>"));
        }
    }

    private void counted(List<Text> items) {
        for (var i = 0; i < items.size(); i++)
            page.append("<p class=\"text\">")
                    .append(i + 1)
                    .append(". ")
                    .append(runs(items.get(i)))
                    .append("</p>");
    }

    private void table(Part.Table table) {
        var all = table.columns().stream().mapToInt(Part.Column::share).sum();
        if (!table.caption().isEmpty()) line("caption", table.caption());
        page.append("<table title=\"").append(words(table.caption())).append("\"><thead><tr>");
        for (var column : table.columns())
            page.append("<th scope=\"col\" style=\"width:%s%%\">".formatted(percent(column.share(), all)))
                    .append(words(column.heading()))
                    .append("</th>");
        page.append("</tr></thead><tbody>");
        for (var row : table.rows()) {
            page.append("<tr>");
            for (var i = 0; i < row.size(); i++)
                page.append(table.columns().get(i).centred() ? "<td class=\"centred\">" : "<td>")
                        .append(runs(row.get(i)))
                        .append("</td>");
            page.append("</tr>");
        }
        page.append("</tbody></table>");
    }

    private void signatures(Paper paper) {
        var several = paper.signatures().size() > 1;
        if (several) rows(paper.signatures());
        var last = paper.witness() != null ? paper.witness() : several ? null : first(paper.signatures());
        if (!several && paper.witness() != null) rows(paper.signatures());
        page.append("<div class=\"row ending\"><div class=\"receivers\">");
        if (!paper.receivers().isEmpty()) {
            page.append("<p class=\"label\">Nơi nhận:</p>");
            paper.receivers().forEach(to -> line("receiver", "- " + to));
        }
        page.append("</div>");
        if (last != null) block(last, 50, 0);
        page.append("</div>");
    }

    private static @Nullable Signature first(List<Signature> signatures) {
        return signatures.isEmpty() ? null : signatures.getFirst();
    }

    private void rows(List<Signature> signatures) {
        var columns = columns(signatures);
        var share = 100.0 / Math.max(columns, 2);
        for (var from = 0; from < signatures.size(); from += columns) {
            var row = signatures.subList(from, Math.min(from + columns, signatures.size()));
            var lines = row.stream()
                    .mapToInt(signature -> lines(signature, share))
                    .max()
                    .orElse(1);
            page.append("<div class=\"row\">");
            row.forEach(signature -> block(signature, share, lines));
            page.append("</div>");
        }
    }

    /// Two signatures beside each other need the room of three.
    private static int columns(List<Signature> signatures) {
        if (signatures.size() < 3) return signatures.size();
        var sealed = signatures.stream().anyMatch(signature -> signature.seal() != null);
        return sealed || signatures.size() == 4 ? 2 : 3;
    }

    /// Heads of a row are of one height, so that signatures and names stand in line.
    private int lines(Signature signature, double share) {
        var width = format.width() * POINTS * share / 100 - COLUMN_PADDING;
        var size = format.of("signature").doubleValue();
        return heads(signature).stream()
                .mapToInt(line -> typeface.lines(line, size, width))
                .sum();
    }

    private static List<String> heads(Signature signature) {
        var heads = new ArrayList<String>();
        signature.capacity().forEach(line -> heads.add(capitals(line)));
        if (!signature.title().isEmpty()) heads.add(capitals(signature.title()));
        return heads;
    }

    private void block(Signature signature, double share, int lines) {
        page.append("<div class=\"signature\" style=\"width:%s%%\">".formatted(percent(share, 100)));
        page.append("<div class=\"signed-as\" style=\"min-height:%sem\">".formatted(Math.round(lines * 120) / 100.0));
        heads(signature).forEach(line -> line("as", line));
        page.append("</div>");
        var seal = signature.seal();
        if (seal == null) mark("mark", signature.field());
        else {
            page.append("<div class=\"sealed\">");
            mark("mark seal", seal);
            page.append("<div class=\"gap\"></div>");
            mark("mark besides", signature.field());
            page.append("</div>");
        }
        line("signer", signature.signer());
        page.append("</div>");
    }

    private void mark(String kind, String field) {
        page.append("<div class=\"%s\" id=\"%s\"></div>".formatted(kind, mark(field)));
    }

    private void line(String kind, String words) {
        page.append("<p class=\"")
                .append(kind)
                .append("\">")
                .append(words(words))
                .append("</p>");
    }

    private void ruled(String kind, String words) {
        page.append("<p class=\"%s\"><span class=\"fit\">%s<span class=\"rule\"></span></span></p>"
                .formatted(kind, words(words)));
    }

    private static String percent(double part, double all) {
        return String.format(Locale.ROOT, "%.3f", Math.floor(part * 99_990 / all) / 1000);
    }

    private static String capitals(String words) {
        return words.toUpperCase(Locale.forLanguageTag("vi"));
    }

    private String runs(Text text) {
        return text.runs().stream().map(this::run).collect(Collectors.joining());
    }

    private String run(Text.Run run) {
        var words = words(run.words());
        if (run.bold()) words = "<b>" + words + "</b>";
        return run.italic() ? "<i>" + words + "</i>" : words;
    }

    /// Blanks left open stay as wide as they are.
    private String open(String words) {
        return words(words).replace("  ", "\u00a0\u00a0");
    }

    private String words(String words) {
        return typeface.drawable(words)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}

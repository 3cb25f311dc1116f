package vn.thidua.documents;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A paper in the words of WordprocessingML, in the order of the printed one.
final class WordBody {

    private static final int TWIPS_A_MM = 57;
    private static final String LINED =
            "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\"000000\"/></w:pBdr>";
    private static final String PLAIN = "";
    private static final String GRID = Stream.of("top", "left", "bottom", "right", "insideH", "insideV")
            .map(side -> "<w:" + side + " w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/>")
            .collect(Collectors.joining("", "<w:tblBorders>", "</w:tblBorders>"));

    private final Format format;
    private final int width;
    private final StringBuilder body = new StringBuilder();

    private WordBody(Format format) {
        this.format = format;
        this.width = (int) (format.width() * TWIPS_A_MM);
    }

    static String of(Paper paper, Format format) {
        var word = new WordBody(format);
        word.write(paper);
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>"
                + word.body + "</w:body></w:document>";
    }

    private void write(Paper paper) {
        head(paper);
        var lines = Stream.concat(Stream.of(capitals(paper.type())), paper.subject().stream())
                .map(WordBody::run)
                .collect(Collectors.joining("<w:r><w:br/></w:r>"));
        body.append(paragraph("Title", PLAIN, lines)).append(rule(width * 42 / 100));
        var deciding = paper.deciding();
        if (deciding != null) body.append(middle(run("<w:b/>", capitals(deciding.authority()))));
        paper.bases().forEach(basis -> body.append(paragraph("Basis", PLAIN, runs(basis))));
        if (deciding != null) body.append(middle(run("<w:b/>", "QUYẾT ĐỊNH:")));
        paper.body().forEach(this::part);
        signatures(paper);
        if (deciding instanceof Deciding(var _, var _, Annex annex)) annex(paper, annex);
        body.append("<w:p/>").append(section());
    }

    private void head(Paper paper) {
        var superior = paper.superior();
        var left = (superior == null ? "" : middle(run(capitals(superior), false, false, "agency")))
                + middle(run(capitals(paper.issuer()), true, false, "agency"))
                + rule(width * 13 / 100)
                + middle(run("Số: " + paper.symbol().words(), false, false, "number"));
        var right = middle(run("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true, false, "nation"))
                + middle(run("Độc lập - Tự do - Hạnh phúc", true, false, "motto"))
                + rule(width * 13 / 100)
                + middle(run(PaperHtml.dated(paper.place(), paper.on()), false, true, "place"));
        body.append(table(PLAIN, List.of(40, 60), row(PLAIN, List.of(left, right), List.of(40, 60))));
    }

    /// A line under what stands above it, narrower than the column.
    private static String rule(int inset) {
        return "<w:p><w:pPr>" + LINED + "<w:spacing w:after=\"80\" w:line=\"60\" w:lineRule=\"exact\"/><w:ind w:left=\""
                + inset + "\" w:right=\"" + inset + "\"/></w:pPr></w:p>";
    }

    private void part(Part part) {
        switch (part) {
            case Part.Heading(var level, var words) -> body.append(paragraph("Heading" + level, PLAIN, run(words)));
            case Part.Paragraph(var text) -> text(runs(text));
            case Part.Numbered(var items) -> {
                for (var i = 0; i < items.size(); i++) text(run((i + 1) + ". ") + runs(items.get(i)));
            }
            case Part.Commitments(var promises) -> promises.forEach(promise -> text(run("- ") + runs(promise)));
            case Part.Table table -> table(table);
            case Part.Parties(var parties) -> table(PartiesTable.of(parties));
        }
    }

    private void text(String runs) {
        body.append(paragraph("Text", PLAIN, runs));
    }

    private void table(Part.Table table) {
        var shares = table.columns().stream().map(Part.Column::share).toList();
        if (!table.caption().isEmpty()) body.append(middle(run(table.caption(), true, false, "table")));
        var rows = new StringBuilder(row(
                "<w:cantSplit/><w:tblHeader/>",
                table.columns().stream()
                        .map(column -> cell(run(column.heading(), true, false, "table"), true))
                        .toList(),
                shares));
        for (var cells : table.rows()) {
            var drawn = new java.util.ArrayList<String>();
            for (var i = 0; i < cells.size(); i++)
                drawn.add(cell(runs(cells.get(i)), table.columns().get(i).centred()));
            rows.append(row("<w:cantSplit/>", drawn, shares));
        }
        body.append("<w:p><w:pPr><w:spacing w:line=\"120\" w:lineRule=\"exact\"/></w:pPr></w:p>")
                .append(table(GRID, shares, rows.toString()));
    }

    /// On a page of its own, as the list in the PDF.
    private void annex(Paper paper, Annex annex) {
        body.append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>")
                .append(middle(run(capitals(annex.title()), true, false, "title")));
        annex.subject().forEach(line -> body.append(middle(run(line, true, false, "title"))));
        var attached = annex.of().words(paper.symbol(), PaperHtml.day("ngày ", paper.on()));
        body.append(middle(run(attached, false, true, "place")));
        var shares = annex.columns().stream().map(Part.Column::share).toList();
        var heads = annex.columns().stream()
                .map(column -> cell(run(column.heading(), true, false, "table"), true))
                .toList();
        var rows = new StringBuilder(row("<w:cantSplit/><w:tblHeader/>", heads, shares));
        for (var row : annex.rows()) rows.append(listed(row, annex.columns(), shares));
        body.append(table(GRID, shares, rows.toString()));
    }

    private String listed(Annex.Row row, List<Part.Column> columns, List<Integer> shares) {
        return switch (row) {
            case Annex.Row.Group(var level, var words) ->
                "<w:tr><w:trPr><w:cantSplit/></w:trPr><w:tc><w:tcPr><w:tcW w:w=\"" + width
                        + "\" w:type=\"dxa\"/><w:gridSpan w:val=\"" + columns.size() + "\"/></w:tcPr>"
                        + cell(run(words, true, level > 1, "table"), false) + "</w:tc></w:tr>";
            case Annex.Row.Line(var cells) -> {
                var drawn = new java.util.ArrayList<String>();
                for (var i = 0; i < cells.size(); i++)
                    drawn.add(cell(run(cells.get(i)), columns.get(i).centred()));
                yield row("<w:cantSplit/>", drawn, shares);
            }
        };
    }

    private static String cell(String runs, boolean centred) {
        return paragraph("Cell", centred ? "<w:jc w:val=\"center\"/>" : PLAIN, runs);
    }

    private void signatures(Paper paper) {
        var several = paper.signatures().size() > 1 || paper.witness() != null;
        if (several) rows(paper.signatures());
        var last = paper.witness() != null
                ? Stream.of(paper.witness())
                : several ? Stream.<Signature>empty() : paper.signatures().stream();
        var receivers = paper.receivers().isEmpty()
                ? paragraph("Receivers", PLAIN, "")
                : paragraph("Receivers", PLAIN, run("Nơi nhận:", true, true, "receivers-label"))
                        + paper.receivers().stream()
                                .map(to -> paragraph("Receivers", PLAIN, run("- " + to)))
                                .collect(Collectors.joining());
        var right = last.map(this::block).collect(Collectors.joining());
        body.append("<w:p/>")
                .append(table(
                        PLAIN,
                        List.of(1, 1),
                        row("<w:cantSplit/>", List.of(receivers, right.isEmpty() ? "<w:p/>" : right), List.of(1, 1))));
    }

    private void rows(List<Signature> signatures) {
        var columns = signatures.size() < 3 || signatures.size() == 4 ? 2 : 3;
        var shares = java.util.Collections.nCopies(columns, 1);
        var rows = new StringBuilder();
        for (var from = 0; from < signatures.size(); from += columns) {
            var row = signatures.subList(from, Math.min(from + columns, signatures.size()));
            rows.append(row("<w:cantSplit/>", cells(row, columns, this::heads), shares));
            rows.append(row("<w:cantSplit/>", cells(row, columns, one -> signed(one) + "<w:p/>"), shares));
        }
        body.append("<w:p/>").append(table(PLAIN, shares, rows.toString()));
    }

    private static List<String> cells(
            List<Signature> row, int columns, java.util.function.Function<Signature, String> drawn) {
        return java.util.stream.IntStream.range(0, columns)
                .mapToObj(i -> i < row.size() ? drawn.apply(row.get(i)) : "<w:p/>")
                .toList();
    }

    private String block(Signature signature) {
        return heads(signature) + signed(signature);
    }

    /// Kept with the name below them.
    private String heads(Signature signature) {
        return Stream.concat(signature.capacity().stream(), Stream.of(signature.title()))
                .map(line -> paragraph("Middle", "<w:keepNext/>", run(capitals(line), true, false, "signature")))
                .collect(Collectors.joining());
    }

    private String signed(Signature signature) {
        return "<w:p><w:pPr><w:keepNext/><w:spacing w:line=\"" + WordStyle.twips(format, "signature-height")
                + "\" w:lineRule=\"exact\"/></w:pPr></w:p>"
                + middle(run(signature.signer(), true, false, "signature"));
    }

    private String table(String borders, List<Integer> shares, String rows) {
        var all = shares.stream().mapToInt(Integer::intValue).sum();
        var grid = shares.stream()
                .map(share -> "<w:gridCol w:w=\"" + width * share / all + "\"/>")
                .collect(Collectors.joining());
        return "<w:tbl><w:tblPr><w:tblW w:w=\"" + width + "\" w:type=\"dxa\"/>" + borders
                + "<w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>" + grid + "</w:tblGrid>" + rows + "</w:tbl>";
    }

    private String row(String properties, List<String> cells, List<Integer> shares) {
        var all = shares.stream().mapToInt(Integer::intValue).sum();
        var row = new StringBuilder("<w:tr><w:trPr>" + properties + "</w:trPr>");
        for (var i = 0; i < cells.size(); i++)
            row.append("<w:tc><w:tcPr><w:tcW w:w=\"")
                    .append(width * shares.get(i) / all)
                    .append("\" w:type=\"dxa\"/></w:tcPr>")
                    .append(cells.get(i))
                    .append("</w:tc>");
        return row.append("</w:tr>").toString();
    }

    private static String middle(String runs) {
        return paragraph("Middle", PLAIN, runs);
    }

    private static String paragraph(String style, String properties, String runs) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/>" + properties + "</w:pPr>" + runs + "</w:p>";
    }

    private static String runs(Text text) {
        return text.runs().stream()
                .map(run -> run("" + (run.bold() ? "<w:b/>" : "") + (run.italic() ? "<w:i/>" : ""), run.words()))
                .collect(Collectors.joining());
    }

    private static String run(String words) {
        return run("", words);
    }

    private String run(String words, boolean bold, boolean italic, String size) {
        return run(
                (bold ? "<w:b/>" : "") + (italic ? "<w:i/>" : "") + "<w:sz w:val=\"" + WordStyle.half(format, size)
                        + "\"/>",
                words);
    }

    private static String run(String look, String words) {
        return "<w:r><w:rPr>" + look + "</w:rPr><w:t xml:space=\"preserve\">" + escaped(words) + "</w:t></w:r>";
    }

    private static String capitals(String words) {
        return words.toUpperCase(Locale.forLanguageTag("vi"));
    }

    static String escaped(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private String section() {
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"%s\" w:right=\"%s\" w:bottom=\"%s\" w:left=\"%s\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/>"
                        .formatted(
                                WordStyle.twips(format, "margin-top"),
                                WordStyle.twips(format, "margin-right"),
                                WordStyle.twips(format, "margin-bottom"),
                                WordStyle.twips(format, "margin-left"))
                + "<w:titlePg/></w:sectPr>";
    }
}

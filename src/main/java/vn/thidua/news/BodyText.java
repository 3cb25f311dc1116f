package vn.thidua.news;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.thidua.media.MediaId;

/// Reads a body from HTML and writes it as HTML. Whatever it does not know becomes a paragraph or falls away.
///
/// A picture stands as `<figure><img data-media="uuid" alt="…"><figcaption>…`, a gallery as
/// `<section data-gallery><h2>…<figure>…`, attachments as `<ul data-attachments><li data-media="uuid">title`.
final class BodyText {

    private final Function<Element, Optional<MediaId>> media;
    private final boolean foreign;

    private BodyText(Function<Element, Optional<MediaId>> media, boolean foreign) {
        this.media = media;
        this.foreign = foreign;
    }

    /// Reads what the product itself has written, and cleaned before it did.
    static Body read(String html) {
        return new BodyText(BodyText::idOf, false).parse(html);
    }

    /// Reads foreign HTML; `media` says which kept picture an `img` stands for, if any.
    static Body read(String html, Function<Element, Optional<MediaId>> media) {
        return new BodyText(media, true).parse(html);
    }

    private Body parse(String html) {
        var blocks = new ArrayList<Block>();
        var document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        addAll(document.body(), blocks);
        return new Body(blocks);
    }

    private void addAll(Element parent, List<Block> blocks) {
        var loose = new StringBuilder();
        for (Node node : parent.childNodes()) {
            if (node instanceof Element element && isBlock(element)) {
                addLoose(loose, blocks);
                add(element, blocks);
            } else if (node instanceof Element element) {
                loose.append(element.outerHtml());
            } else if (node instanceof TextNode text) {
                loose.append(text.outerHtml());
            }
        }
        addLoose(loose, blocks);
    }

    private void addLoose(StringBuilder loose, List<Block> blocks) {
        paragraph(loose.toString()).ifPresent(blocks::add);
        loose.setLength(0);
    }

    private static boolean isBlock(Element element) {
        return element.isBlock() || element.normalName().equals("img");
    }

    private void add(Element element, List<Block> blocks) {
        switch (element.normalName()) {
            case "h1", "h2" -> heading(2, element).ifPresent(blocks::add);
            case "h3" -> heading(3, element).ifPresent(blocks::add);
            case "h4", "h5", "h6" -> heading(4, element).ifPresent(blocks::add);
            case "p" -> addParagraph(element, blocks);
            case "ul", "ol" -> addList(element, blocks);
            case "blockquote" -> quote(element).ifPresent(blocks::add);
            case "table" -> grid(element).ifPresent(blocks::add);
            case "figure", "img" -> picture(element).ifPresent(blocks::add);
            case "section" -> addSection(element, blocks);
            default -> addAll(element, blocks);
        }
    }

    private Optional<Block> heading(int level, Element element) {
        var html = inline(element.html());
        return html.isBlank() ? Optional.empty() : Optional.of(new Block.Heading(level, html));
    }

    private void addParagraph(Element element, List<Block> blocks) {
        element.select("img").forEach(picture -> {
            picture(picture).ifPresent(blocks::add);
            picture.remove();
        });
        paragraph(element.html()).ifPresent(blocks::add);
    }

    private Optional<Block> paragraph(String html) {
        var clean = inline(html);
        return clean.isBlank() ? Optional.empty() : Optional.of(new Block.Paragraph(clean));
    }

    private void addList(Element element, List<Block> blocks) {
        if (element.hasAttr("data-attachments")) {
            var files = element.children().stream()
                    .flatMap(item -> idOf(item).map(id -> new Block.Attachment(id, plain(item.text()))).stream())
                    .toList();
            if (!files.isEmpty()) blocks.add(new Block.Attachments(files));
            return;
        }
        var items = element.children().stream()
                .map(item -> item(item.html()))
                .filter(item -> !item.isBlank())
                .toList();
        if (!items.isEmpty()) blocks.add(new Block.Listing(element.normalName().equals("ol"), items));
    }

    private Optional<Block> quote(Element element) {
        var paragraphs = element.select("p").isEmpty()
                ? List.of(inline(element.html()))
                : element.select("p").stream().map(p -> inline(p.html())).toList();
        var kept = paragraphs.stream().filter(p -> !p.isBlank()).toList();
        return kept.isEmpty() ? Optional.empty() : Optional.of(new Block.Quote(kept));
    }

    private Optional<Block> grid(Element table) {
        var caption = Optional.ofNullable(table.selectFirst("caption"))
                .map(Element::text)
                .orElse("");
        var head =
                table.select("thead tr").stream().limit(1).flatMap(this::cells).toList();
        var rows = table.select("tr").stream()
                .filter(row -> row.closest("thead") == null)
                .map(row -> cells(row).toList())
                .filter(row -> !row.isEmpty())
                .toList();
        if (rows.isEmpty()) return Optional.empty();
        return Optional.of(new Block.Grid(plain(caption), head, rows));
    }

    private Stream<String> cells(Element row) {
        return row.select("th, td").stream().map(cell -> inline(cell.html()));
    }

    private Optional<Block.Picture> picture(Element element) {
        var image = element.normalName().equals("img") ? element : element.selectFirst("img");
        if (image == null) return Optional.empty();
        var caption = Optional.ofNullable(element.selectFirst("figcaption"))
                .map(Element::text)
                .orElse("");
        return media.apply(image).map(id -> new Block.Picture(id, plain(image.attr("alt")), plain(caption)));
    }

    private void addSection(Element element, List<Block> blocks) {
        if (!element.hasAttr("data-gallery")) {
            addAll(element, blocks);
            return;
        }
        var heading = Optional.ofNullable(element.selectFirst("h2"))
                .map(Element::text)
                .orElse("");
        var pictures = element.select("figure").stream()
                .flatMap(figure -> picture(figure).stream())
                .toList();
        if (!pictures.isEmpty()) blocks.add(new Block.Gallery(plain(heading), pictures));
    }

    private String inline(String html) {
        return foreign ? CleanText.inline(html) : html;
    }

    private String item(String html) {
        return foreign ? CleanText.item(html) : html;
    }

    private String plain(String text) {
        return foreign ? CleanText.plain(text) : text;
    }

    private static Optional<MediaId> idOf(Element element) {
        try {
            return Optional.of(new MediaId(UUID.fromString(element.attr("data-media"))));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    static String write(Body body) {
        var document = Document.createShell("");
        document.outputSettings().prettyPrint(false);
        var root = document.body();
        body.blocks().forEach(block -> write(root, block));
        return root.html();
    }

    private static void write(Element root, Block block) {
        switch (block) {
            case Block.Heading heading ->
                root.appendElement("h" + heading.level()).html(heading.html());
            case Block.Paragraph paragraph -> root.appendElement("p").html(paragraph.html());
            case Block.Listing listing -> {
                var list = root.appendElement(listing.ordered() ? "ol" : "ul");
                listing.items().forEach(item -> list.appendElement("li").html(item));
            }
            case Block.Grid grid -> write(root, grid);
            case Block.Quote quote -> {
                var element = root.appendElement("blockquote");
                quote.paragraphs().forEach(p -> element.appendElement("p").html(p));
            }
            case Block.Picture picture -> write(root, picture);
            case Block.Gallery gallery -> {
                var section = root.appendElement("section").attr("data-gallery", "");
                section.appendElement("h2").text(gallery.heading());
                gallery.pictures().forEach(picture -> write(section, picture));
            }
            case Block.Attachments attachments -> {
                var list = root.appendElement("ul").attr("data-attachments", "");
                attachments
                        .files()
                        .forEach(file -> list.appendElement("li")
                                .attr("data-media", file.media().value().toString())
                                .text(file.title()));
            }
        }
    }

    private static void write(Element root, Block.Grid grid) {
        var table = root.appendElement("table");
        if (!grid.caption().isEmpty()) table.appendElement("caption").text(grid.caption());
        if (!grid.head().isEmpty()) {
            var row = table.appendElement("thead").appendElement("tr");
            grid.head().forEach(cell -> row.appendElement("th").html(cell));
        }
        var rows = table.appendElement("tbody");
        grid.rows().forEach(cells -> {
            var row = rows.appendElement("tr");
            cells.forEach(cell -> row.appendElement("td").html(cell));
        });
    }

    private static void write(Element root, Block.Picture picture) {
        var figure = root.appendElement("figure");
        figure.appendElement("img")
                .attr("data-media", picture.media().value().toString())
                .attr("alt", picture.alt());
        if (!picture.caption().isEmpty()) figure.appendElement("figcaption").text(picture.caption());
    }
}

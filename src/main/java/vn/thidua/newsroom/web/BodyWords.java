package vn.thidua.newsroom.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import vn.thidua.news.Block;
import vn.thidua.news.Body;

/// The words of a body, for comparing it with another.
final class BodyWords {

    private BodyWords() {}

    /// A body as a person would read it out: one block a line, pictures and files by their names.
    static String of(Body body) {
        return body.blocks().stream().map(BodyWords::told).collect(Collectors.joining("\n"));
    }

    private static String told(Block block) {
        return switch (block) {
            case Block.Heading heading -> "#".repeat(heading.level()) + " " + plain(heading.html());
            case Block.Paragraph paragraph -> plain(paragraph.html());
            case Block.Listing listing ->
                listing.items().stream().map(item -> "• " + plain(item)).collect(Collectors.joining("\n"));
            case Block.Grid grid -> {
                var rows = new ArrayList<String>();
                if (!grid.caption().isEmpty()) rows.add(grid.caption());
                if (!grid.head().isEmpty()) rows.add(line(grid.head()));
                grid.rows().forEach(row -> rows.add(line(row)));
                yield String.join("\n", rows);
            }
            case Block.Quote quote ->
                quote.paragraphs().stream().map(p -> "“" + plain(p) + "”").collect(Collectors.joining("\n"));
            case Block.Picture picture -> picture(picture);
            case Block.Gallery gallery ->
                gallery.heading() + "\n"
                        + gallery.pictures().stream().map(BodyWords::picture).collect(Collectors.joining("\n"));
            case Block.Attachments attachments ->
                attachments.files().stream()
                        .map(file -> "[" + file.title() + "]")
                        .collect(Collectors.joining("\n"));
        };
    }

    private static String line(List<String> cells) {
        return cells.stream().map(BodyWords::plain).collect(Collectors.joining(" | "));
    }

    private static String picture(Block.Picture picture) {
        var number = picture.media().value().toString().substring(0, 8);
        return "[▣ " + number + " " + picture.alt() + "] " + picture.caption();
    }

    private static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}

package vn.thidua.news;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import vn.thidua.media.MediaId;

/// The body of an article: blocks in order. Kept as the clean HTML that `BodyText` writes and reads.
public record Body(List<Block> blocks) {

    public Body {
        blocks = List.copyOf(blocks);
    }

    public Body with(Block block) {
        var all = new ArrayList<>(blocks);
        all.add(block);
        return new Body(all);
    }

    /// Every picture and file that the body shows.
    public List<MediaId> media() {
        return blocks.stream().flatMap(block -> mediaOf(block).stream()).toList();
    }

    private static List<MediaId> mediaOf(Block block) {
        return switch (block) {
            case Block.Picture picture -> List.of(picture.media());
            case Block.Gallery gallery ->
                gallery.pictures().stream().map(Block.Picture::media).toList();
            case Block.Attachments attachments ->
                attachments.files().stream().map(Block.Attachment::media).toList();
            case Block.Heading _, Block.Paragraph _, Block.Listing _, Block.Grid _, Block.Quote _ -> List.of();
        };
    }

    /// The words alone, one block a line, for search and for feeds.
    public String text() {
        return blocks.stream().map(Body::textOf).filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    private static String textOf(Block block) {
        return switch (block) {
            case Block.Heading heading -> plain(heading.html());
            case Block.Paragraph paragraph -> plain(paragraph.html());
            case Block.Listing listing -> plain(String.join(". ", listing.items()));
            case Block.Grid grid ->
                grid.caption() + "\n" + plain(String.join(" ; ", grid.head())) + "\n"
                        + grid.rows().stream()
                                .map(row -> plain(String.join(" ; ", row)))
                                .collect(Collectors.joining("\n"));
            case Block.Quote quote -> plain(String.join(" ", quote.paragraphs()));
            case Block.Picture picture -> picture.caption();
            case Block.Gallery gallery ->
                gallery.heading() + "\n"
                        + gallery.pictures().stream()
                                .map(Block.Picture::caption)
                                .collect(Collectors.joining("\n"));
            case Block.Attachments attachments ->
                attachments.files().stream().map(Block.Attachment::title).collect(Collectors.joining("\n"));
        };
    }

    private static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}

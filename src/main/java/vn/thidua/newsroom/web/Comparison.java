package vn.thidua.newsroom.web;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import vn.thidua.news.Block;
import vn.thidua.news.Body;

/// Two texts compared word by word. What is kept, left out and put in comes out in the order of reading, so that a page
/// shows it with `ins` and `del`.
public record Comparison(List<Piece> pieces) {

    private static final Pattern WORDS = Pattern.compile("\\S+|\\n|[^\\S\\n]+");

    public enum Kind {
        SAME,
        OUT,
        IN
    }

    /// @param text may hold line breaks: the end of a paragraph
    public record Piece(Kind kind, String text) {}

    public Comparison {
        pieces = List.copyOf(pieces);
    }

    public boolean same() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }

    static Comparison of(Body before, Body after) {
        return of(told(before), told(after));
    }

    static Comparison of(String before, String after) {
        var old = words(before);
        var now = words(after);
        var pieces = new ArrayList<Piece>();
        var at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, now).getDeltas()) {
            var source = delta.getSource();
            add(pieces, Kind.SAME, old.subList(at, source.getPosition()));
            add(pieces, Kind.OUT, source.getLines());
            add(pieces, Kind.IN, delta.getTarget().getLines());
            at = source.getPosition() + source.size();
        }
        add(pieces, Kind.SAME, old.subList(at, old.size()));
        return new Comparison(pieces);
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) pieces.add(new Piece(kind, String.join("", words)));
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(match -> match.group()).toList();
    }

    /// A body as a person would read it out: one block a line, pictures and files by their names.
    private static String told(Body body) {
        return body.blocks().stream().map(Comparison::told).collect(Collectors.joining("\n"));
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
                        + gallery.pictures().stream().map(Comparison::picture).collect(Collectors.joining("\n"));
            case Block.Attachments attachments ->
                attachments.files().stream()
                        .map(file -> "[" + file.title() + "]")
                        .collect(Collectors.joining("\n"));
        };
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Comparison::plain).collect(Collectors.joining(" | "));
    }

    private static String picture(Block.Picture picture) {
        var number = picture.media().value().toString().substring(0, 8);
        return "[▣ " + number + " " + picture.alt() + "] " + picture.caption();
    }

    private static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text();
    }
}

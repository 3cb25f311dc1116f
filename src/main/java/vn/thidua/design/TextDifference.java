package vn.thidua.design;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Two texts compared word by word. What is kept, left out and put in comes out in the order of reading, so that a page
/// shows it with `ins` and `del`.
public record TextDifference(List<Piece> pieces) {

    private static final Pattern WORDS = Pattern.compile("\\S+|\\n|[^\\S\\n]+");

    public enum Kind {
        SAME,
        OUT,
        IN
    }

    /// @param text may hold line breaks: the end of a paragraph
    public record Piece(Kind kind, String text) {}

    public TextDifference {
        pieces = List.copyOf(pieces);
    }

    public boolean same() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }

    public static TextDifference of(String before, String after) {
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
        return new TextDifference(pieces);
    }

    private static void add(List<Piece> pieces, Kind kind, List<String> words) {
        if (!words.isEmpty()) pieces.add(new Piece(kind, String.join("", words)));
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(match -> match.group()).toList();
    }
}

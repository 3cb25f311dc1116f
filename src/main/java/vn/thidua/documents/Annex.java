package vn.thidua.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A list annexed to a paper, in the same file after its signatures, as long as it has to be.
///
/// @param of what it is annexed to and by whom, around the number: `Kèm theo Quyết định số` and `của Chủ tịch …`
/// @param numberField as that of [Deciding]; `null` where the number is printed
/// @param rows groups and lines as they follow each other
public record Annex(
        String title,
        List<String> subject,
        Attached of,
        @Nullable String numberField,
        List<Part.Column> columns,
        List<Row> rows) {

    /// @param before the number, @param after the day
    public record Attached(String before, String after) {

        public Attached {
            before = Text.clean(before);
            after = Text.clean(after);
        }

        /// As it stands in brackets below the title.
        public String words(Numbered number, String day) {
            return "(" + before + " " + number.words() + " " + day + " " + after + ")";
        }
    }

    /// A row of the list.
    public sealed interface Row {

        /// A heading over all columns.
        ///
        /// @param level 1 for kinds of awards, 2 for units below them
        record Group(int level, String words) implements Row {
            public Group {
                if (level < 1 || level > 2) throw new IllegalArgumentException("level " + level);
                words = Text.clean(words);
            }
        }

        /// @param cells as many as columns
        record Line(List<String> cells) implements Row {
            public Line {
                cells = cells.stream().map(Text::clean).toList();
            }
        }
    }

    public Annex {
        title = Text.clean(title);
        subject = subject.stream().map(Text::clean).toList();
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (numberField != null) Signature.named(numberField);
        var width = columns.size();
        if (rows.stream().anyMatch(row -> row instanceof Row.Line(var cells) && cells.size() != width))
            throw new IllegalArgumentException("a row with another number of cells than columns");
    }
}

package vn.thidua.emulation.review;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of the minutes: a heading, what is told, and perhaps a table.
public record MinutesPart(
        String heading, List<String> paragraphs, @Nullable Table table) {

    /// @param rows as many cells as columns in each
    public record Table(String caption, List<Column> columns, List<List<String>> rows) {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            var width = columns.size();
            if (width == 0 || rows.stream().anyMatch(row -> row.size() != width))
                throw new IllegalArgumentException("a row with another number of cells than columns");
        }
    }

    /// @param share its part of the width, against those of the others
    public record Column(String heading, int share, boolean centred) {}

    public MinutesPart {
        paragraphs = List.copyOf(paragraphs);
        if (heading.isBlank()) throw new IllegalArgumentException("a part without heading");
    }
}

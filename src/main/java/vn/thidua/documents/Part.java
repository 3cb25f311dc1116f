package vn.thidua.documents;

import java.util.List;

/// A part of what a paper says between its bases and its signatures.
public sealed interface Part {

    /// @param level 1 for parts (`I. Mục đích`), 2 and 3 below them
    record Heading(int level, String words) implements Part {
        public Heading {
            if (level < 1 || level > 3) throw new IllegalArgumentException("level " + level);
            words = Text.clean(words);
        }
    }

    record Paragraph(Text text) implements Part {}

    /// Items counted from one.
    record Numbered(List<Text> items) implements Part {
        public Numbered {
            items = List.copyOf(items);
        }
    }

    /// @param caption what it shows; read aloud before it, and printed above it unless empty
    /// @param columns at least one
    /// @param rows as many cells as columns in each
    record Table(String caption, List<Column> columns, List<List<Text>> rows) implements Part {
        public Table {
            caption = Text.clean(caption);
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            var width = columns.size();
            if (width == 0 || rows.stream().anyMatch(row -> row.size() != width))
                throw new IllegalArgumentException("a row with another number of cells than columns");
        }
    }

    /// @param share its part of the width, against those of the others
    record Column(String heading, int share, boolean centred) {
        public Column {
            heading = Text.clean(heading);
            if (share < 1) throw new IllegalArgumentException("share " + share);
        }
    }

    /// Who agrees, in order, each with the person who stands for it.
    record Parties(List<Party> parties) implements Part {
        public Parties {
            parties = List.copyOf(parties);
        }
    }

    /// @param role `Trưởng khối`; empty for a mere member
    record Party(String unit, String representative, String position, String role) {
        public Party {
            unit = Text.clean(unit);
            representative = Text.clean(representative);
            position = Text.clean(position);
            role = Text.clean(role);
        }
    }

    /// What all of them promise.
    record Commitments(List<Text> promises) implements Part {
        public Commitments {
            promises = List.copyOf(promises);
        }
    }
}

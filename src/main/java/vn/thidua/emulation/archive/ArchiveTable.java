package vn.thidua.emulation.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.design.SheetText;

/// A table of a package: what its columns mean is said in the first line, in Vietnamese.
///
/// @param rows cells as text; an empty one is not known
record ArchiveTable(List<String> columns, List<List<String>> rows) {

    /// Lines end the same way on every system.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .defaultPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    ArchiveTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows)
            if (row.size() != columns.size()) throw new IllegalArgumentException("a row of other length");
    }

    static Rows of(String... columns) {
        return new Rows(List.of(columns));
    }

    /// A table that grows.
    static final class Rows {

        private final List<String> columns;
        private final List<List<String>> rows = new ArrayList<>();

        private Rows(List<String> columns) {
            this.columns = columns;
        }

        Rows row(@Nullable Object... cells) {
            var row = new ArrayList<String>();
            for (var cell : cells) row.add(cell == null ? "" : cell.toString());
            rows.add(row);
            return this;
        }

        ArchiveTable end() {
            return new ArchiveTable(columns, rows);
        }
    }

    /// For office programs: marked as UTF-8, no cell taken for a formula.
    void csv(OutputStream out) throws IOException {
        var text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(SheetText.BYTE_ORDER_MARK);
        var csv = CSVFormat.RFC4180.print(text);
        csv.printRecord(columns);
        for (var row : rows) csv.printRecord(row.stream().map(SheetText::safe).toList());
        csv.flush();
    }

    /// For machines: a list of objects, named by the columns.
    void json(OutputStream out) throws IOException {
        JSON.writeValue(out, new ByColumn());
        out.write('\n');
    }

    /// The rows, each made when it is written.
    private final class ByColumn extends AbstractList<Map<String, String>> {

        @Override
        public Map<String, String> get(int n) {
            var one = new LinkedHashMap<String, String>();
            for (var i = 0; i < columns.size(); i++)
                one.put(columns.get(i), rows.get(n).get(i));
            return one;
        }

        @Override
        public int size() {
            return rows.size();
        }
    }

    static String json(Object thing) {
        return JSON.writeValueAsString(thing) + "\n";
    }
}

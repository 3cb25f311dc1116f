package vn.thidua.emulation.honours;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/// Reads the first table of an office file row by row, never holding all of it.
final class ListWorkbook {

    /// Two and a half times the largest list known.
    static final int MOST_ROWS = 200_000;

    private static final int MOST_COLUMNS = 60;
    private static final int HEADS_WITHIN = 20;
    private static final long MOST_TEXT = 256L << 20;

    private ListWorkbook() {}

    /// What is told while a list is read.
    interface Listener {

        /// @param mapped the heads that are read
        /// @param ignored the heads that are not
        void heads(Map<Heading, String> mapped, List<String> ignored);

        /// @param n as the file numbers its rows
        void row(int n, Map<Heading, String> cells);
    }

    /// Refuses what is no such file, has no heads, or is too long.
    static void read(Path file, Listener listener) {
        try (var whole = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            for (var part : whole.getParts())
                if (part.getSize() > MOST_TEXT) throw new HonoursRefused.ListTooLong(MOST_ROWS);
            var reader = new XSSFReader(whole);
            var strings = new ReadOnlySharedStringsTable(whole);
            var sheets = reader.getSheetsData();
            if (!sheets.hasNext()) throw new HonoursRefused.NoList();
            var rows = new Rows(listener);
            try (var sheet = sheets.next()) {
                parse(sheet, new XSSFSheetXMLHandler(reader.getStylesTable(), strings, rows, new Days(), false));
            }
            if (rows.heads.isEmpty()) throw new HonoursRefused.WithoutHeads();
        } catch (IOException
                | OpenXML4JException
                | OpenXML4JRuntimeException
                | UnsupportedFileFormatException
                | SAXException
                | ParserConfigurationException wrong) {
            throw new HonoursRefused.NoList();
        }
    }

    private static void parse(InputStream sheet, XSSFSheetXMLHandler handler)
            throws SAXException, ParserConfigurationException, IOException {
        var parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.parse(new InputSource(sheet));
    }

    /// Days as `2019-05-31`, however the file shows them; whole numbers without a decimal mark.
    private static final class Days extends DataFormatter {

        @Override
        public String formatRawCellContents(double value, int index, @Nullable String format) {
            return formatRawCellContents(value, index, format, false);
        }

        @Override
        public String formatRawCellContents(double value, int index, @Nullable String format, boolean since1904) {
            if (format != null && DateUtil.isADateFormat(index, format) && DateUtil.isValidExcelDate(value))
                return DateUtil.getLocalDateTime(value, since1904).toLocalDate().toString();
            return value == Math.rint(value) && Math.abs(value) < 1e15
                    ? String.valueOf((long) value)
                    : String.valueOf(value);
        }
    }

    /// Finds the heads, then hands over each row below them that says anything.
    private static final class Rows implements SheetContentsHandler {

        private final Listener listener;
        private final Map<Integer, String> cells = new HashMap<>();
        private Map<Heading, Integer> heads = Map.of();
        private int column = -1;

        Rows(Listener listener) {
            this.listener = listener;
        }

        @Override
        public void startRow(int row) {
            cells.clear();
            column = -1;
        }

        @Override
        public void cell(@Nullable String reference, @Nullable String value, @Nullable XSSFComment comment) {
            column = reference == null ? column + 1 : new CellReference(reference).getCol();
            if (value != null && column < MOST_COLUMNS && !value.isBlank()) cells.put(column, value);
        }

        @Override
        public void endRow(int row) {
            if (row > MOST_ROWS) throw new HonoursRefused.ListTooLong(MOST_ROWS);
            if (!heads.isEmpty()) below(row + 1);
            else if (row < HEADS_WITHIN) above();
        }

        private void above() {
            heads = Heading.in(cells);
            if (heads.isEmpty()) return;
            var mapped = new TreeMap<Heading, String>();
            heads.forEach((heading, at) -> mapped.put(heading, Tidied.of(cells.getOrDefault(at, ""))));
            var ignored = new TreeMap<>(cells);
            ignored.keySet().removeAll(heads.values());
            listener.heads(mapped, ignored.values().stream().map(Tidied::of).toList());
        }

        private void below(int n) {
            var read = new HashMap<Heading, String>();
            heads.forEach((heading, at) -> {
                var cell = cells.get(at);
                if (cell != null) read.put(heading, cell);
            });
            if (read.containsKey(Heading.NAME) || read.containsKey(Heading.AWARD)) listener.row(n, read);
        }
    }
}

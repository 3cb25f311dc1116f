package vn.thidua.design;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// Tables as office programs open them (xlsx). Text stays text, so no cell is ever taken for a formula; numbers and
/// days can be reckoned with. Printed, a table is as wide as an A4 sheet on its side; each sheet repeats its heads and
/// tells its name and number. For some thousands of rows: all of it is in memory.
public final class Spreadsheet {

    public static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final int LONGEST = 32_767;
    private static final int NARROWEST = 7;
    private static final int WIDEST = 32;
    private static final int WIDEST_ALONE = 110;
    private static final int AROUND = 3; // characters beside the text of a cell
    private static final double LARGE = 10_000; // whole numbers from here on are grouped by three, years are not
    private static final int ON_A3 = 24; // columns beside those that are repeated
    private static final double MARGIN = 0.4; // inches
    private static final float LINE = 15; // pt
    private static final int MOST_LINES = 27; // as high as a row can be

    // rows are light and written at the end, since widths and heights follow from all of them; text is shared, so that
    // whatever program changes a cell finds one text in it
    private final SXSSFWorkbook book = new SXSSFWorkbook(new XSSFWorkbook(), -1, false, true);
    private final CellStyle heads = heads();
    private final CellStyle days = days();
    private final CellStyle texts = texts();
    private final CellStyle numbers = numbers("General");
    private final CellStyle sums = numbers("#,##0");

    /// One table of the file.
    public final class Table {

        private final SXSSFSheet sheet;
        private final int[] widths;
        private final Set<Integer> notes = new HashSet<>();
        private int next;

        private Table(String name, List<String> header) {
            sheet = book.createSheet(WorkbookUtil.createSafeSheetName(name));
            widths = new int[header.size()];
            var row = sheet.createRow(next++);
            for (var i = 0; i < header.size(); i++) {
                var cell = row.createCell(i);
                cell.setCellValue(header.get(i));
                cell.setCellStyle(heads);
                measured(i, header.get(i).substring(header.get(i).length() / 2)); // heads are folded once
            }
            sheet.createFreezePane(0, 1);
            sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
            sheet.getHeader().setCenter("&A"); // its name, as on its tab
            sheet.getFooter().setCenter("&P/&N");
            sheet.setPrintGridlines(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
            sheet.getPrintSetup().setLandscape(true);
            sheet.getPrintSetup().setFitHeight((short) 0);
            for (var margin : List.of(PageMargin.LEFT, PageMargin.RIGHT, PageMargin.HEADER, PageMargin.FOOTER))
                sheet.setMargin(margin, MARGIN);
            for (var margin : List.of(PageMargin.TOP, PageMargin.BOTTOM)) sheet.setMargin(margin, 2 * MARGIN);
        }

        /// @param cells text, whole numbers or days, in the order of the header; `null` leaves a cell empty
        public Table row(@Nullable Object... cells) {
            var row = sheet.createRow(next++);
            for (var i = 0; i < cells.length; i++) {
                var value = cells[i];
                if (value == null) continue;
                var cell = row.createCell(i);
                switch (value) {
                    case Number number -> {
                        cell.setCellValue(number.doubleValue());
                        cell.setCellStyle(grouped(number.doubleValue()) ? sums : numbers);
                    }
                    case LocalDate day -> {
                        cell.setCellValue(day);
                        cell.setCellStyle(days);
                    }
                    default -> {
                        cell.setCellValue(cut(value.toString()));
                        cell.setCellStyle(texts);
                    }
                }
                measured(i, value.toString());
            }
            return this;
        }

        /// Words about the whole table, below it, over all of its columns.
        public Table note(String words) {
            var row = sheet.createRow(next++);
            var cell = row.createCell(0);
            cell.setCellValue(cut(words));
            cell.setCellStyle(texts);
            if (widths.length > 1)
                sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, widths.length - 1));
            else measured(0, words);
            notes.add(row.getRowNum());
            return this;
        }

        /// For a table too wide for one sheet of paper: on A3, over as many sheets as it takes, each of which repeats
        /// the first columns; on the screen they stay where they are.
        public Table wide(int held) {
            var across = Math.max(1, Math.ceilDiv(widths.length - held, ON_A3));
            sheet.createFreezePane(held, 1);
            sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, held - 1));
            sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
            sheet.getPrintSetup().setFitWidth((short) across);
            return this;
        }

        private void measured(int column, String text) {
            if (column < widths.length) widths[column] = Math.max(widths[column], text.length());
        }

        private int width(int column) {
            return Math.clamp(widths[column] + AROUND, NARROWEST, widths.length == 1 ? WIDEST_ALONE : WIDEST);
        }

        private int allWidths() {
            return IntStream.range(0, widths.length).map(this::width).sum();
        }

        /// Programs differ in whether they make room for folded text when they open a file.
        private int lines(Row row) {
            var most = 1;
            for (var cell : row)
                if (cell.getCellType() == CellType.STRING && cell.getColumnIndex() < widths.length) {
                    var length = cell.getStringCellValue().length();
                    var room = notes.contains(row.getRowNum()) ? allWidths() : width(cell.getColumnIndex());
                    most = Math.max(most, Math.ceilDiv(length, room - AROUND + 1));
                }
            return Math.min(most, MOST_LINES);
        }

        private void fit() {
            for (var i = 0; i < widths.length; i++) sheet.setColumnWidth(i, width(i) * 256);
            for (var row : sheet) row.setHeightInPoints(lines(row) * LINE);
        }
    }

    private final List<Table> tables = new ArrayList<>();

    /// Begins another table; its name is cut to what such files allow.
    public Table table(String name, List<String> header) {
        var table = new Table(name, header);
        tables.add(table);
        return table;
    }

    public byte[] bytes() {
        tables.forEach(Table::fit);
        try (book;
                var out = new ByteArrayOutputStream()) {
            book.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private CellStyle heads() {
        var font = book.createFont();
        font.setBold(true);
        var style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static boolean grouped(double number) {
        return Math.abs(number) >= LARGE && number == Math.rint(number);
    }

    private CellStyle numbers(String format) {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        style.setAlignment(HorizontalAlignment.RIGHT);
        style.setIndention((short) 1);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private CellStyle texts() {
        var style = book.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private CellStyle days() {
        var style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}

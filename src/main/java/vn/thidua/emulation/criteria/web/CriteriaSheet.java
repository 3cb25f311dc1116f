package vn.thidua.emulation.criteria.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Language;
import vn.thidua.design.Spreadsheet;
import vn.thidua.design.Words;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.criteria.CriteriaRefused;
import vn.thidua.emulation.criteria.DraftFault;
import vn.thidua.emulation.criteria.DraftFault.Field;
import vn.thidua.emulation.criteria.LineKind;
import vn.thidua.emulation.criteria.TypedLine;
import vn.thidua.emulation.criteria.TypedSet;

/// A criteria set as a table of an office program, in Vietnamese whoever takes it: a row to each line, what is said of
/// the whole on a second sheet, and on a third how each kind is written.
final class CriteriaSheet {

    /// The largest file, in kB.
    static final int KILOBYTES = 2_048;

    private static final List<Field> COLUMNS = List.of(
            Field.CODE,
            Field.TITLE,
            Field.MAX,
            Field.KIND,
            Field.PARAMETERS,
            Field.EVIDENCE,
            Field.FLOORED,
            Field.CEILING,
            Field.PARENT);

    private static final List<String> WHOLE = List.of("NAME", "NOTE", "TOTAL", "SCALE", "MODE", "EXTRAS", "GRADES");

    private static final int MOST_ROWS = 2_100;
    private static final int LAST_HEAD = 10;

    /// @param cells where each place of the set stands in the file
    /// @param oddities what could not be taken, with its cell
    record Read(TypedSet typed, Map<String, String> cells, List<String> oddities) {

        Read {
            cells = Map.copyOf(cells);
            oddities = List.copyOf(oddities);
        }

        /// Of what is wrong: `D5`, or empty where it stands in no cell.
        String cell(DraftFault fault) {
            return cells.getOrDefault(place(fault.line(), fault.field().name()), "");
        }
    }

    private final Map<String, String> cells = new HashMap<>();
    private final List<String> oddities = new ArrayList<>();
    private final List<TypedLine> lines = new ArrayList<>();

    private CriteriaSheet() {}

    private static String say(String key, Object... facts) {
        return Words.say(Language.VI, key, facts);
    }

    private static String place(int line, String field) {
        return line + "/" + field;
    }

    static byte[] write(TypedSet typed) {
        var book = new Spreadsheet();
        var table = book.table(
                say("criteria.sheet"), COLUMNS.stream().map(CriteriaSheet::head).toList());
        for (var line : typed.lines())
            table.row(
                    line.code(),
                    line.title(),
                    Typed.number(line.max()).<Object>map(number -> number).orElse(line.max()),
                    LineKind.of(line.kind()).map(CriteriaSheet::word).orElse(line.kind()),
                    line.parameters(),
                    mark(line.evidence()),
                    mark(line.floored()),
                    mark(line.ceiling()),
                    line.parent().isEmpty() ? null : line.parent());
        var whole = book.table(
                say("criteria.sheet.whole"), List.of(say("criteria.sheet.what"), say("criteria.sheet.said")));
        for (var what : WHOLE) whole.row(label(what), said(typed, what));
        var help = book.table(
                say("criteria.sheet.help"),
                List.of(head(Field.KIND), say("criteria.kind.meaning"), head(Field.PARAMETERS)));
        for (var kind : LineKind.values())
            help.row(word(kind), say("criteria.kind." + kind + ".about"), say("criteria.kind." + kind + ".form"));
        return book.bytes();
    }

    private static String head(Field field) {
        return say("criteria.column." + field);
    }

    private static String label(String what) {
        return say("criteria.whole." + what);
    }

    static String word(LineKind kind) {
        return say("criteria.kind." + kind);
    }

    private static @Nullable String mark(boolean yes) {
        return yes ? say("criteria.yes") : null;
    }

    private static String said(TypedSet typed, String what) {
        return switch (what) {
            case "NAME" -> typed.title();
            case "NOTE" -> typed.note();
            case "TOTAL" -> typed.max();
            case "SCALE" -> typed.scale();
            case "MODE" ->
                TypedSet.modes().contains(typed.mode()) ? say("criteria.mode." + typed.mode()) : typed.mode();
            case "EXTRAS" -> say(typed.extrasCount() ? "criteria.yes" : "criteria.no");
            case "GRADES" -> typed.grades();
            default -> throw new IllegalArgumentException(what);
        };
    }

    /// Takes what can be taken, as it is typed there.
    ///
    /// @throws CriteriaRefused.FileUnreadable where it is no such file
    static Read read(byte[] xlsx) {
        if (xlsx.length == 0 || xlsx.length > KILOBYTES * 1_024) throw new CriteriaRefused.FileUnreadable();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            var sheet = new CriteriaSheet();
            sheet.take(book.getSheetAt(0));
            var whole = book.getSheet(say("criteria.sheet.whole"));
            var typed = sheet.whole(whole).with(sheet.lines);
            return new Read(typed, sheet.cells, sheet.oddities);
        } catch (CriteriaRefused refusal) {
            throw refusal;
        } catch (IOException | RuntimeException broken) {
            throw new CriteriaRefused.FileUnreadable();
        }
    }

    private void take(Sheet sheet) {
        var first = -1;
        for (var row : sheet) {
            if (first < 0) {
                if (text(row, 0).equals(head(Field.CODE)) && text(row, 1).equals(head(Field.TITLE)))
                    first = row.getRowNum() + 1;
                else if (row.getRowNum() > LAST_HEAD) break;
            } else if (row.getRowNum() <= MOST_ROWS) take(row);
        }
        if (first < 0) throw new CriteriaRefused.FileUnreadable();
    }

    private void take(Row row) {
        var empty = true;
        for (var i = 0; i < COLUMNS.size(); i++) empty &= text(row, i).isEmpty();
        if (empty) return;
        for (var i = 0; i < COLUMNS.size(); i++)
            cells.put(place(lines.size(), COLUMNS.get(i).name()), new CellAddress(row.getRowNum(), i).formatAsString());
        lines.add(new TypedLine(
                text(row, at(Field.CODE)),
                text(row, at(Field.PARENT)),
                text(row, at(Field.TITLE)),
                text(row, at(Field.MAX)),
                kind(text(row, at(Field.KIND))),
                text(row, at(Field.PARAMETERS)),
                yes(row, Field.EVIDENCE),
                yes(row, Field.FLOORED),
                yes(row, Field.CEILING)));
    }

    private static int at(Field field) {
        return COLUMNS.indexOf(field);
    }

    private static String kind(String written) {
        for (var kind : LineKind.values()) if (word(kind).equalsIgnoreCase(written)) return kind.name();
        return written;
    }

    private boolean yes(Row row, Field field) {
        var written = text(row, at(field)).toLowerCase(Locale.ROOT);
        if (written.isEmpty() || written.equals(say("criteria.no").toLowerCase(Locale.ROOT))) return false;
        if (written.equals("x") || written.equals(say("criteria.yes").toLowerCase(Locale.ROOT))) return true;
        oddities.add(say("criteria.sheet.mark", new CellAddress(row.getRowNum(), at(field)).formatAsString(), written));
        return false;
    }

    private TypedSet whole(@Nullable Sheet sheet) {
        var said = new HashMap<String, String>();
        if (sheet != null)
            for (var row : sheet)
                for (var what : WHOLE)
                    if (text(row, 0).equals(label(what))) {
                        said.put(what, text(row, 1));
                        cells.put(
                                place(DraftFault.HEAD, what),
                                sheet.getSheetName() + "!" + new CellAddress(row.getRowNum(), 1).formatAsString());
                    }
        var usual = TypedSet.EMPTY;
        return new TypedSet(
                said.getOrDefault("NAME", ""),
                said.getOrDefault("NOTE", ""),
                said.getOrDefault("SCALE", usual.scale()),
                mode(said.getOrDefault("MODE", usual.mode())),
                said.getOrDefault("TOTAL", ""),
                said.getOrDefault("EXTRAS", "").equalsIgnoreCase(say("criteria.yes")),
                said.getOrDefault("GRADES", ""),
                List.of());
    }

    private static String mode(String written) {
        for (var mode : TypedSet.modes()) if (say("criteria.mode." + mode).equalsIgnoreCase(written)) return mode;
        return written;
    }

    private static String text(Row row, int column) {
        var cell = row.getCell(column);
        if (cell == null) return "";
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC
                ? Typed.written(new BigDecimal(NumberToTextConverter.toText(cell.getNumericCellValue())))
                : new DataFormatter().formatCellValue(cell).strip();
    }
}

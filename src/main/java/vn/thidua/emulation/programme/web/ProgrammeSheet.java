package vn.thidua.emulation.programme.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import vn.thidua.design.Spreadsheet;
import vn.thidua.design.Words;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.pact.PlanWords;
import vn.thidua.emulation.programme.Agreed;
import vn.thidua.emulation.programme.ProgrammeRefused;
import vn.thidua.emulation.programme.web.ProgrammeForm.TaskForm;

/// The programme as a table that offices fill in: a row to each piece of work, its task by number and its target by
/// `2.1`, the first of the second task.
final class ProgrammeSheet {

    /// The largest file, in kB.
    static final int KILOBYTES = 2_048;

    private static final int MOST_ROWS = 2_000;

    /// @param findings what could not be taken, each with its row
    record Read(ProgrammeForm form, List<String> findings) {
        Read {
            findings = List.copyOf(findings);
        }
    }

    private final Agreed agreed;
    private final List<List<ItemForm>> items = new ArrayList<>();
    private final List<String> outside = new ArrayList<>();
    private final List<String> findings = new ArrayList<>();

    private ProgrammeSheet(Agreed agreed) {
        this.agreed = agreed;
        for (var _ : agreed.tasks()) {
            items.add(new ArrayList<>());
            outside.add("");
        }
    }

    /// With what was written so far.
    static byte[] template(ProgrammeForm form, Agreed agreed) {
        var book = new Spreadsheet();
        var columns = List.of(
                "task",
                "task.title",
                "target",
                "target.title",
                "plan",
                "goal",
                "measures",
                "department",
                "by",
                "resources",
                "evidence",
                "outside");
        var table = book.table(
                Words.say("programme.sheet"),
                columns.stream()
                        .map(column -> Words.say("programme.sheet." + column))
                        .toList());
        for (var i = 0; i < form.tasks().size(); i++) {
            var task = form.tasks().get(i);
            var title = agreed.tasks().get(i).title();
            if (task.items().isEmpty())
                table.row(i + 1, title, null, null, null, null, null, null, null, null, null, task.outside());
            for (var item : task.items()) row(table, i, title, item, agreed);
        }
        return book.bytes();
    }

    private static void row(Spreadsheet.Table table, int task, String title, ItemForm item, Agreed agreed) {
        var targets = agreed.targets(task);
        var n = 0;
        while (n < targets.size() && !targets.get(n).id().value().toString().equals(item.target())) n++;
        var target = n < targets.size() ? targets.get(n) : null;
        table.row(
                task + 1,
                title,
                target == null ? null : (task + 1) + "." + (n + 1),
                target == null ? null : target.content(),
                target == null ? null : PlanWords.of(target, agreed.plan(target).orElseThrow()),
                item.goal(),
                item.measures(),
                item.department(),
                Typed.day(item.by()).orElse(null),
                item.resources(),
                item.evidence(),
                null);
    }

    /// Reads what can be read; the rest is told, row by row.
    ///
    /// @throws ProgrammeRefused.SheetUnreadable where it is no such file
    static Read read(byte[] xlsx, Agreed agreed) {
        if (xlsx.length == 0 || xlsx.length > KILOBYTES * 1_024) throw new ProgrammeRefused.SheetUnreadable();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            var sheet = new ProgrammeSheet(agreed);
            for (var row : book.getSheetAt(0)) if (row.getRowNum() > 0 && row.getRowNum() <= MOST_ROWS) sheet.take(row);
            return sheet.read();
        } catch (IOException | RuntimeException broken) {
            throw new ProgrammeRefused.SheetUnreadable();
        }
    }

    private Read read() {
        var tasks = new ArrayList<TaskForm>();
        for (var i = 0; i < items.size(); i++) tasks.add(new TaskForm(outside.get(i), items.get(i)));
        return new Read(new ProgrammeForm(tasks).offering(agreed), findings);
    }

    private void take(Row row) {
        var number = text(row, 0);
        var written =
                new ItemForm("", text(row, 5), text(row, 6), text(row, 7), text(row, 8), text(row, 9), text(row, 10));
        var why = text(row, 11);
        if (number.isEmpty() && written.blank() && why.isEmpty()) return;
        if (!number.matches("[1-9][0-9]?") || Integer.parseInt(number) > items.size()) {
            finding(row, "programme.sheet.no.task", number);
            return;
        }
        var task = Integer.parseInt(number) - 1;
        if (!why.isEmpty()) outside.set(task, why);
        if (written.blank()) return;
        if (items.get(task).size() >= ProgrammeForm.MOST) {
            finding(row, "programme.sheet.too.many", ProgrammeForm.MOST);
            return;
        }
        items.get(task).add(serving(row, task, written));
    }

    private ItemForm serving(Row row, int task, ItemForm written) {
        var code = text(row, 2).replace(',', '.');
        if (code.isEmpty()) return written;
        var targets = agreed.targets(task);
        var n = code.startsWith((task + 1) + ".") ? code.substring(code.indexOf('.') + 1) : "";
        if (!n.matches("[1-9][0-9]?") || Integer.parseInt(n) > targets.size()) {
            finding(row, "programme.sheet.no.target", code);
            return written;
        }
        var target = targets.get(Integer.parseInt(n) - 1);
        return new ItemForm(
                target.id().value().toString(),
                written.goal(),
                written.measures(),
                written.department(),
                written.by().isEmpty() ? target.by().toString() : written.by(),
                written.resources(),
                written.evidence());
    }

    private void finding(Row row, String key, Object fact) {
        findings.add(Words.say(key, row.getRowNum() + 1, fact));
    }

    private static String text(Row row, int column) {
        var cell = row.getCell(column);
        if (cell == null) return "";
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return type == CellType.NUMERIC
                ? number(cell)
                : new DataFormatter().formatCellValue(cell).strip();
    }

    private static String number(Cell cell) {
        if (DateUtil.isCellDateFormatted(cell))
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        var number = new BigDecimal(NumberToTextConverter.toText(cell.getNumericCellValue()));
        return Typed.written(number);
    }
}

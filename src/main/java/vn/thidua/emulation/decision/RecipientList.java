package vn.thidua.emulation.decision;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.honours.AwardKind;
import vn.thidua.emulation.honours.Subject;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.platform.Unmarked;

/// Recipients as they are pasted from a table or read from one: kind, name, position, unit, award, merit; the first row
/// names the columns, in any order.
public final class RecipientList {

    /// Rows of one list.
    public static final int MOST = 5_000;

    private static final Map<String, String> COLUMNS = columns();

    private RecipientList() {}

    private static Map<String, String> columns() {
        var known = new HashMap<String, String>();
        for (var words : List.of("loai", "doi tuong", "tap the ca nhan")) known.put(words, "kind");
        for (var words : List.of("ten", "ho ten", "ho va ten", "ten tap the ca nhan", "tap the ca nhan duoc khen"))
            known.put(words, "name");
        for (var words : List.of("chuc vu", "chuc danh")) known.put(words, "position");
        for (var words : List.of("don vi", "don vi cong tac", "co quan", "co quan don vi")) known.put(words, "of");
        for (var words : List.of("hinh thuc", "danh hieu", "danh hieu hinh thuc", "hinh thuc khen thuong"))
            known.put(words, "award");
        for (var words : List.of("thanh tich", "noi dung", "thanh tich dat duoc")) known.put(words, "merit");
        return known;
    }

    /// Something wrong with a row.
    ///
    /// @param row as the table counts it, from 1 for the heads
    /// @param what key of its words
    public record Fault(int row, String what, String value) {}

    /// What was read.
    public record Read(List<DecisionLine> lines, List<Fault> faults) {

        public Read {
            lines = List.copyOf(lines);
            faults = List.copyOf(faults);
        }
    }

    /// How awards are found by what a list calls them.
    public interface Awards {
        @Nullable
        AwardKind named(String words);
    }

    /// @param table cells parted by tabs, rows by line ends
    /// @param only the award of all rows that name none; `null` where each must
    public static Read of(String table, int year, @Nullable AwardKind only, Awards awards) {
        var rows = table.lines().toList();
        if (rows.stream().allMatch(String::isBlank)) throw new DecisionRefused.ListEmpty();
        if (rows.size() > MOST + 1) throw new DecisionRefused.ListTooLong(MOST);
        var heads = heads(rows.getFirst());
        if (!heads.containsKey("name")) throw new DecisionRefused.ListUnread();
        var lines = new ArrayList<DecisionLine>();
        var faults = new ArrayList<Fault>();
        for (var n = 1; n < rows.size(); n++) {
            if (rows.get(n).isBlank()) continue;
            var cells = rows.get(n).split("\t", -1);
            row(n + 1, heads, cells, year, only, awards, lines, faults);
        }
        if (lines.isEmpty() && faults.isEmpty()) throw new DecisionRefused.ListEmpty();
        return new Read(lines, faults);
    }

    private static Map<String, Integer> heads(String row) {
        var heads = new HashMap<String, Integer>();
        var cells = row.split("\t", -1);
        for (var i = 0; i < cells.length; i++) {
            var column = COLUMNS.get(Unmarked.words(cells[i]));
            if (column != null) heads.putIfAbsent(column, i);
        }
        return heads;
    }

    private static void row(
            int n,
            Map<String, Integer> heads,
            String[] cells,
            int year,
            @Nullable AwardKind only,
            Awards awards,
            List<DecisionLine> lines,
            List<Fault> faults) {
        var name = cell(heads, cells, "name");
        if (Unmarked.words(name).isEmpty()) {
            faults.add(new Fault(n, "name", name));
            return;
        }
        var called = cell(heads, cells, "award");
        var award = called.isEmpty() ? only : awards.named(called);
        if (award == null) {
            faults.add(new Fault(n, called.isEmpty() ? "award.none" : "award", called));
            return;
        }
        var kind = kind(cell(heads, cells, "kind"), award, cell(heads, cells, "position"));
        if (kind == null) {
            faults.add(new Fault(n, "kind", cell(heads, cells, "kind")));
            return;
        }
        if (!award.subjects().contains(kind)) {
            faults.add(new Fault(n, "subject." + kind, award.name()));
            return;
        }
        var of = cell(heads, cells, "of");
        var position = cell(heads, cells, "position");
        var merit = cell(heads, cells, "merit");
        if (name.length() > Subject.LONGEST
                || of.length() > Subject.LONGEST
                || position.length() > Subject.LONGEST
                || merit.length() > 1_000) {
            faults.add(new Fault(n, "long", name));
            return;
        }
        lines.add(DecisionLine.granted(
                award.code(),
                award.name(),
                new Subject(kind, name, null, null, of, position),
                merit,
                LocalDate.of(year, 1, 1),
                LocalDate.of(year, 12, 31),
                null));
    }

    private static String cell(Map<String, Integer> heads, String[] cells, String column) {
        var at = heads.get(column);
        return at == null || at >= cells.length ? "" : cells[at].strip();
    }

    /// Where no kind is written, whoever has a position is a person.
    private static @Nullable SubjectKind kind(String written, AwardKind award, String position) {
        return switch (Unmarked.words(written)) {
            case "tap the" -> SubjectKind.COLLECTIVE;
            case "ca nhan" -> SubjectKind.INDIVIDUAL;
            case "ho gia dinh", "ho" -> SubjectKind.HOUSEHOLD;
            case "" -> {
                if (award.subjects().size() == 1)
                    yield award.subjects().iterator().next();
                yield position.isEmpty() ? null : SubjectKind.INDIVIDUAL;
            }
            default -> null;
        };
    }

    /// The first sheet of an .xlsx as such a table.
    public static String table(byte[] xlsx) {
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(xlsx))) {
            var format = new DataFormatter();
            var rows = new ArrayList<String>();
            for (var row : book.getSheetAt(0)) {
                if (rows.size() > MOST + 1) throw new DecisionRefused.ListTooLong(MOST);
                while (rows.size() < row.getRowNum()) rows.add("");
                var cells = new ArrayList<String>();
                for (var i = 0; i < Math.max(0, row.getLastCellNum()); i++)
                    cells.add(format.formatCellValue(row.getCell(i)).replaceAll("\\s+", " "));
                rows.add(cells.stream().collect(Collectors.joining("\t")));
            }
            while (!rows.isEmpty() && rows.getFirst().isBlank()) rows.removeFirst();
            return String.join("\n", rows);
        } catch (IOException | RuntimeException unread) {
            if (unread instanceof DecisionRefused refusal) throw refusal;
            throw new DecisionRefused.ListUnread();
        }
    }
}

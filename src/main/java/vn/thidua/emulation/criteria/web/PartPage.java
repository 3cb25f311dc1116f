package vn.thidua.emulation.criteria.web;

import java.util.LinkedHashMap;
import java.util.List;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.criteria.DraftFault.Field;
import vn.thidua.emulation.criteria.LineKind;
import vn.thidua.emulation.criteria.Outline;
import vn.thidua.emulation.criteria.Reading;
import vn.thidua.emulation.criteria.TypedLine;
import vn.thidua.emulation.criteria.TypedSet;

/// Lines of a draft in a form, as a table.
///
/// @param typed the whole draft, with what was typed just now
/// @param part which lines of it the form shows
/// @param kept the lines of the saved draft whose place they take
/// @param refused why it could not be saved
public record PartPage(
        BlocYear year,
        int edition,
        TypedSet typed,
        Reading reading,
        Outline.Part part,
        Outline.Part kept,
        FieldErrors refused) {

    /// A button of each line.
    ///
    /// @param name before the number of the line
    /// @param words key of what it is called
    public record Act(String name, String words, String sign) {}

    private static final List<Act> ACTS = List.of(
            new Act("them", "criteria.row.below", "+"),
            new Act("bo", "criteria.row.remove", "×"),
            new Act("len", "criteria.row.up", "↑"),
            new Act("xuong", "criteria.row.down", "↓"));

    public List<Act> acts() {
        return ACTS;
    }

    public List<LineKind> kinds() {
        return List.of(LineKind.values());
    }

    public String path() {
        return CriteriaPage.path(year) + "/ban-thao";
    }

    public String here() {
        return path() + "/dong/" + (kept.from() + 1);
    }

    public List<TypedLine> lines() {
        return typed.lines().subList(part.from(), part.to());
    }

    public int depth(int n) {
        return Math.min(5, reading.outline().depth(part.from() + n - 1));
    }

    /// Of what stands within the line, against its maximum.
    public String sum(int n) {
        var line = typed.lines().get(part.from() + n - 1);
        return reading.outline()
                .sum(part.from() + n - 1)
                .map(sum ->
                        Words.say("criteria.sum", Typed.written(sum), line.max().isEmpty() ? "–" : line.max()))
                .orElse("");
    }

    public boolean unknownKind(TypedLine line) {
        return !line.kind().isEmpty() && LineKind.of(line.kind()).isEmpty();
    }

    /// Beside each field what is wrong with it.
    public FieldErrors faults() {
        var words = new LinkedHashMap<String, String>();
        for (var fault : reading.faults())
            if (fault.line() >= part.from() && fault.line() < part.to())
                words.merge(
                        field(fault.field(), fault.line() - part.from() + 1),
                        CriteriaTable.words(fault),
                        (one, other) -> one + " " + other);
        return new FieldErrors(words);
    }

    /// Fields of a line with which something is wrong.
    public List<String> wrong(int n) {
        return faults().words().keySet().stream()
                .filter(field -> field.endsWith("-" + n))
                .toList();
    }

    static String field(Field field, int n) {
        return switch (field) {
                    case CODE -> "ma-";
                    case PARENT -> "thuoc-";
                    case TITLE -> "nd-";
                    case MAX -> "diem-";
                    case KIND -> "cach-";
                    case PARAMETERS -> "ts-";
                    case EVIDENCE -> "mc-";
                    case FLOORED -> "san-";
                    case CEILING -> "tran-";
                    case NAME, NOTE, SCALE, TOTAL, GRADES, LINES ->
                        throw new IllegalArgumentException(field + " of a line");
                }
                + n;
    }
}

package vn.thidua.emulation.criteria.web;

import java.util.List;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.criteria.DraftFault;
import vn.thidua.emulation.criteria.DraftFault.Field;
import vn.thidua.emulation.criteria.Reading;
import vn.thidua.emulation.criteria.TypedLine;
import vn.thidua.emulation.criteria.TypedSet;

/// A draft as a whole: what is said of the set, its parts, and what is still wrong.
///
/// @param edition what the writer had read
/// @param replaces whether something is in force, whose place it would take
/// @param reason as it was typed
public record DraftPage(
        BlocYear year,
        int edition,
        TypedSet typed,
        Reading reading,
        CriteriaTable table,
        boolean replaces,
        String reason,
        FieldErrors errors) {

    /// Lines that stand on one page.
    static final int MOST = 60;

    /// @param first its first line
    /// @param sum of the maxima within that line
    public record PartRow(int from, int to, TypedLine first, String sum, int faults) {}

    /// @param path where it can be mended
    public record Wrong(String path, String place, String words) {}

    public String path() {
        return CriteriaPage.path(year);
    }

    public String here() {
        return path() + "/ban-thao";
    }

    public List<String> modes() {
        return TypedSet.modes();
    }

    public String total() {
        return reading.outline().total().map(Typed::written).orElse("0");
    }

    public List<PartRow> parts() {
        return reading.outline().parts(MOST).stream()
                .map(part -> new PartRow(
                        part.from() + 1,
                        part.to(),
                        typed.lines().get(part.from()),
                        reading.outline().sum(part.from()).map(Typed::written).orElse(""),
                        (int) reading.faults().stream()
                                .filter(fault -> fault.line() >= part.from() && fault.line() < part.to())
                                .count()))
                .toList();
    }

    public List<Wrong> wrong() {
        return reading.faults().stream()
                .map(fault -> new Wrong(place(fault), code(fault), CriteriaTable.words(fault)))
                .toList();
    }

    private String code(DraftFault fault) {
        return fault.line() == DraftFault.HEAD
                ? ""
                : typed.lines().get(fault.line()).code();
    }

    private String place(DraftFault fault) {
        if (fault.line() == DraftFault.HEAD)
            return fault.field() == Field.LINES ? here() + "#cac-phan" : here() + "#" + headField(fault.field());
        for (var part : reading.outline().parts(MOST))
            if (fault.line() >= part.from() && fault.line() < part.to())
                return here() + "/dong/" + (part.from() + 1) + "#"
                        + PartPage.field(fault.field(), fault.line() - part.from() + 1);
        return here();
    }

    static String headField(Field field) {
        return switch (field) {
            case NAME -> "ten";
            case NOTE -> "nguon";
            case SCALE -> "so-le";
            case TOTAL -> "tong";
            default -> "xep-loai";
        };
    }
}

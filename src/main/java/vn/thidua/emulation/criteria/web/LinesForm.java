package vn.thidua.emulation.criteria.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thidua.design.FormRows;
import vn.thidua.emulation.criteria.LineKind;
import vn.thidua.emulation.criteria.NextCode;
import vn.thidua.emulation.criteria.TypedLine;

/// Lines of a draft as they are typed: `nd-3` is the title of the third.
record LinesForm(List<TypedLine> lines) {

    /// Of one form.
    static final int MOST = 99;

    private static final int MANY = 5;

    LinesForm {
        lines = List.copyOf(lines);
    }

    static LinesForm typed(Map<String, String> fields) {
        var lines = new ArrayList<TypedLine>();
        for (var n = 1; n <= MOST && fields.containsKey("ma-" + n); n++)
            lines.add(new TypedLine(
                    said(fields, "ma-" + n),
                    said(fields, "thuoc-" + n),
                    said(fields, "nd-" + n),
                    said(fields, "diem-" + n),
                    said(fields, "cach-" + n),
                    said(fields, "ts-" + n),
                    fields.containsKey("mc-" + n),
                    fields.containsKey("san-" + n),
                    fields.containsKey("tran-" + n)));
        return new LinesForm(lines);
    }

    private static String said(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    /// The same after a button: `them-5` below the fifth line, `nhieu` at the end, `bo-5`, `len-5`, `xuong-5`.
    LinesForm after(String act) {
        if (act.equals("nhieu")) return many();
        var parts = act.split("-");
        var i = parts.length == 2 ? FormRows.index(parts[1], lines.size()) : -1;
        if (i < 0) return this;
        return parts[0].equals("them") ? below(i) : new LinesForm(FormRows.moved(lines, parts[0], i));
    }

    private LinesForm many() {
        var form = this;
        for (var n = 0; n < MANY; n++) form = form.below(form.lines().size() - 1);
        return form;
    }

    private LinesForm below(int i) {
        if (lines.size() >= MOST) return this;
        var changed = new ArrayList<>(lines);
        changed.add(i + 1, i < 0 ? TypedLine.fresh("", "") : next(lines.get(i)));
        return new LinesForm(changed);
    }

    private TypedLine next(TypedLine above) {
        var codes = lines.stream().map(TypedLine::code).toList();
        var within = above.kind().equals(LineKind.GROUP.name());
        var outside = LineKind.of(above.kind()).filter(LineKind::outside).isPresent();
        return TypedLine.fresh(
                within ? NextCode.within(above.code(), codes) : NextCode.after(above.code(), codes),
                outside ? above.kind() : "");
    }

    /// Those about which something was said.
    List<TypedLine> filled() {
        return lines.stream().filter(line -> !line.blank()).toList();
    }
}

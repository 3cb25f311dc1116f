package vn.thidua.design;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Rows of a form that named buttons add, remove and move.
public final class FormRows {

    private FormRows() {}

    public static <T> List<T> added(List<T> rows, T row) {
        var changed = new ArrayList<>(rows);
        changed.add(row);
        return changed;
    }

    /// @param act `bo`, `len` or `xuong`
    public static <T> List<T> moved(List<T> rows, String act, int i) {
        if (i < 0) return rows;
        var changed = new ArrayList<>(rows);
        switch (act) {
            case "bo" -> changed.remove(i);
            case "len" -> Collections.swap(changed, i, Math.max(0, i - 1));
            case "xuong" -> Collections.swap(changed, i, Math.min(rows.size() - 1, i + 1));
            default -> {}
        }
        return changed;
    }

    /// From what is written, from 1; -1 where there is no such row.
    public static int index(String written, int rows) {
        if (!written.matches("[1-9][0-9]?")) return -1;
        var i = Integer.parseInt(written) - 1;
        return i < rows ? i : -1;
    }
}

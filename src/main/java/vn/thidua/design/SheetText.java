package vn.thidua.design;

/// Text for tables that office programs open: they are told that it is UTF-8, and take no cell for a formula.
public final class SheetText {

    /// Stands at the beginning of the file.
    public static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String FORMULA_STARTS = "=+-@\t\r\n＝＋－＠";

    private SheetText() {}

    public static String safe(String cell) {
        if (cell.isEmpty()) return "";
        return FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}

package vn.thidua.design;

/// Whether the product runs for showing it, with people who come in without a password: every page for staff says so.
public final class DemoBanner {

    private static volatile boolean shown;

    private DemoBanner() {}

    public static boolean shown() {
        return shown;
    }

    public static void show() {
        shown = true;
    }
}

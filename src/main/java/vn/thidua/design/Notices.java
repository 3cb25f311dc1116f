package vn.thidua.design;

import java.util.function.Supplier;

/// What every page of a site says at present above its header: that the site will not answer for a time.
///
/// A kept page carries a mark, so the notice comes and goes without the page being made anew.
public final class Notices {

    private static final ScopedValue<Supplier<String>> CURRENT = ScopedValue.newInstance();

    private Notices() {}

    /// @param html what is said now, or nothing
    public static ScopedValue.Carrier bind(ScopedValue.Carrier frame, Supplier<String> html) {
        return frame.where(CURRENT, html);
    }

    public static String html() {
        if (Live.woven()) return Live.notices();
        return CURRENT.isBound() ? CURRENT.get().get() : "";
    }
}

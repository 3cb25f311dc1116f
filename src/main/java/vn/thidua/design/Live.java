package vn.thidua.design;

import java.util.UUID;

/// Numbers that change more often than their page: a page carries a mark, and the number is put in when it is sent.
///
/// A mark is `U+E000 key U+E001`; neither character may stand in any text of ours.
public final class Live {

    public static final char OPEN = '\uE000';
    public static final char CLOSE = '\uE001';

    /// The mark for what every page says; its text is HTML.
    public static final String NOTICES = "notices";

    private static final ScopedValue<Boolean> WOVEN = ScopedValue.newInstance();
    private static final String UNKNOWN = "–";

    private Live() {}

    /// Whether somebody will put the numbers in. Pages that go to one reader directly have none.
    public static boolean woven() {
        return WOVEN.isBound();
    }

    /// What is rendered within carries marks.
    public static ScopedValue.Carrier weaving() {
        return ScopedValue.where(WOVEN, true);
    }

    /// Shows nothing: says that what stands before and after it repeats on other pages and can be kept once.
    public static String cut() {
        return woven() ? mark("") : "";
    }

    public static String visits() {
        return mark("visits");
    }

    public static String online() {
        return mark("online");
    }

    public static String today() {
        return mark("today");
    }

    /// `Tổng từ 23/11/2026`: since when visits are counted.
    public static String since() {
        return mark("since");
    }

    /// A sentence about the figure of an older system, or nothing.
    public static String baseline() {
        return mark("baseline");
    }

    /// How often an article has been read, by every rule of counting, the old system's figure included.
    public static String views(UUID article) {
        return mark("views:" + article);
    }

    /// How many of them come from an older system, as a few words, or nothing.
    public static String fromOldSystem(UUID article) {
        return mark("old:" + article);
    }

    static String notices() {
        return mark(NOTICES);
    }

    private static String mark(String key) {
        return woven() ? OPEN + key + CLOSE : UNKNOWN;
    }
}

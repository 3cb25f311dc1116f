package vn.thidua.design;

import java.util.UUID;

/// Numbers that change more often than their page: a page carries a mark, and the number is put in when it is sent.
///
/// A mark is `U+E000 key U+E001`; neither character may stand in any text of ours.
public final class Live {

    public static final char OPEN = '\uE000';
    public static final char CLOSE = '\uE001';

    /// Shows nothing: says that what stands before and after it repeats on other pages and can be kept once.
    public static final String CUT = mark("");

    public static final String VISITS = mark("visits");
    public static final String ONLINE = mark("online");
    public static final String TODAY = mark("today");

    /// `Tổng từ 23/11/2026`: since when visits are counted.
    public static final String SINCE = mark("since");

    /// A sentence about the figure of an older system, or nothing.
    public static final String BASELINE = mark("baseline");

    private Live() {}

    /// How often an article has been read, by every rule of counting, the old system's figure included.
    public static String views(UUID article) {
        return mark("views:" + article);
    }

    /// How many of them come from an older system, as a few words, or nothing.
    public static String fromOldSystem(UUID article) {
        return mark("old:" + article);
    }

    private static String mark(String key) {
        return OPEN + key + CLOSE;
    }
}

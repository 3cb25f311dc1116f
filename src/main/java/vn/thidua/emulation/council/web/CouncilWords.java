package vn.thidua.emulation.council.web;

import vn.thidua.emulation.council.ItemResult;
import vn.thidua.emulation.council.Listed;
import vn.thidua.emulation.rules.Citation;

/// Thresholds and sources as pages say them.
public final class CouncilWords {

    private CouncilWords() {}

    /// `90%`.
    public static String bar(Listed item) {
        return ItemResult.share(item.bar().least());
    }

    public static String source(Citation source) {
        return source.words();
    }
}

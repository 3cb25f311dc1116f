package vn.thidua.newsroom.web;

import java.util.List;
import vn.thidua.news.Section;
import vn.thidua.newsroom.Stage;
import vn.thidua.platform.Slice;

/// All articles in the making that somebody may see, by filters that stand in the address.
public record ListPage(Filter filter, Slice<DraftRow> drafts, List<Section> sections, boolean writes, String key) {

    public Stage[] stages() {
        return Stage.values();
    }

    public String newer() {
        return filter.href(drafts.number() - 1);
    }

    public String older() {
        return filter.href(drafts.number() + 1);
    }
}

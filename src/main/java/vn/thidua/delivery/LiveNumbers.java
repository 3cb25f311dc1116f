package vn.thidua.delivery;

import vn.thidua.design.Language;
import vn.thidua.platform.SiteId;

/// Where the numbers come from that stand in pages as `design.Live` marks. Asked often: must answer from memory.
public interface LiveNumbers {

    /// The text for a mark, ready to be read: `1.439.560`. No markup; it is escaped.
    String text(SiteId site, Language language, String key);

    /// What every page of the site says at present, as HTML, or nothing.
    default String notices(SiteId site, Language language) {
        return "";
    }
}

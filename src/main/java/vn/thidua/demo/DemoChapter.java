package vn.thidua.demo;

import java.util.Map;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// What another room has to tell of the demo's province, written on the first start after its agencies are there.
public interface DemoChapter {

    /// @param sheet of the province
    /// @param units by the keys that the sheet gives them
    void write(SiteId site, Sheet sheet, Map<String, UnitId> units);
}

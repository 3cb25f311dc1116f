package vn.thidua.design;

import java.util.List;
import vn.thidua.platform.SiteId;

/// Addresses of public pages that search engines shall find, besides articles. Each room that has some is asked.
public interface MappedAddresses {

    /// Within the site, `/khoi/tong-hop/2021`.
    List<String> of(SiteId site);
}

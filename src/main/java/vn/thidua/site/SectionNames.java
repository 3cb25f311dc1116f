package vn.thidua.site;

import java.util.List;
import vn.thidua.design.Bilingual;
import vn.thidua.platform.SiteId;

/// The sections of a site, as those say who keep them: for whoever gives rights within one.
public interface SectionNames {

    record Named(String slug, Bilingual name) {}

    /// In their order on the site.
    List<Named> sections(SiteId site);
}

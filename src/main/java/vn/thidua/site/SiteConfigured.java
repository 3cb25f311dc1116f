package vn.thidua.site;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// A site was set up or its settings changed.
public record SiteConfigured(SiteId site, String slug, Actor by) implements Happening {

    @Override
    public String subject() {
        return "site:" + site.value();
    }
}

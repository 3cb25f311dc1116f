package vn.thidua.accounts;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Somebody looked through all accounts of a site.
///
/// @param accounts how many there were
/// @param after what they noted
public record AccountsReviewed(SiteId site, long accounts, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "accounts:" + site.value();
    }
}

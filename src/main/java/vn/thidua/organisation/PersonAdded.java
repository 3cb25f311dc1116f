package vn.thidua.organisation;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Somebody can be appointed from now on.
public record PersonAdded(SiteId site, PersonId person, String fullName, Actor by) implements Happening {

    @Override
    public String subject() {
        return "person:" + person.value();
    }
}

package vn.thidua.organisation;

import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;
import vn.thidua.platform.SiteId;

/// Somebody holds a position no longer than to a day.
public record PersonRelieved(SiteId site, MandateId mandate, PersonId person, String before, String after, Actor by)
        implements Happening {

    static PersonRelieved of(SiteId site, Mandate mandate, Mandate over, Actor by) {
        return new PersonRelieved(
                site,
                mandate.id(),
                mandate.person(),
                mandate.term().words(),
                over.term().words(),
                by);
    }

    @Override
    public String subject() {
        return "mandate:" + mandate.value();
    }
}

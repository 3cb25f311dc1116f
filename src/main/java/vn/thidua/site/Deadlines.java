package vn.thidua.site;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// What has to be done on a site by a day. Rooms that know such days answer; whoever shows the work of the day asks.
public interface Deadlines {

    /// @param href the page on which it is done
    record Deadline(String title, String href, LocalDate by, boolean overdue) {}

    /// What is not done yet, the most urgent first.
    List<Deadline> open(SiteId site);

    /// What concerns this person: unless the room knows better, whoever keeps the site as the law asks.
    default List<Deadline> concerning(Actor actor, SiteId site) {
        return actor.may(SiteRight.COMPLIANCE, Scope.of(site)) ? open(site) : List.of();
    }
}

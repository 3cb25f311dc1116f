package vn.thidua.site;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.platform.SiteId;

/// What has to be done on a site by a day. Rooms that know such days answer; whoever shows the work of the day asks.
public interface Deadlines {

    /// @param href the page on which it is done
    record Deadline(String title, String href, LocalDate by, boolean overdue) {}

    /// What is not done yet, the most urgent first.
    List<Deadline> open(SiteId site);
}

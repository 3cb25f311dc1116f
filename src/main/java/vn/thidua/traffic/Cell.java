package vn.thidua.traffic;

import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.platform.SiteId;

/// One number that is being counted.
sealed interface Cell {

    SiteId site();

    /// @param hour hours since 1970, which are also hours in Vietnam
    record Hourly(SiteId site, long hour, Series series) implements Cell {}

    record Visitors(SiteId site, LocalDate day) implements Cell {}

    record Article(SiteId site, LocalDate day, UUID article) implements Cell {}

    record Path(SiteId site, LocalDate day, String path) implements Cell {}

    record Dimension(SiteId site, LocalDate day, String dimension, String value) implements Cell {}

    /// A question put to the search.
    record Asked(SiteId site, LocalDate day, String folded, String shown, boolean found) implements Cell {}

    /// An address at which nothing was found.
    record Lost(SiteId site, LocalDate day, String path, boolean robot) implements Cell {}

    enum Series {
        VIEWS,
        VISITS,
        ROBOTS,
        PREFETCHES
    }
}

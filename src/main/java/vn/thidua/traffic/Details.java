package vn.thidua.traffic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// Where the views of a day come from. Whoever sends invented values fills the bucket `khac`, not the database.
@Component
class Details {

    private static final int MOST_VALUES = 1_000;

    private final Sites sites;
    private volatile Known known = new Known(LocalDate.MIN, ConcurrentHashMap.newKeySet());

    private record Known(LocalDate day, Set<Cell> cells) {}

    Details(Sites sites) {
        this.sites = sites;
    }

    /// Device, language and, where it is not ourselves, the host that led here.
    List<Cell> of(Hit hit, LocalDate day) {
        var cells = new ArrayList<Cell>(4);
        cells.add(new Cell.Dimension(hit.site(), day, "device", Origin.device(hit.userAgent())));
        cells.add(bounded(hit.site(), day, "language", Origin.language(hit.acceptLanguage())));
        var host = Origin.referrerHost(hit.referrer());
        if (!host.isEmpty() && !isOurs(hit.site(), host)) cells.add(bounded(hit.site(), day, "referrer", host));
        return cells;
    }

    private boolean isOurs(SiteId site, String host) {
        return sites.site(site).hosts().stream().anyMatch(ours -> ours.equals(host) || ours.equals("www." + host));
    }

    private Cell bounded(SiteId site, LocalDate day, String dimension, String value) {
        var cell = new Cell.Dimension(site, day, dimension, value);
        var cells = knownOn(day);
        if (cells.contains(cell) || cells.size() < MOST_VALUES && cells.add(cell)) return cell;
        return new Cell.Dimension(site, day, dimension, Origin.OTHER);
    }

    private Set<Cell> knownOn(LocalDate day) {
        var now = known;
        if (now.day.equals(day)) return now.cells;
        known = new Known(day, ConcurrentHashMap.newKeySet());
        return known.cells;
    }
}

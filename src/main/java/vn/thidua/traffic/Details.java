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
    Trait of(Hit hit, Seen seen) {
        var host = Origin.referrerHost(hit.referrer());
        return new Trait(
                hit.site(),
                seen.day(),
                seen.hour(),
                hit.subject() == null ? Origin.section(hit.path()) : null,
                Origin.device(hit.userAgent()),
                Origin.language(hit.acceptLanguage()),
                host.isEmpty() || isOurs(hit.site(), host) ? "" : host);
    }

    /// The numbers that a view with this trait adds to.
    List<Cell> cells(Trait trait) {
        var site = trait.site();
        var day = trait.day();
        var cells = new ArrayList<Cell>(5);
        cells.add(new Cell.Hourly(site, trait.hour(), Cell.Series.VIEWS));
        if (trait.section() != null) cells.add(new Cell.Path(site, day, trait.section()));
        cells.add(new Cell.Dimension(site, day, "device", trait.device()));
        cells.add(bounded(site, day, "language", trait.language()));
        if (!trait.referrer().isEmpty()) cells.add(bounded(site, day, "referrer", trait.referrer()));
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

package vn.thidua.news;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.thidua.platform.SiteId;

/// Which days have news, from the kept counts.
@Service
public class Calendars {

    private final CalendarStore store;

    Calendars(CalendarStore store) {
        this.store = store;
    }

    public MonthGrid month(SiteId site, YearMonth month, LocalDate today) {
        return MonthGrid.of(month, counts(site, month), today, LocalDate.MIN);
    }

    public MonthGrid around(SiteId site, LocalDate chosen, LocalDate today) {
        var month = YearMonth.from(chosen);
        return MonthGrid.of(month, counts(site, month), today, chosen);
    }

    /// The nearest day before with news.
    public Optional<LocalDate> before(SiteId site, LocalDate day) {
        return store.before(site, day);
    }

    /// The nearest day after with news.
    public Optional<LocalDate> after(SiteId site, LocalDate day) {
        return store.after(site, day);
    }

    private Map<LocalDate, Integer> counts(SiteId site, YearMonth month) {
        return store.counts(
                site, month.atDay(1).minusDays(6), month.atEndOfMonth().plusDays(6));
    }
}

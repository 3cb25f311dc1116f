package vn.thidua.news.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.news.Calendars;
import vn.thidua.news.Headlines;
import vn.thidua.news.MonthGrid;
import vn.thidua.news.Teaser;
import vn.thidua.platform.SiteId;

/// Composes a day or a month: the calendar, the articles, the ways on.
@Component
class DayPages {

    private static final int MOST_OF_DAY = 60;
    private static final int DAYS_OF_MONTH = 10;
    private static final int MOST_PER_DAY = 3;

    private final Calendars calendars;
    private final Headlines headlines;

    DayPages(Calendars calendars, Headlines headlines) {
        this.calendars = calendars;
        this.headlines = headlines;
    }

    @Transactional(readOnly = true)
    DayPage day(SiteId site, LocalDate day, LocalDate today) {
        return new DayPage(
                calendars.around(site, day, today),
                day,
                headlines.ofDay(site, day, MOST_OF_DAY),
                calendars.before(site, day).orElse(null),
                calendars.after(site, day).orElse(null),
                null);
    }

    @Transactional(readOnly = true)
    DayPage month(SiteId site, YearMonth month, LocalDate today, DayPage.@Nullable Typed typed) {
        var grid = calendars.month(site, month, today);
        return new DayPage(
                grid,
                null,
                typed == null ? newest(site, grid) : List.of(),
                calendars.before(site, month.atDay(1)).orElse(null),
                calendars.after(site, month.atEndOfMonth()).orElse(null),
                typed);
    }

    private List<Teaser> newest(SiteId site, MonthGrid grid) {
        return grid.weeks().stream()
                .flatMap(List::stream)
                .filter(cell -> cell.inMonth() && cell.articles() > 0)
                .map(MonthGrid.Cell::day)
                .sorted(Comparator.reverseOrder())
                .limit(DAYS_OF_MONTH)
                .flatMap(day -> headlines.ofDay(site, day, MOST_PER_DAY).stream())
                .toList();
    }
}

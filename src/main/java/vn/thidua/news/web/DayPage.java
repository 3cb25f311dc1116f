package vn.thidua.news.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Frame;
import vn.thidua.design.Head;
import vn.thidua.design.Words;
import vn.thidua.news.Days;
import vn.thidua.news.MonthGrid;
import vn.thidua.news.Teaser;

/// News of one day or one month beside the calendar.
///
/// @param day the chosen day, or `null` for the whole month
/// @param earlier the nearest day before with news
/// @param later the nearest day after with news
/// @param typed what was typed into the three fields and could not be understood
public record DayPage(
        MonthGrid grid,
        @Nullable LocalDate day,
        List<Teaser> articles,
        @Nullable LocalDate earlier,
        @Nullable LocalDate later,
        @Nullable Typed typed) {

    public record Typed(String day, String month, String year) {}

    public boolean future() {
        return day != null && day.isAfter(grid.today());
    }

    public String title() {
        if (typed != null) return Words.say("day.find");
        return day == null ? Words.say("day.month", grid.label()) : Words.say("day.title", Words.day(day));
    }

    public String href(LocalDate other) {
        return Days.path(other);
    }

    public String fieldDay() {
        if (typed != null) return typed.day();
        return day == null ? "" : String.valueOf(day.getDayOfMonth());
    }

    public String fieldMonth() {
        return typed == null ? String.valueOf(grid.month().getMonthValue()) : typed.month();
    }

    public String fieldYear() {
        return typed == null ? String.valueOf(grid.month().getYear()) : typed.year();
    }

    public Head head() {
        var path = day == null ? grid.href() : Days.path(day);
        var head = Head.of(
                title(),
                Words.say(
                        "day.about",
                        title(),
                        Frame.current().of(Frame.current().agency().name())),
                path);
        return articles.isEmpty() ? head.unindexed() : head;
    }
}

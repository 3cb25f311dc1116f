package vn.thidua.emulation.progress.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.pact.PlanWords;
import vn.thidua.emulation.progress.Degree;
import vn.thidua.emulation.progress.Figure;
import vn.thidua.emulation.progress.Period;
import vn.thidua.emulation.progress.ProgressReports.Member;
import vn.thidua.emulation.progress.ReportEntry;
import vn.thidua.emulation.progress.Story;

/// What one member reported, target by target, and the form for a period.
///
/// @param form `null` for those who only read
/// @param due the day by which the period of the form is reported
public record ReportPage(
        Member member,
        BlocYear year,
        @Nullable ReportForm form,
        @Nullable LocalDate due,
        LocalDate today,
        FieldErrors errors) {

    private static final int WIDTH = 240;
    private static final int HEIGHT = 48;
    private static final int EDGE = 4;
    private static final int MONTHS = 12;

    public static final List<Period> PERIODS = Period.all();

    public String path() {
        return ProgressController.PATH + "/" + member.kept().programme().id().value();
    }

    public String yearPath() {
        return ProgressController.PATH + "/nam/" + year.id().value();
    }

    public String yearTitle() {
        return year.title();
    }

    public String goal(Story story) {
        return PlanWords.of(story.target(), story.goal());
    }

    public String said(Story story, ReportEntry entry) {
        return switch (entry.figure()) {
            case Figure.Amount(var number) ->
                vn.thidua.emulation.Typed.written(number) + " " + story.target().measureUnit();
            case Figure.Done(var done) -> Words.say(done ? "progress.done" : "progress.not.done");
        };
    }

    public String state(Story story) {
        var degree = story.degree();
        return degree == null ? "NONE" : degree.state().name();
    }

    public int percent(Story story) {
        var degree = story.degree();
        return degree == null ? 0 : degree.percent();
    }

    /// The way of the figures towards the goal, as points of a line in a field of 240 by 48; empty where there are
    /// fewer than two.
    public String trend(Story story) {
        var standing = story.standing();
        if (standing.size() < 2) return "";
        var points = new StringJoiner(" ");
        for (var entry : standing) points.add(point(entry, story.degree(entry)));
        return points.toString();
    }

    private String point(ReportEntry entry, Degree degree) {
        var month = entry.period().last(year.year()).getMonthValue();
        return String.format(
                Locale.ROOT,
                "%.1f,%.1f",
                EDGE + (WIDTH - 2.0 * EDGE) * (month - 1) / (MONTHS - 1),
                HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * degree.share().doubleValue());
    }
}

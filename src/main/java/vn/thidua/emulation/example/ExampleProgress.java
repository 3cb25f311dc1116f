package vn.thidua.emulation.example;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.demo.Sheet;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.pact.Plan;
import vn.thidua.emulation.progress.Figure;
import vn.thidua.emulation.progress.Period;
import vn.thidua.emulation.progress.ProgressReports;
import vn.thidua.emulation.progress.ReportLine;
import vn.thidua.emulation.progress.ReportPeriods;
import vn.thidua.emulation.progress.Story;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.ToldTime;
import vn.thidua.platform.Vietnam;

/// What the demo's members reported, quarter by quarter: parts of their goals as the sheet has them.
@Component
class ExampleProgress {

    private static final Actor BY = Actor.SYSTEM;
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final int QUARTERS = 4;

    private final ProgressReports reports;
    private final ReportPeriods periods;
    private final BlocYears years;

    ExampleProgress(ProgressReports reports, ReportPeriods periods, BlocYears years) {
        this.periods = periods;
        this.reports = reports;
        this.years = years;
    }

    void write(SiteId site, BlocYearId id, Sheet sheet, Map<String, UnitId> units) {
        var year = years.year(site, id).year();
        periods.choose(BY, site, id, Set.of(Period.Kind.QUARTER));
        var members = reports.ofYear(BY, site, id);
        for (var told : sheet.parts("reports")) {
            var unit = Objects.requireNonNull(units.get(told.text("unit")), told.text("unit"));
            var member = members.stream()
                    .filter(one -> one.kept().unit().equals(unit))
                    .findFirst()
                    .orElseThrow();
            for (var n = 1; n <= QUARTERS; n++) {
                var period = new Period(Period.Kind.QUARTER, n);
                var days = told.number("daysAfter").orElse(3L);
                var at = period.last(year).plusDays(days).atTime(MORNING).atZone(Vietnam.ZONE);
                ToldTime.at(at.toInstant(), () -> report(site, member, told, period));
            }
        }
    }

    private void report(SiteId site, ProgressReports.Member member, Sheet told, Period period) {
        var share = new BigDecimal(told.texts("reached").get(period.n() - 1));
        var lines = member.stories().stream()
                .map(story -> line(story, share, told, period))
                .toList();
        reports.report(BY, site, member.kept().programme().id(), period, lines, "");
    }

    private static ReportLine line(Story story, BigDecimal share, Sheet told, Period period) {
        var behind = told.number("behind").orElse(0L) == story.task() + 1;
        var part = behind ? share.multiply(new BigDecimal("0.7")) : share;
        var difficulties = behind ? told.textOr("difficulties", "") : "";
        return new ReportLine(
                story.target().id(),
                figure(story, part, period),
                difficulties,
                story.target().evidence(),
                null);
    }

    private static Figure figure(Story story, BigDecimal share, Period period) {
        return switch (story.goal()) {
            case Plan.Done _ -> new Figure.Done(period.n() == QUARTERS && share.compareTo(BigDecimal.ONE) >= 0);
            case Plan.Range(var from, var _) -> new Figure.Amount(from);
            case Plan.Value(var value) ->
                new Figure.Amount(
                        switch (story.target().direction()) {
                            case LOWER -> value;
                            case HIGHER, REACH, YES_NO -> value.multiply(share).setScale(1, RoundingMode.HALF_UP);
                        });
        };
    }
}

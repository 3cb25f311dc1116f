package vn.thidua.emulation.honours.web;

import java.util.List;
import vn.thidua.emulation.honours.AwardLevel;

/// Numbers of a year in the shape of the forms of statistics: by kind of award, level and sort of subject.
///
/// @param years that have awards, the latest first
/// @param kinds of that year, in the order of the catalogue
public record StatisticsView(int year, List<YearTotals.Year> years, List<YearTotals.Kind> kinds) {

    public StatisticsView {
        years = List.copyOf(years);
        kinds = List.copyOf(kinds);
    }

    /// The earliest year first.
    public YearChart chart() {
        return YearChart.of(years.reversed().stream()
                .map(one -> new YearChart.Value(String.valueOf(one.year()), one.titles(), one.forms()))
                .toList());
    }

    public List<YearTotals.Kind> of(AwardLevel level) {
        return kinds.stream().filter(one -> one.level() == level).toList();
    }

    public static YearTotals.Kind sum(List<YearTotals.Kind> kinds) {
        var first = kinds.getFirst();
        return new YearTotals.Kind(
                first.code(),
                "",
                first.group(),
                first.level(),
                kinds.stream().mapToInt(YearTotals.Kind::collectives).sum(),
                kinds.stream().mapToInt(YearTotals.Kind::individuals).sum(),
                kinds.stream().mapToInt(YearTotals.Kind::households).sum(),
                kinds.stream().mapToInt(YearTotals.Kind::revoked).sum());
    }
}

package vn.thidua.emulation.honours.web;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import vn.thidua.emulation.honours.AwardCatalogue;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.AwardGroup;
import vn.thidua.emulation.honours.AwardKind;
import vn.thidua.emulation.honours.AwardLevel;
import vn.thidua.emulation.honours.SubjectKind;

/// Numbers of awards by year and by kind, made from counts.
public final class YearTotals {

    private final AwardCatalogue catalogue;
    private final List<HonourPages.Counted> counts;

    YearTotals(AwardCatalogue catalogue, List<HonourPages.Counted> counts) {
        this.catalogue = catalogue;
        this.counts = counts;
    }

    /// @param revoked taken back; not among the others
    public record Year(int year, int titles, int forms, int revoked) {

        public int number() {
            return titles + forms;
        }
    }

    /// The latest first.
    List<Year> years() {
        var years = new TreeMap<Integer, Year>(Comparator.reverseOrder());
        for (var one : counts) {
            var title = group(one) == AwardGroup.TITLE;
            var year = new Year(
                    one.year(), title ? one.number() : 0, title ? 0 : one.number(), one.revoked());
            years.merge(
                    one.year(),
                    year,
                    (a, b) -> new Year(
                            a.year(), a.titles() + b.titles(), a.forms() + b.forms(), a.revoked() + b.revoked()));
        }
        return List.copyOf(years.values());
    }

    private AwardGroup group(HonourPages.Counted one) {
        return kinds(one.year()).stream()
                .filter(kind -> kind.code().equals(one.award()))
                .findFirst()
                .map(AwardKind::group)
                .orElse(AwardGroup.FORM);
    }

    /// Of the law under which the awards of that year were decided, early in the next.
    private List<AwardKind> kinds(int year) {
        return catalogue.at(LocalDate.of(year, Month.DECEMBER, 31));
    }

    /// How many of a kind were given in a year.
    public record Kind(
            AwardCode code, String name, AwardGroup group, AwardLevel level, int collectives, int individuals, int households, int revoked) {

        public int number() {
            return collectives + individuals + households;
        }
    }

    /// In the order of the catalogue; what it does not know in that year comes last. Kinds that were not given are left
    /// out.
    List<Kind> kindsOf(int year) {
        var day = LocalDate.of(year, Month.DECEMBER, 31);
        var order = kinds(year).stream().map(AwardKind::code).toList();
        return counts.stream()
                .filter(one -> one.year() == year)
                .map(HonourPages.Counted::award)
                .distinct()
                .sorted(Comparator.comparingInt((AwardCode code) -> order.indexOf(code) < 0 ? order.size() : order.indexOf(code))
                        .thenComparing(AwardCode::value))
                .map(code -> kind(year, code, day))
                .toList();
    }

    private Kind kind(int year, AwardCode code, LocalDate day) {
        var known = kinds(year).stream().filter(one -> one.code().equals(code)).findFirst();
        return new Kind(
                code,
                catalogue.name(code, day),
                known.map(AwardKind::group).orElse(AwardGroup.FORM),
                known.map(AwardKind::level).orElse(AwardLevel.GRASSROOTS),
                number(year, code, SubjectKind.COLLECTIVE),
                number(year, code, SubjectKind.INDIVIDUAL),
                number(year, code, SubjectKind.HOUSEHOLD),
                counts.stream()
                        .filter(one -> one.year() == year && one.award().equals(code))
                        .mapToInt(HonourPages.Counted::revoked)
                        .sum());
    }

    private int number(int year, AwardCode code, SubjectKind kind) {
        return counts.stream()
                .filter(one -> one.year() == year && one.award().equals(code) && one.kind() == kind)
                .mapToInt(HonourPages.Counted::number)
                .sum();
    }
}

package vn.thidua.emulation.honours.web;

import java.util.List;
import vn.thidua.design.Head;
import vn.thidua.design.Words;
import vn.thidua.emulation.honours.AwardKind;

/// Where everybody looks for awards: the question, what was found, and the years with their numbers.
///
/// @param years the latest first
/// @param chart of the years, the earliest first
public record PublicHonoursPage(
        Sought sought,
        List<AwardKind> kinds,
        List<FoundHonour> found,
        boolean more,
        int counted,
        List<YearTotals.Year> years,
        YearChart chart) {

    public PublicHonoursPage {
        kinds = List.copyOf(kinds);
        found = List.copyOf(found);
        years = List.copyOf(years);
    }

    public Head head() {
        var head = Head.of(Words.say("honours.title"), Words.say("honours.public.about"), "/khen-thuong");
        return sought.any() ? head.unindexed() : head;
    }

    public boolean countedAll() {
        return counted <= 200;
    }
}

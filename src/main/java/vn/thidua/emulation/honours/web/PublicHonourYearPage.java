package vn.thidua.emulation.honours.web;

import java.util.List;
import vn.thidua.design.Head;
import vn.thidua.design.Words;
import vn.thidua.platform.Slice;

/// The awards of a year for everybody: how many of each kind, and all of them.
public record PublicHonourYearPage(
        YearTotals.Year year, List<YearTotals.Kind> kinds, YearChart chart, Slice<FoundHonour> awards) {

    public PublicHonourYearPage {
        kinds = List.copyOf(kinds);
    }

    public String path() {
        return "/khen-thuong/nam/" + year.year();
    }

    public Head head() {
        var title = Words.say("honours.year.title", String.valueOf(year.year()));
        return Head.of(title, Words.say("honours.year.about", String.valueOf(year.year())), path());
    }

    public String at(int number) {
        return path() + (number > 1 ? "?trang=" + number : "");
    }
}

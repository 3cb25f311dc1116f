package vn.thidua.emulation.honours.web;

import java.util.List;
import vn.thidua.design.Head;
import vn.thidua.design.Words;

/// The open data and what its columns mean.
public record OpenHonoursPage(List<YearTotals.Year> years) {

    public OpenHonoursPage {
        years = List.copyOf(years);
    }

    public List<String> fields() {
        return OpenHonours.FIELDS;
    }

    public Head head() {
        return Head.of(Words.say("honours.open"), Words.say("honours.open.about"), "/khen-thuong/du-lieu");
    }
}

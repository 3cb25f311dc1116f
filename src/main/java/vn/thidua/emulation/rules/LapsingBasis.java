package vn.thidua.emulation.rules;

import java.time.LocalDate;
import vn.thidua.design.Words;
import vn.thidua.site.Deadlines.Deadline;

/// A basis that lapses or has lapsed although rules in force rest on it.
///
/// @param on first day no longer in force
/// @param rules how many rules of packages in force rest on it
/// @param lapsed whether that day has come
public record LapsingBasis(LegalBasis.Kept basis, LocalDate on, int rules, boolean lapsed) {

    public String words() {
        return Words.say("rules.lapsing", basis.what().shortName(), Words.day(on), rules);
    }

    Deadline deadline() {
        return new Deadline(words(), "/quan-tri/quy-dinh/van-ban/" + basis.id().value(), on, lapsed);
    }
}

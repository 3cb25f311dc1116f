package vn.thidua.organisation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From a day to a day, both included.
///
/// @param until the last day; `null` while it has none
public record Term(LocalDate since, @Nullable LocalDate until) {

    public Term {
        if (until != null && until.isBefore(since)) throw new OrganisationRefused.EndsBeforeItBegins();
    }

    public boolean holds(LocalDate day) {
        return !since.isAfter(day) && reaches(day);
    }

    boolean meets(Term other) {
        return reaches(other.since) && other.reaches(since);
    }

    private boolean reaches(LocalDate day) {
        return until == null || !until.isBefore(day);
    }

    boolean endsBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    /// The same, over earlier.
    Term over(LocalDate lastDay) {
        if (endsBefore(lastDay)) throw new OrganisationRefused.OverAlready();
        return new Term(since, lastDay);
    }

    /// For the trail.
    String words() {
        return since + "/" + (until == null ? "" : until);
    }
}

package vn.thidua.emulation.ballot.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Ballots by bloc year.
public record BallotsPage(List<Year> years) {

    /// @param leads whether this person may prepare one
    public record Year(UUID id, String title, boolean leads, List<Row> rows) {
        public Year {
            rows = List.copyOf(rows);
        }
    }

    /// @param passed `null` before the count, and of a choice among several
    public record Row(
            UUID id,
            String question,
            String way,
            String state,
            String badge,
            @Nullable Boolean passed) {}

    public BallotsPage {
        years = List.copyOf(years);
    }
}

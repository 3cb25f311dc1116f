package vn.thidua.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The units of a site as they were, are or will be on a day.
///
/// @param gone those that are not there on that day, by their last name
public record UnitsPage(LocalDate day, List<Row> rows, List<Row> gone, Form form) {

    /// @param name on the day, or the last one
    /// @param formerly other names it has had or will have
    public record Row(
            UUID id,
            String name,
            LocalDate foundedOn,
            @Nullable LocalDate endedOn,
            long holders,
            String formerly,
            String successors) {}
}

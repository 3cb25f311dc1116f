package vn.thidua.emulation.conference.web;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;

/// Conferences that the newsroom may tell of, the latest first.
public record ConferencesPage(List<Row> rows) {

    public record Row(UUID year, String bloc, int number, LocalDateTime start, String place, boolean told) {}

    public ConferencesPage {
        rows = List.copyOf(rows);
    }
}

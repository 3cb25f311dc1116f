package vn.thidua.emulation.archive.web;

import java.util.List;
import java.util.UUID;

/// The years, and which of them are closed and packed.
public record ArchiveListPage(List<Line> years) {

    /// @param made whether a package can be fetched
    public record Line(UUID id, String bloc, int year, String state, boolean closed, boolean made) {}

    public ArchiveListPage {
        years = List.copyOf(years);
    }
}

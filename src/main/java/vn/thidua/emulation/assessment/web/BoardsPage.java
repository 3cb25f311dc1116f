package vn.thidua.emulation.assessment.web;

import java.util.List;
import java.util.UUID;

/// The years whose scoring the reader may see.
public record BoardsPage(List<Year> years) {

    /// @param state of the bloc year
    public record Year(UUID id, String title, String state) {}

    public BoardsPage {
        years = List.copyOf(years);
    }
}

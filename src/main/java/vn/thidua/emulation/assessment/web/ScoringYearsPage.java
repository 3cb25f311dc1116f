package vn.thidua.emulation.assessment.web;

import java.util.List;
import java.util.UUID;

/// The years whose scoring the reader may see.
///
/// @param office whether the reader may have all scores of the province
public record ScoringYearsPage(List<Year> years, boolean office) {

    /// @param state of the bloc year
    public record Year(UUID id, String title, String state) {}

    public ScoringYearsPage {
        years = List.copyOf(years);
    }
}

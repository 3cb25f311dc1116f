package vn.thidua.emulation.assessment.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.assessment.AssessmentRound;

/// The scoring of a bloc in a year.
///
/// @param round `null` until it is opened
/// @param opening the form that opens it, for whoever may; `null` for others
public record ScoringBoardPage(
        UUID year,
        String title,
        boolean leads,
        @Nullable AssessmentRound round,
        @Nullable OpeningForm opening,
        List<Row> rows,
        List<Check> checks,
        List<Conflict> conflicts,
        List<Unit> units,
        LocalDate today,
        FieldErrors errors) {

    public static final int WIDTH = 300;

    /// @param points `null` for those who may not read them, and while nothing is finished
    public record Row(
            UUID id,
            String unit,
            String state,
            boolean readable,
            @Nullable BigDecimal points,
            @Nullable BigDecimal achievable,
            @Nullable BigDecimal percentage,
            String checker) {

        public String badge() {
            return SheetPage.badge(state);
        }

        public String written(@Nullable BigDecimal number) {
            return number == null ? "–" : Typed.written(number);
        }

        /// As long as the percentage in a field of [#WIDTH].
        public int bar() {
            return percentage == null
                    ? 0
                    : percentage
                            .multiply(BigDecimal.valueOf(WIDTH))
                            .divide(BigDecimal.valueOf(100), 0, RoundingMode.HALF_UP)
                            .intValue();
        }
    }

    public record Check(String checker, String checked, boolean mutual) {}

    public record Conflict(String one, String other, String reason) {}

    public record Unit(UUID id, String name) {}

    /// @param targets the pact's, by their id
    /// @param lines that can be filled from reports
    public record OpeningForm(
            String self, String check, String explain, List<Linked> lines, List<Choice> targets, boolean hasCriteria) {
        public OpeningForm {
            lines = List.copyOf(lines);
            targets = List.copyOf(targets);
        }
    }

    /// @param chosen the id of a target, `tat-ca`, or empty
    public record Linked(String code, String title, String chosen) {}

    public record Choice(String value, String title) {}

    public ScoringBoardPage {
        rows = List.copyOf(rows);
        checks = List.copyOf(checks);
        conflicts = List.copyOf(conflicts);
        units = List.copyOf(units);
    }

    public String path() {
        return SheetController.PATH + "/nam/" + year;
    }

    /// Whether the cross-checks can be planned anew.
    public boolean drawable() {
        return leads
                && rows.stream()
                        .allMatch(
                                row -> List.of("DRAFT", "RETURNED", "SUBMITTED").contains(row.state()));
    }

    public boolean compared() {
        return rows.stream().anyMatch(row -> row.percentage() != null);
    }
}

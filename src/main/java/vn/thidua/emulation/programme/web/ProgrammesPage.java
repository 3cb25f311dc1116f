package vn.thidua.emulation.programme.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The programmes of the years that the reader may see.
public record ProgrammesPage(List<Year> years) {

    public record Year(UUID id, String title, List<Row> rows) {

        public Year {
            rows = List.copyOf(rows);
        }

        public long accepted() {
            return rows.stream().filter(Row::accepted).count();
        }
    }

    /// @param programme `null` where there is none that the reader may open
    /// @param state of the programme; `NONE` where nobody has begun it
    /// @param own whether the reader writes for the unit
    public record Row(
            UUID unit, String name, @Nullable UUID programme, String state, int revision, String settled, boolean own) {

        /// A revision that is written anew leaves the accepted one in force.
        boolean accepted() {
            return state.equals("ACCEPTED") || revision > 1;
        }

        public String badge() {
            return ProgrammePage.badge(state);
        }
    }

    public ProgrammesPage {
        years = List.copyOf(years);
    }
}

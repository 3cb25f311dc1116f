package vn.thidua.emulation.council.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.council.CouncilMember;
import vn.thidua.emulation.council.CouncilProfile;

/// The council and its sessions.
///
/// @param profile `null` while nobody has said how it is called
/// @param members who sits today
/// @param keeps whether the reader keeps it
public record CouncilHomePage(
        @Nullable CouncilProfile profile, List<CouncilMember> members, boolean even, List<Row> rows, boolean keeps) {

    /// @param vote state of the last round; `null` before the first
    public record Row(
            UUID id,
            String title,
            String way,
            LocalDate on,
            String state,
            int items,
            @Nullable String vote) {

        /// Under way, the step of the vote says more than that the session was called.
        public String step() {
            return state.equals("CALLED") && vote != null ? "council.vote." + vote : "council.state." + state;
        }

        public String badge() {
            return switch (state) {
                case "CONCLUDED" -> "badge--good";
                case "CANCELLED" -> "badge--bad";
                default -> "";
            };
        }
    }

    public CouncilHomePage {
        members = List.copyOf(members);
        rows = List.copyOf(rows);
    }
}

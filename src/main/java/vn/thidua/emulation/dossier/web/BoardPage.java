package vn.thidua.emulation.dossier.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.dossier.DossierState;
import vn.thidua.platform.Slice;

/// Proposals in a list, with what can be done with many of them at once.
///
/// @param counts of those that this person may see, by state
/// @param acts what this person may do with many
/// @param failed what could not be done, each with its reason
/// @param ticked those that were chosen
public record BoardPage(
        Slice<Row> rows,
        BoardFilter filter,
        Map<DossierState, Integer> counts,
        List<Choice> units,
        List<Choice> awards,
        List<Integer> years,
        List<String> acts,
        boolean writes,
        int done,
        List<String> failed,
        List<String> ticked,
        String reason) {

    public record Choice(String value, String name) {}

    /// @param last what was done last, with its words
    public record Row(
            UUID id,
            String code,
            String subject,
            String position,
            String award,
            String unit,
            int year,
            DossierState state,
            boolean held,
            boolean late,
            int place,
            @Nullable LocalDate received,
            String act,
            String words,
            LocalDate since) {

        public String badge() {
            return badge(state);
        }

        static String badge(DossierState state) {
            return switch (state) {
                case CONSULTED, COUNCIL_VOTED, PROPOSED, DECIDED, DISCLOSED, AWARDED, ARCHIVED -> "badge badge--good";
                case REJECTED, WITHDRAWN, REVOKED, SUPPLEMENT_REQUESTED -> "badge badge--bad";
                case DRAFT, CHECKED, SUBMITTED, RECEIVED, APPRAISED -> "badge";
            };
        }

        /// What stands out: it came back, or more is asked for.
        public boolean returned() {
            return state == DossierState.DRAFT && act.equals("RETURNED");
        }

        public boolean told() {
            return !words.isEmpty()
                    && (returned()
                            || switch (state) {
                                case SUPPLEMENT_REQUESTED, REJECTED, WITHDRAWN, REVOKED -> true;
                                case DRAFT,
                                        CHECKED,
                                        SUBMITTED,
                                        RECEIVED,
                                        APPRAISED,
                                        CONSULTED,
                                        COUNCIL_VOTED,
                                        PROPOSED,
                                        DECIDED,
                                        DISCLOSED,
                                        AWARDED,
                                        ARCHIVED -> false;
                            });
        }
    }

    /// States that are there, in their order.
    public List<DossierState> states() {
        return java.util.Arrays.stream(DossierState.values())
                .filter(state -> counts.getOrDefault(state, 0) > 0)
                .toList();
    }

    public int count(DossierState state) {
        return counts.getOrDefault(state, 0);
    }

    public String newer() {
        return filter.at(rows.number() - 1);
    }

    public String older() {
        return filter.at(rows.number() + 1);
    }
}

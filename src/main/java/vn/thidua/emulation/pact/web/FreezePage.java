package vn.thidua.emulation.pact.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.pact.KeptPact;

/// What is settled when a text is frozen: number and place of the paper, and who signs for whom.
///
/// @param parties members in order, each with those who can represent it today
/// @param witnesses of every unit of the site that is no member
/// @param typed by the name of the field
public record FreezePage(
        KeptPact kept, List<Choices> parties, List<Choice> witnesses, Map<String, String> typed, FieldErrors errors) {

    /// @param mandate the mandate by which the person represents the unit
    public record Choice(UUID unit, UUID mandate, String words) {}

    public record Choices(int n, String unit, List<Choice> choices) {
        public Choices {
            choices = List.copyOf(choices);
        }
    }

    public FreezePage {
        parties = List.copyOf(parties);
        witnesses = List.copyOf(witnesses);
        typed = Map.copyOf(typed);
    }

    public String path() {
        return PactPage.path(kept);
    }

    public String title() {
        return PactPage.title(kept);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}

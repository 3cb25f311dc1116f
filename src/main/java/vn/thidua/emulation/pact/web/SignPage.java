package vn.thidua.emulation.pact.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.pact.KeptPact;

/// All ways in which one party may sign, refuse or let somebody else sign.
///
/// @param signs whether the reader may sign for the party; otherwise only attach and confirm
/// @param confirms whether the reader may attach and confirm a sheet
/// @param people whom the party may delegate to
public record SignPage(
        KeptPact kept,
        BoardPage board,
        BoardPage.Row row,
        boolean signs,
        boolean confirms,
        List<Person> people,
        LocalDate today,
        Map<String, String> typed,
        FieldErrors errors) {

    public record Person(UUID id, String name) {}

    public SignPage {
        people = List.copyOf(people);
        typed = Map.copyOf(typed);
    }

    public String path() {
        return PactPage.path(kept);
    }

    public String title() {
        return PactPage.title(kept);
    }

    public String here() {
        return path() + "/ky/" + row.party().n();
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public boolean open() {
        return board.signable() && (row.state().equals("PENDING") || row.state().equals("DELEGATED"));
    }
}

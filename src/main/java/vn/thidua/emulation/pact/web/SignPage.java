package vn.thidua.emulation.pact.web;

import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.pact.KeptPact;
import vn.thidua.signing.PreparedSignature;

/// All ways in which one party may sign, refuse or let somebody else sign.
///
/// @param signs whether the reader may sign for the party; otherwise only attach and confirm
/// @param confirms whether the reader may attach and confirm a sheet
/// @param prepared what waits for its second step
/// @param practice password of the key file to practise with; empty where there is none
/// @param people whom the party may delegate to
public record SignPage(
        KeptPact kept,
        BoardPage board,
        BoardPage.Row row,
        boolean signs,
        boolean confirms,
        List<Person> people,
        @Nullable PreparedSignature prepared,
        String practice,
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

    /// The hash as tools take it.
    public String hash(PreparedSignature waiting) {
        return Base64.getEncoder()
                .encodeToString(HexFormat.of().parseHex(waiting.toSign().hex()));
    }

    public boolean open() {
        return board.signable() && (row.state().equals("PENDING") || row.state().equals("DELEGATED"));
    }
}

package vn.thidua.emulation.honours.web;

import java.util.List;
import java.util.Map;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.honours.Honour;

/// An award at the desk, with everything else its subject received.
///
/// @param award what it is called
/// @param history the newest first, this one included, each with what it is called
/// @param typed what was sent in vain, by field
public record HonourFilePage(
        Honour honour,
        String award,
        boolean hidden,
        List<Named> history,
        Map<String, String> typed,
        FieldErrors errors) {

    /// @param award what it is called
    public record Named(Honour honour, String award) {}

    public HonourFilePage {
        history = List.copyOf(history);
        typed = Map.copyOf(typed);
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}

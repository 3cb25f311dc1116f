package vn.thidua.emulation.registration;

import java.util.List;
import vn.thidua.organisation.UnitId;

/// What a member registered and the bloc accepted.
///
/// @param unitName as in the bloc year
/// @param late whether it came after the day
public record Registered(UnitId unit, String unitName, List<RegisteredTitle> lines, boolean late) {

    public Registered {
        lines = List.copyOf(lines);
    }

    /// Whether the unit registered a title, for whomever: `CSTDCS`.
    public boolean registers(String code) {
        return lines.stream().anyMatch(line -> line.code().equals(code));
    }
}

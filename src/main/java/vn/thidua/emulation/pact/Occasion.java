package vn.thidua.emulation.pact;

import java.util.List;
import java.util.UUID;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// Whose pact it is, and for which year, as it stood when the pact was begun.
///
/// @param head the unit that leads the bloc and drafts the pact
/// @param symbol number and symbol of the paper, `05/GƯ-KTH`; empty while it has none
/// @param place where it is signed, as printed before the day
/// @param members the head first, in the bloc's order
public record Occasion(
        SiteId site,
        UUID blocYear,
        String blocName,
        int year,
        UnitId head,
        String symbol,
        String place,
        List<Member> members) {

    public record Member(int n, Party.Role role, UnitId unit, String name) {}

    public Occasion {
        members = List.copyOf(members);
    }

    /// Where the right to draft is asked.
    public Scope ofHead() {
        return Scope.of(site).unit(head.value());
    }

    Scope of(UnitId unit) {
        return Scope.of(site).unit(unit.value());
    }
}

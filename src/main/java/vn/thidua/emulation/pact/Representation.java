package vn.thidua.emulation.pact;

import java.util.Map;
import vn.thidua.organisation.MandateId;
import vn.thidua.organisation.UnitId;

/// Who is to sign for whom, and with what, chosen when the text is frozen.
///
/// @param members by the member's number: the mandate by which somebody represents it
/// @param sealed whether the organisations sign besides, with certificates of their own
public record Representation(Map<Integer, MandateId> members, UnitId witnessUnit, MandateId witness, boolean sealed) {

    public Representation {
        members = Map.copyOf(members);
    }
}

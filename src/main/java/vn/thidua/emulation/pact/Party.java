package vn.thidua.emulation.pact;

import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.PositionId;
import vn.thidua.organisation.UnitId;

/// Who signs a pact, as it stood when the text was frozen.
///
/// @param n the order of signing, from 1; the witness has the last
/// @param person who represents the unit, and in which position
public record Party(
        int n,
        Role role,
        UnitId unit,
        String unitName,
        PersonId person,
        String personName,
        PositionId position,
        String title) {

    public enum Role {
        HEAD,
        DEPUTY,
        MEMBER,
        WITNESS
    }

    /// Name of the party's signature field in the frozen document.
    public String field() {
        return "chu-ky-" + n;
    }

    /// Name of the field of the organisation's own signature, where the pact has such.
    public String sealField() {
        return "con-dau-" + n;
    }

    public boolean isWitness() {
        return role == Role.WITNESS;
    }
}

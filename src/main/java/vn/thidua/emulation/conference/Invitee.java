package vn.thidua.emulation.conference;

import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;

/// Somebody who is asked to come: a member of the bloc, or a guest.
///
/// @param n from 1, members first in the bloc's order
/// @param unit the member; `null` for a guest
/// @param name of the unit, or of the guest
/// @param title of a guest
/// @param ofUnit where a guest comes from
public record Invitee(int n, @Nullable UnitId unit, String name, String title, String ofUnit, Attendance attendance) {

    public Invitee {
        name = name.strip();
        title = title.strip();
        ofUnit = ofUnit.strip();
        if (name.isEmpty()) throw new ConferenceRefused.GuestWithoutName();
    }

    public boolean isMember() {
        return unit != null;
    }

    Invitee attending(Attendance how) {
        return new Invitee(n, unit, name, title, ofUnit, how);
    }
}

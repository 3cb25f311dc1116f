package vn.thidua.emulation.ballot;

import java.util.UUID;
import vn.thidua.organisation.UnitId;

/// Who votes for a member.
///
/// @param n from 1: the member's place in the year
/// @param person as they were called when the roll was made
/// @param delegation the paper by which somebody is sent; empty for the member's own representative
/// @param conflict why the voter is concerned; empty where nothing was declared
public record Voter(
        int n,
        UnitId unit,
        String unitName,
        UUID account,
        String person,
        Attendance attendance,
        String delegation,
        String conflict) {

    public Voter {
        person = person.strip();
        delegation = delegation.strip();
        conflict = conflict.strip();
        if (person.isEmpty()) throw new BallotRefused.MemberWithoutVoter(unitName);
    }

    public boolean isAbsent() {
        return attendance == Attendance.ABSENT;
    }

    String line() {
        return String.join(
                "\t",
                String.valueOf(n),
                unit.value().toString(),
                unitName,
                account.toString(),
                person,
                attendance.name(),
                delegation,
                conflict);
    }
}

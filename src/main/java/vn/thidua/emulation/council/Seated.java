package vn.thidua.emulation.council;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;

/// A member as they were when the session was called: what changes in the council later does not touch it.
///
/// @param n from 1, in the order of the list
public record Seated(
        int n,
        CouncilMemberId member,
        String name,
        String title,
        CouncilPost post,
        @Nullable UnitId unit,
        String represents,
        @Nullable UUID account,
        CouncilPart part) {

    static Seated of(int n, CouncilMember member, CouncilPart part) {
        return new Seated(
                n,
                member.id(),
                member.name(),
                member.title(),
                member.post(),
                member.unit(),
                member.represents(),
                member.account(),
                part);
    }
}

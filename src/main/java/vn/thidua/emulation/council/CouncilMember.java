package vn.thidua.emulation.council;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;

/// Somebody in the council, from the decision that named them to the one that ended it.
///
/// @param title what they are at work, `Giám đốc Sở Nội vụ`
/// @param unit the unit they stand for; `null` where it is none of the product's
/// @param represents its name as written then; may be empty
/// @param account `null` for those who do not use the product
/// @param until the last day; `null` while they sit
/// @param endedBy number of the decision that ended it; empty while they sit
public record CouncilMember(
        CouncilMemberId id,
        String name,
        String title,
        CouncilPost post,
        @Nullable UnitId unit,
        String represents,
        @Nullable UUID account,
        LocalDate since,
        String decision,
        @Nullable LocalDate until,
        String endedBy) {

    public CouncilMember {
        name = name.strip();
        title = title.strip();
        represents = represents.strip();
        decision = decision.strip();
        endedBy = endedBy.strip();
        if (name.isEmpty()) throw new CouncilRefused.MemberWithoutName();
        if (decision.isEmpty() || (until != null && endedBy.isEmpty())) throw new CouncilRefused.WithoutDecision();
        if (until != null && until.isBefore(since)) throw new CouncilRefused.EndsBeforeItBegins();
    }

    public boolean sits(LocalDate day) {
        return !since.isAfter(day) && (until == null || !until.isBefore(day));
    }

    boolean meets(CouncilMember other) {
        return (other.until == null || !since.isAfter(other.until)) && (until == null || !other.since.isAfter(until));
    }

    CouncilMember relieved(LocalDate lastDay, String by) {
        if (until != null) throw new CouncilRefused.EndedAlready();
        return new CouncilMember(id, name, title, post, unit, represents, account, since, decision, lastDay, by);
    }
}

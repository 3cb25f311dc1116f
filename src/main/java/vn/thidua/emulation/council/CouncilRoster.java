package vn.thidua.emulation.council;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// The members of a council through time.
public record CouncilRoster(List<CouncilMember> members) {

    private static final Comparator<CouncilMember> ORDER =
            Comparator.comparing(CouncilMember::post).thenComparing(CouncilMember::since);

    public CouncilRoster {
        members = List.copyOf(members);
    }

    /// Who sits on that day, the chair first.
    public List<CouncilMember> on(LocalDate day) {
        return members.stream().filter(member -> member.sits(day)).sorted(ORDER).toList();
    }

    /// Who sat once and sits no more.
    public List<CouncilMember> before(LocalDate day) {
        return members.stream()
                .filter(member -> member.until() != null && member.until().isBefore(day))
                .sorted(Comparator.comparing(CouncilMember::since).reversed())
                .toList();
    }

    /// Regulations advise an odd number, so that a vote is never split in half; an even one is warned of.
    public boolean even(LocalDate day) {
        var sitting = on(day).size();
        return sitting > 0 && sitting % 2 == 0;
    }

    /// One chair at a time, and nobody twice.
    void mustTake(CouncilMember fresh) {
        for (var other : members) {
            if (!other.meets(fresh)) continue;
            if (other.post() == CouncilPost.CHAIR && fresh.post() == CouncilPost.CHAIR)
                throw new CouncilRefused.TwoChairs(other.name());
            var account = fresh.account();
            if (account != null && account.equals(other.account())) throw new CouncilRefused.SitsAlready(other.name());
            if (other.name().equalsIgnoreCase(fresh.name()) && other.title().equalsIgnoreCase(fresh.title()))
                throw new CouncilRefused.SitsAlready(other.name());
        }
    }
}

package vn.thidua.emulation.council;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.emulation.scoring.Tally;

/// Who sits in a session, how they take part, and who has a vote on which dossier.
///
/// @param excludes whether a conflict takes the vote away on that dossier
/// @param wholeBase whether those without a vote still count in what the share is taken of
public record Bench(List<Seated> seats, List<Conflict> conflicts, boolean excludes, boolean wholeBase) {

    public Bench {
        seats = List.copyOf(seats);
        conflicts = List.copyOf(conflicts);
    }

    /// Conflicts that need no declaring: the member's own unit, whether it is proposed or proposes, and the member.
    static List<Conflict> known(List<Seated> seats, List<Listed> items) {
        var known = new ArrayList<Conflict>();
        for (var seat : seats)
            for (var item : items) {
                if (seat.unit() != null
                        && (seat.unit().equals(item.unit()) || seat.unit().equals(item.proposer())))
                    known.add(new Conflict(
                            seat.n(),
                            item.n(),
                            Conflict.Kind.UNIT,
                            seat.represents().isEmpty() ? item.proposerName() : seat.represents()));
                else if (item.person() != null && item.subject().equalsIgnoreCase(seat.name()))
                    known.add(new Conflict(seat.n(), item.n(), Conflict.Kind.OWN, item.subject()));
            }
        return known;
    }

    public boolean concerned(int seat, int item) {
        return conflicts.stream().anyMatch(one -> one.seat() == seat && one.item() == item);
    }

    public List<Conflict> on(int item) {
        return conflicts.stream().filter(one -> one.item() == item).toList();
    }

    /// Invariant 16: whether this member has a vote on that dossier.
    public boolean votes(int seat, int item) {
        return !excludes || !concerned(seat, item);
    }

    public int members() {
        return seats.size();
    }

    public int present() {
        return (int) seats.stream()
                .filter(seat -> seat.part() == CouncilPart.PRESENT)
                .count();
    }

    public int written() {
        return (int) seats.stream()
                .filter(seat -> seat.part() == CouncilPart.WRITTEN)
                .count();
    }

    /// Only those who take part in that way.
    public Bench only(CouncilPart part) {
        return new Bench(seats.stream().filter(seat -> seat.part() == part).toList(), conflicts, excludes, wholeBase);
    }

    /// How many ballot sheets there can be: those of the members who are there and those that came in writing.
    public int sheets() {
        return present() + written();
    }

    /// Members without a vote on that dossier.
    public int excluded(int item) {
        return (int) seats.stream().filter(seat -> !votes(seat.n(), item)).count();
    }

    /// Those of them who hand in a sheet.
    public int struck(int item) {
        return (int) seats.stream()
                .filter(seat -> seat.part().votes() && !votes(seat.n(), item))
                .count();
    }

    /// What a share of votes on that dossier is taken of.
    public Tally tally(int item, int inFavour) {
        var present = 0;
        var written = 0;
        for (var seat : seats) {
            if (!votes(seat.n(), item)) continue;
            if (seat.part() == CouncilPart.PRESENT) present++;
            if (seat.part() == CouncilPart.WRITTEN) written++;
        }
        var members = wholeBase ? members() : members() - excluded(item);
        return new Tally(members, present, written, inFavour);
    }
}

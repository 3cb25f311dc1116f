package vn.thidua.emulation.review.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.review.Attendance;
import vn.thidua.emulation.review.KeptReview;
import vn.thidua.emulation.review.Present;
import vn.thidua.emulation.review.Quorum;

/// How many are there and how many are needed, as a picture: a square for each member, those that are there first, and
/// a line behind the last that is needed.
///
/// @param quorum `null` while nothing says how many are needed
public record QuorumView(List<Present> present, @Nullable Quorum quorum) {

    private static final int STEP = 24;

    static QuorumView of(KeptReview kept) {
        return new QuorumView(kept.roll().present(), kept.quorum());
    }

    public QuorumView {
        present = List.copyOf(present);
    }

    public int members() {
        return present.size();
    }

    public int there() {
        return (int) present.stream().filter(one -> one.attendance().there()).count();
    }

    private int online() {
        return (int) present.stream()
                .filter(one -> one.attendance() == Attendance.ONLINE)
                .count();
    }

    public int needed() {
        return quorum == null ? 0 : quorum.needed(members());
    }

    public int missing() {
        return quorum == null ? 0 : quorum.missing(there(), members());
    }

    public boolean met() {
        return quorum != null && missing() == 0;
    }

    /// The look of each square.
    public List<String> squares() {
        var inPerson = there() - online();
        return java.util.stream.IntStream.range(0, members())
                .mapToObj(i -> i < inPerson ? "here" : i < there() ? "online" : "missing")
                .toList();
    }

    public int width() {
        return members() * STEP + 4;
    }

    public int at(int i) {
        return i * STEP + 3;
    }

    /// Where the line of those needed stands.
    public int line() {
        return needed() * STEP + 1;
    }
}

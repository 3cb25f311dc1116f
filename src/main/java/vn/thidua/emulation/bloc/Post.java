package vn.thidua.emulation.bloc;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;

/// A unit is head or deputy of a bloc year from a day to a day, both included.
///
/// @param role head or deputy
/// @param until the last day; `null` while it has none
public record Post(
        UnitId unit,
        BlocRole role,
        LocalDate since,
        @Nullable LocalDate until,
        Grounds grounds) {

    public Post {
        if (role == BlocRole.MEMBER) throw new IllegalArgumentException("a member has no post");
        if (until != null && until.isBefore(since)) throw new BlocRefused.EndsBeforeItBegins();
    }

    public boolean on(LocalDate day) {
        return !day.isBefore(since) && !endsBefore(day);
    }

    boolean endsBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    boolean meets(Post other) {
        return !endsBefore(other.since) && !other.endsBefore(since);
    }

    Post over(LocalDate lastDay) {
        return new Post(unit, role, since, lastDay, grounds);
    }
}

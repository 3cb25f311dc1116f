package vn.thidua.compliance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Information that must be public by a day.
///
/// @param basis the document that makes it public
/// @param rule key of the rule that sets the day
/// @param arose the day on which the information came into being
/// @param published the day on which it was made public; `null` until then
/// @param address where it is public; a path of the site or an `https` address
public record Obligation(
        String title,
        String basis,
        String rule,
        LocalDate arose,
        @Nullable LocalDate published,
        String address) {

    public enum State {
        DUE,
        OVERDUE,
        IN_TIME,
        LATE
    }

    public Obligation {
        title = title.strip();
        basis = basis.strip();
        address = address.strip();
        if (title.isEmpty()) throw new ComplianceRefused.WithoutTitle();
        if (published != null && published.isBefore(arose)) throw new ComplianceRefused.PublishedBefore();
        if (published != null && address.isEmpty()) throw new ComplianceRefused.WithoutAddress();
        if (!address.isEmpty() && !address.matches("(/(?!/)|https://)[^\\s\\\\\"<>]*"))
            throw new ComplianceRefused.NoAddress();
    }

    public State state(LocalDate due, LocalDate today) {
        if (published != null) return published.isAfter(due) ? State.LATE : State.IN_TIME;
        return today.isAfter(due) ? State.OVERDUE : State.DUE;
    }

    /// An obligation as it is kept: the day it is due was reckoned when it was written down.
    public record Kept(ObligationId id, Obligation what, LocalDate due) {

        public State state(LocalDate today) {
            return what.state(due, today);
        }
    }
}

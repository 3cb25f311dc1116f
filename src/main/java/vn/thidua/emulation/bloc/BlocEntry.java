package vn.thidua.emulation.bloc;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something to be done in a bloc year by a day.
///
/// @param rule the rule it comes from; empty for what the head added
/// @param first the day that was set at first; another than `due` once it was moved
/// @param reason why it was moved; empty where it was not
/// @param source where the day was read; empty for what the head added
/// @param certainty `VERIFIED` in full text, `EXCERPT` or `UNVERIFIED`; empty for what the head added
/// @param open whether readers of the portal see it
/// @param done `null` while it is to be done
public record BlocEntry(
        BlocEntryId id,
        String rule,
        String title,
        LocalDate due,
        LocalDate first,
        String reason,
        String source,
        String certainty,
        boolean movable,
        boolean open,
        @Nullable LocalDate done) {

    public BlocEntry {
        title = title.strip();
        reason = reason.strip();
        if (title.isEmpty()) throw new BlocRefused.WithoutTitle();
    }

    static BlocEntry own(BlocEntryId id, String title, LocalDate due, boolean open) {
        return new BlocEntry(id, "", title, due, due, "", "", "", true, open, null);
    }

    BlocEntry moved(LocalDate to, String why) {
        if (done != null) throw new BlocRefused.DoneAlready();
        if (!movable) throw new BlocRefused.NotMovable();
        if (why.isBlank()) throw new BlocRefused.WithoutReason();
        return new BlocEntry(id, rule, title, to, first, why, source, certainty, true, open, null);
    }

    BlocEntry done(LocalDate on) {
        if (done != null) throw new BlocRefused.DoneAlready();
        return new BlocEntry(id, rule, title, due, first, reason, source, certainty, movable, open, on);
    }

    void mustBeOwn() {
        if (!rule.isEmpty()) throw new BlocRefused.RuleEntry();
    }

    public boolean overdue(LocalDate today) {
        return done == null && due.isBefore(today);
    }

    /// Overdue, or due as soon as is reminded of.
    public boolean pressing(LocalDate today, ReminderDays days) {
        return done == null && !due.isAfter(today.plusDays(days.notice()));
    }
}

package vn.thidua.emulation.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.rules.Citation;
import vn.thidua.emulation.rules.RuleValue;

/// What the rules of a year say of registering, and what whoever leads the year said after them.
///
/// @param required whether members must register; where they need not, they may, and no day binds them
/// @param rule the switch; `null` where the year's rules do not know it
/// @param citation of the switch
/// @param due `null` where no day is set
/// @param reopened the oldest first
public record RegistrationTerms(
        boolean required,
        @Nullable RuleValue rule,
        @Nullable Citation citation,
        @Nullable Due due,
        List<Reopening> reopened) {

    /// @param source where the day was read
    /// @param certainty `VERIFIED`, `EXCERPT` or `UNVERIFIED`
    public record Due(LocalDate on, String source, String certainty) {}

    /// @param until the last day on which what comes late is taken
    public record Reopening(LocalDate until, String reason, Instant at) {}

    public RegistrationTerms {
        reopened = List.copyOf(reopened);
    }

    public Taking taking(LocalDate today) {
        if (!required || due == null || !today.isAfter(due.on())) return Taking.ON_TIME;
        return reopened.stream().anyMatch(one -> !today.isAfter(one.until())) ? Taking.LATE : Taking.CLOSED;
    }

    /// Refuses to open again what binds nobody, is still open, or would be closed before it opens.
    void mustReopen(LocalDate today, LocalDate until, String reason) {
        if (!required || due == null || !today.isAfter(due.on())) throw new RegistrationRefused.StillOpen();
        if (until.isBefore(today)) throw new RegistrationRefused.OverAlready();
        if (reason.isBlank()) throw new RegistrationRefused.ReopenedWithoutReason();
    }

    /// How it is stored beside what was sent by it; empty where no rule said anything.
    String cited() {
        return citation == null ? "" : citation.path();
    }
}

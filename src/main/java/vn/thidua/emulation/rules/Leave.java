package vn.thidua.emulation.rules;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Leave to use a basis that has lapsed: one person asks with a reason, another confirms, and it ends.
///
/// @param until the last day, itself counted
/// @param confirmedBy `null` until then
public record Leave(
        UUID id,
        String basis,
        String reason,
        LocalDate until,
        UUID askedBy,
        @Nullable UUID confirmedBy) {

    private static final int LONGEST_DAYS = 366;

    public Leave {
        reason = reason.strip();
        if (reason.length() < 10) throw new RulesRefused.WithoutReason();
        if (askedBy.equals(confirmedBy)) throw new RulesRefused.SamePerson();
    }

    static Leave asked(UUID id, LegalBasis basis, String reason, LocalDate until, UUID by, LocalDate today) {
        if (!basis.lapsedOn(today)) throw new RulesRefused.NotLapsed();
        if (!until.isAfter(today) || until.isAfter(today.plusDays(LONGEST_DAYS))) throw new RulesRefused.EndsTooLate();
        return new Leave(id, basis.number(), reason, until, by, null);
    }

    Leave confirmed(UUID by) {
        if (confirmedBy != null) throw new RulesRefused.ConfirmedAlready();
        return new Leave(id, basis, reason, until, askedBy, by);
    }

    public boolean holdsOn(LocalDate day) {
        return confirmedBy != null && !day.isAfter(until);
    }
}

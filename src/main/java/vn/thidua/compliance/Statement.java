package vn.thidua.compliance;

import java.time.LocalDate;

/// What a person says of a check that no machine can tell.
///
/// @param on the day on which they looked
/// @param words what they looked at, and what they found
public record Statement(LocalDate on, String words, String address) {

    private static final int HOLDS_MONTHS = 12;

    public Statement {
        words = words.strip();
        address = address.strip();
        if (words.isEmpty()) throw new ComplianceRefused.WithoutWords();
        if (!address.isEmpty() && !address.matches("(/(?!/)|https://)[^\\s\\\\\"<>]*"))
            throw new ComplianceRefused.NoAddress();
    }

    /// A year, as agencies review their portals every year (NĐ 224/2026, Điều 21).
    public boolean holds(LocalDate today) {
        return today.isBefore(on.plusMonths(HOLDS_MONTHS));
    }

    public LocalDate until() {
        return on.plusMonths(HOLDS_MONTHS);
    }
}

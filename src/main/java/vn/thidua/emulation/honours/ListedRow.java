package vn.thidua.emulation.honours;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;

/// A row of an old list, checked: an award where it has no faults.
///
/// @param n as the list numbers its rows
/// @param faults what is wrong and what to do, in words
/// @param award `null` where it is not known
record ListedRow(
        int n,
        List<String> faults,
        @Nullable SubjectKind kind,
        @Nullable UUID key,
        String name,
        @Nullable UnitId unit,
        String of,
        String position,
        @Nullable AwardCode award,
        String awardWritten,
        @Nullable Integer year,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String merit,
        String number,
        @Nullable LocalDate decided,
        String issuer) {

    ListedRow {
        faults = List.copyOf(faults);
    }
}

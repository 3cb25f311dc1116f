package vn.thidua.emulation.honours.web;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.honours.SubjectKind;

/// An award as a list shows it. On pages for everybody it is made without what they may not show (invariant 36).
///
/// @param subject the same for everything that one subject received
/// @param name empty where it is hidden
/// @param award what the award is called
/// @param revokedBy the number of the decision that took it back; empty while it holds
/// @param shown whether everybody sees it
public record FoundHonour(
        UUID id,
        UUID subject,
        SubjectKind kind,
        String name,
        String of,
        String code,
        String award,
        int year,
        String number,
        LocalDate decidedOn,
        String issuer,
        String revokedBy,
        @Nullable LocalDate revokedOn,
        boolean shown) {

    public boolean revoked() {
        return !revokedBy.isEmpty();
    }

    public boolean hidden() {
        return name.isEmpty();
    }
}

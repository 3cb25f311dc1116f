package vn.thidua.emulation.rules.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.rules.Leave;
import vn.thidua.emulation.rules.LegalBasis;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.emulation.rules.RuleValue;

/// One basis, its versions, what rests on it, and who allowed its use after it lapsed.
///
/// @param keeps whether the reader may amend it
/// @param filed whether its text is kept as a file
public record BasisPage(
        List<LegalBasis.Kept> versions,
        List<Resting> resting,
        List<Leave> leaves,
        LocalDate today,
        boolean overrides,
        boolean keeps,
        boolean filed,
        UUID reader,
        String reason,
        String until,
        FieldErrors errors) {

    public record Resting(RulePackage of, RuleValue value) {}

    public BasisPage {
        versions = List.copyOf(versions);
        resting = List.copyOf(resting);
        leaves = List.copyOf(leaves);
    }

    public LegalBasis what() {
        return versions.getFirst().what();
    }

    public UUID id() {
        return versions.getFirst().id().value();
    }

    public boolean confirms(Leave leave) {
        return overrides && leave.confirmedBy() == null && !leave.askedBy().equals(reader);
    }
}

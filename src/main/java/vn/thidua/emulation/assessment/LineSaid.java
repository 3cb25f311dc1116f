package vn.thidua.emulation.assessment;

import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.pact.SheetFile;
import vn.thidua.emulation.scoring.Input;

/// A word on a line, as it comes from a form.
///
/// @param input `null` where the line is said to be none of the member's, with the reason
/// @param evidence which papers show it
/// @param reason why it differs from what stood before, or why the line is none of the member's
public record LineSaid(
        String code,
        @Nullable Input input,
        String evidence,
        @Nullable SheetFile file,
        String reason) {

    public LineSaid {
        code = code.strip();
        evidence = evidence.strip();
        reason = reason.strip();
    }
}

package vn.thidua.emulation.progress;

import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.pact.SheetFile;
import vn.thidua.emulation.pact.TargetId;

/// One target in a report that is sent.
///
/// @param file evidence as a file; `null` where there is none
public record ReportLine(
        TargetId target,
        Figure figure,
        String difficulties,
        String evidence,
        @Nullable SheetFile file) {

    public ReportLine {
        difficulties = difficulties.strip();
        evidence = evidence.strip();
    }

    boolean says(ReportEntry entry) {
        return figure.equals(entry.figure())
                && difficulties.equals(entry.difficulties())
                && evidence.equals(entry.evidence())
                && file == null;
    }
}

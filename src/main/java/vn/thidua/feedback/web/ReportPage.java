package vn.thidua.feedback.web;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.feedback.ReportState;

/// One report of a reader, and the form that says what became of it.
///
/// @param chosen what stands in the form
public record ReportPage(Report report, ReportState chosen, String remark, FieldErrors errors) {

    public record Report(
            long number,
            String path,
            String passage,
            String suggestion,
            LocalDate receivedOn,
            ReportState state,
            String remark,
            @Nullable Instant settledAt) {}

    static ReportPage of(Report report) {
        var chosen = report.state() == ReportState.NEW ? ReportState.SETTLED : report.state();
        return new ReportPage(report, chosen, report.remark(), FieldErrors.NONE);
    }
}

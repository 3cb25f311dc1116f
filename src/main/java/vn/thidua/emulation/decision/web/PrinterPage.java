package vn.thidua.emulation.decision.web;

import vn.thidua.documents.Overprint;

/// How far the reader's printer is off.
public record PrinterPage(Overprint.Shift shift, DecisionReading.Notice notice) {

    public String right() {
        return notice.typed().getOrDefault("phai", LayoutPage.written(shift.right()));
    }

    public String down() {
        return notice.typed().getOrDefault("xuong", LayoutPage.written(shift.down()));
    }
}

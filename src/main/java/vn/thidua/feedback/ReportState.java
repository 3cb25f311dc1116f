package vn.thidua.feedback;

/// What became of a report.
public enum ReportState {
    NEW,
    SETTLED,
    NO_ERROR;

    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}

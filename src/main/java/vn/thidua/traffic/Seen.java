package vn.thidua.traffic;

import java.time.LocalDate;

/// What one page view means for the sums: whether it opens a visit, whether its reader is new today, whether it
/// counts for its article.
record Seen(LocalDate day, long hour, boolean newVisitor, boolean newVisit, boolean newReading) {}

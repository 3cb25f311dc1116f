package vn.thidua.traffic;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The figures of a site as shown in "Thống kê truy cập".
///
/// @param visits counted by this system since `since`
/// @param online different visitors with a view in the last five minutes
/// @param today visits since 00:00
public record Totals(
        long visits,
        LocalDate since,
        int online,
        long today,
        @Nullable Baseline baseline) {}

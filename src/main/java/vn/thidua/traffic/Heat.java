package vn.thidua.traffic;

import java.util.Arrays;

/// Page views by hour and weekday.
///
/// @param views 24 hours of 7 days, Monday first
public record Heat(long[][] views) {

    private static final int LEVELS = 5;

    public static Heat empty() {
        return new Heat(new long[24][7]);
    }

    public long at(int hour, int weekday) {
        return views[hour][weekday - 1];
    }

    /// 0 for nothing, 5 for the highest fifth.
    public int level(int hour, int weekday) {
        var top = Arrays.stream(views).flatMapToLong(Arrays::stream).max().orElse(0);
        return top == 0 ? 0 : (int) Math.ceilDiv(at(hour, weekday) * LEVELS, top);
    }
}

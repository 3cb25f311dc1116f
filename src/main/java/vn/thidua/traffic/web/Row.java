package vn.thidua.traffic.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The figures of one bucket, people and programs apart.
///
/// @param visitors only for single days: they are not added across days
public record Row(
        LocalDate start,
        String label,
        long visits,
        long views,
        @Nullable Long visitors,
        long robots,
        long prefetches) {

    static Row empty(LocalDate start, String label, boolean ofOneDay) {
        return new Row(start, label, 0, 0, ofOneDay ? 0L : null, 0, 0);
    }
}

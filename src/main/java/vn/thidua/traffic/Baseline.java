package vn.thidua.traffic;

import java.time.LocalDate;

/// A figure taken over from an older system, counted by other rules: shown beside our own, never added to it.
public record Baseline(long value, LocalDate on, String note) {

    public enum Kind {
        VISITS,
        ARTICLE
    }
}

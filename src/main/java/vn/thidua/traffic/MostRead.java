package vn.thidua.traffic;

import java.util.UUID;

/// An article among the most read of the last days.
public record MostRead(UUID article, long views) {}

package vn.thidua.traffic;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/// Sums on their way into the database. The number tells a batch committed without our hearing of it from a new one.
///
/// @param writer this start of the program
record Batch(UUID writer, Instant startedAt, long number, Map<Cell, Long> sums) {

    Batch {
        sums = Map.copyOf(sums);
    }

    <C extends Cell> List<Map.Entry<C, Long>> of(Class<C> kind) {
        return sums.entrySet().stream()
                .filter(entry -> kind.isInstance(entry.getKey()))
                .flatMap(entry -> Stream.of(Map.entry(kind.cast(entry.getKey()), entry.getValue())))
                .toList();
    }
}

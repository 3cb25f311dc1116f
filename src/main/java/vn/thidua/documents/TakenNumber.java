package vn.thidua.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line of a book's register.
///
/// @param about what the paper is about
/// @param document `null` while the number is only reserved
public record TakenNumber(
        int number, String written, String about, @Nullable UUID document, Instant at) {}

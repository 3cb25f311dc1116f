package vn.thidua.emulation.disclosure;

import java.time.Instant;
import java.util.UUID;

/// How far a window has come. Time alone ends the taking of opinions on the day that was announced (invariant 39);
/// everything else somebody does.
public sealed interface DisclosureState {

    /// Announced for a day.
    record Scheduled() implements DisclosureState {}

    record Open(UUID by, Instant at) implements DisclosureState {}

    /// All that was written is answered.
    record Closed(Instant at, String remark) implements DisclosureState {}

    /// Taken back: what it said is shown no more.
    record Withdrawn(Instant at, String reason) implements DisclosureState {
        public Withdrawn {
            reason = reason.strip();
            if (reason.isEmpty()) throw new DisclosureRefused.WithoutReason();
        }
    }

    /// As it is kept.
    default String key() {
        return switch (this) {
            case Scheduled _ -> "SCHEDULED";
            case Open _ -> "OPEN";
            case Closed _ -> "CLOSED";
            case Withdrawn _ -> "WITHDRAWN";
        };
    }
}

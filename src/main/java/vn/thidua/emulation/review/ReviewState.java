package vn.thidua.emulation.review;

import java.time.Instant;

/// How far a meeting has come. Each state knows what may come next.
public sealed interface ReviewState {

    /// Not begun yet, so it can still be called off.
    sealed interface Ahead extends ReviewState permits Planned, Invited {

        default Cancelled cancelled(String reason) {
            return new Cancelled(reason);
        }
    }

    /// Begun, and its minutes are still open: what happened can be written down.
    sealed interface Told extends ReviewState permits Open, Closed {}

    /// Begun, whatever came after.
    sealed interface Begun extends ReviewState permits Open, Ended {
        Open opening();
    }

    /// Begun and ended.
    sealed interface Ended extends Begun permits Closed, MinutesFrozen, MinutesSigned {
        Instant endedAt();
    }

    record Planned() implements Ahead {

        public Invited invited(Instant at) {
            return new Invited(at);
        }
    }

    record Invited(Instant at) implements Ahead {

        /// @param present members that are there now
        /// @throws ReviewRefused.BelowQuorum with how many are missing
        public Open opened(Instant at, Quorum quorum, int present, int members) {
            if (!quorum.met(present, members))
                throw new ReviewRefused.BelowQuorum(
                        present, members, quorum.needed(members), quorum.missing(present, members));
            return new Open(this.at, at, quorum, present, members);
        }
    }

    /// @param at when it began
    /// @param quorum what was asked for then
    /// @param present members that were there when it began
    record Open(Instant invitedAt, Instant at, Quorum quorum, int present, int members) implements Told, Begun {

        public Closed closed(Instant at) {
            return new Closed(this, at);
        }

        @Override
        public Open opening() {
            return this;
        }
    }

    record Closed(Open opening, Instant endedAt) implements Told, Ended {

        public MinutesFrozen frozen(Instant at) {
            return new MinutesFrozen(this, at);
        }
    }

    /// The minutes have their last words and wait for signatures.
    record MinutesFrozen(Closed closed, Instant at) implements Ended {

        /// Back to what can be written: only while nobody has signed.
        public Closed thawed(boolean signed) {
            if (signed) throw new ReviewRefused.SignedAlready();
            return closed;
        }

        public MinutesSigned signed(Instant at) {
            return new MinutesSigned(this, at);
        }

        @Override
        public Open opening() {
            return closed.opening();
        }

        @Override
        public Instant endedAt() {
            return closed.endedAt();
        }
    }

    record MinutesSigned(MinutesFrozen frozen, Instant at) implements Ended {

        @Override
        public Open opening() {
            return frozen.opening();
        }

        @Override
        public Instant endedAt() {
            return frozen.endedAt();
        }
    }

    record Cancelled(String reason) implements ReviewState {
        public Cancelled {
            reason = reason.strip();
            if (reason.isEmpty()) throw new ReviewRefused.WithoutReason();
        }
    }

    /// As it is kept: `PLANNED`, `INVITED`, `OPEN`, `CLOSED`, `MINUTES_FROZEN`, `MINUTES_SIGNED`, `CANCELLED`.
    default String key() {
        return switch (this) {
            case Planned _ -> "PLANNED";
            case Invited _ -> "INVITED";
            case Open _ -> "OPEN";
            case Closed _ -> "CLOSED";
            case MinutesFrozen _ -> "MINUTES_FROZEN";
            case MinutesSigned _ -> "MINUTES_SIGNED";
            case Cancelled _ -> "CANCELLED";
        };
    }
}

package vn.thidua.site;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A time in which the site, or a part of it, will not answer, as the public is told beforehand.
///
/// @param until when it is expected to be back
/// @param affected what will not work, in words for the public
/// @param instead where people turn meanwhile; may be empty
public record PlannedOutage(Instant from, Instant until, String affected, String reason, String instead) {

    public PlannedOutage {
        if (!from.isBefore(until)) throw new OutageRefused.EndsBeforeItBegins();
        if (affected.isBlank()) throw new OutageRefused.WithoutAffected();
        if (reason.isBlank()) throw new OutageRefused.WithoutReason();
        affected = affected.strip();
        reason = reason.strip();
        instead = instead.strip();
    }

    /// Whether nothing is announced that was not announced before.
    boolean liesWithin(PlannedOutage former) {
        return !from.isBefore(former.from) && !until.isAfter(former.until);
    }

    /// A planned outage as it is kept.
    ///
    /// @param force why it could not be announced in time; `null` where it was
    /// @param cancelled why it does not take place; `null` where it does
    public record Kept(
            OutageId id,
            PlannedOutage plan,
            Instant announcedAt,
            @Nullable String force,
            @Nullable String cancelled) {

        /// Told to the public from its announcement to its end.
        public boolean isOpen(Instant now) {
            return cancelled == null && now.isBefore(plan.until);
        }

        public boolean isRunning(Instant now) {
            return isOpen(now) && !now.isBefore(plan.from);
        }
    }
}

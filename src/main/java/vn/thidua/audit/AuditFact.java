package vn.thidua.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.SiteId;

/// What one entry tells. Held exactly as PostgreSQL keeps it, to the microsecond and to the letter, since what is read
/// again must have the same hash.
///
/// @param site `null` where the whole platform is concerned
/// @param from the address the request came from
/// @param what the name of the event
/// @param details its other facts, as JSON
public record AuditFact(
        Instant at,
        @Nullable SiteId site,
        UUID account,
        UUID unit,
        String from,
        String what,
        String subject,
        String details,
        String before,
        String after) {

    public AuditFact {
        at = at.truncatedTo(ChronoUnit.MICROS);
        from = storable(from);
        what = storable(what);
        subject = storable(subject);
        details = storable(details);
        before = storable(before);
        after = storable(after);
    }

    /// PostgreSQL's text knows neither half a character nor the character zero.
    private static String storable(String text) {
        var whole = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return whole.replace('\0', '\uFFFD');
    }
}

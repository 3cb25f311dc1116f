package vn.thidua.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What somebody looks for in the trail.
///
/// @param until the first instant that is not looked at any more
/// @param account `null` for everybody
/// @param subject how the subject begins, `article:` for all articles; empty for everything
/// @param what the name of the event; empty for all of them
/// @param text stands somewhere in the entry, whatever its case; empty for everything
/// @param platform whether those entries are looked through that concern the whole platform, not one site
public record AuditQuery(
        Instant from,
        Instant until,
        @Nullable UUID account,
        String subject,
        String what,
        String text,
        boolean platform) {

    public static final AuditQuery EVERYTHING =
            new AuditQuery(Instant.EPOCH, Instant.parse("9999-12-31T00:00:00Z"), null, "", "", "", false);

    /// The same, of the whole platform.
    public AuditQuery ofThePlatform() {
        return new AuditQuery(from, until, account, subject, what, text, true);
    }
}

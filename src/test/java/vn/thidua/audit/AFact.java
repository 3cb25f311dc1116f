package vn.thidua.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.thidua.platform.SiteId;

/// Facts and whole trails made up for tests.
final class AFact {

    private AFact() {}

    static AuditFact number(int i) {
        return of("note:" + i, "");
    }

    static AuditFact of(String subject, String details) {
        var at = Instant.parse("2026-11-23T01:02:03.456789Z");
        var id = new UUID(1, 2);
        return new AuditFact(at, new SiteId(id), id, id, "192.0.2.1", "Noted", subject, details, "cũ", "mới");
    }

    static List<AuditEntry> trail(int length) {
        var head = Head.BEGIN;
        var entries = new ArrayList<AuditEntry>();
        for (var i = 1; i <= length; i++) {
            entries.add(AuditEntry.after(head, number(i)));
            head = entries.getLast().head();
        }
        return entries;
    }
}

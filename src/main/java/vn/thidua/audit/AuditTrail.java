package vn.thidua.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slice;

/// Shows what happened on a site to those who may know. Nothing is written through here, and nothing removed.
@Service
public class AuditTrail {

    private static final int PAGE = 50;
    private static final int BATCH = 1_000;

    private final AuditPages pages;

    AuditTrail(AuditPages pages) {
        this.pages = pages;
    }

    /// One page of what was sought, newest first; pages are numbered from 1.
    public Slice<AuditEntry> find(Actor actor, SiteId site, AuditQuery query, int page) {
        actor.must(AuditRight.READ, Scope.of(site));
        if (page < 1) throw new Missing();
        return pages.slice(site, query, page, PAGE);
    }

    /// Everything that was sought as CSV, newest first; never the whole of it in memory.
    public void write(Actor actor, SiteId site, AuditQuery query, OutputStream out) throws IOException {
        actor.must(AuditRight.READ, Scope.of(site));
        var sheet = new AuditSheet(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        var below = Long.MAX_VALUE;
        List<AuditEntry> entries;
        do {
            entries = pages.below(below, site, query, BATCH);
            for (var entry : entries) sheet.add(entry);
            if (!entries.isEmpty()) below = entries.getLast().n();
        } while (!entries.isEmpty());
        sheet.end();
    }
}

package vn.thidua.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Service;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slice;
import vn.thidua.site.Sites;

/// Shows what happened on a site to those who may know, and what concerns the whole platform to those who may know
/// everywhere. Nothing is written through here, and nothing removed.
@Service
public class AuditTrail {

    private static final int PAGE = 50;
    private static final int BATCH = 1_000;

    private final AuditPages pages;
    private final Sites sites;

    AuditTrail(AuditPages pages, Sites sites) {
        this.pages = pages;
        this.sites = sites;
    }

    /// One page of what was sought, newest first; pages are numbered from 1.
    public Slice<AuditEntry> find(Actor actor, SiteId site, AuditQuery query, int page) {
        mustRead(actor, site, query.platform());
        if (page < 1) throw new Missing();
        return pages.slice(site, query, page, PAGE);
    }

    /// One entry, of this site or of the whole platform.
    public AuditEntry entry(Actor actor, SiteId site, long n) {
        actor.must(AuditRight.READ, Scope.of(site));
        var entry = pages.entry(n).orElseThrow(Missing::new);
        var of = entry.fact().site();
        if (of == null) mustReadEverywhere(actor);
        else if (!of.equals(site)) throw new Missing();
        return entry;
    }

    /// The names of the events that can be looked for.
    public List<String> whats(Actor actor, SiteId site) {
        actor.must(AuditRight.READ, Scope.of(site));
        return pages.whats();
    }

    /// Everything that was sought as CSV, newest first; never the whole of it in memory.
    public void write(Actor actor, SiteId site, AuditQuery query, OutputStream out) throws IOException {
        mustRead(actor, site, query.platform());
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

    /// Whether somebody may also see what belongs to no site.
    public boolean readsEverywhere(Actor actor) {
        return sites.all().stream().allMatch(site -> actor.may(AuditRight.READ, Scope.of(site.id())));
    }

    private void mustRead(Actor actor, SiteId site, boolean platform) {
        actor.must(AuditRight.READ, Scope.of(site));
        if (platform) mustReadEverywhere(actor);
    }

    private void mustReadEverywhere(Actor actor) {
        if (!readsEverywhere(actor)) throw new Forbidden(AuditRight.READ);
    }
}

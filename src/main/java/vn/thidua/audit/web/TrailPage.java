package vn.thidua.audit.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.audit.AuditEntry;
import vn.thidua.audit.Names.Named;
import vn.thidua.audit.TrailChecks.Standing;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;
import vn.thidua.platform.Slice;

/// The trail, as it was looked for.
///
/// @param everywhere whether this reader may also see what belongs to no site
/// @param whats the events that can be chosen
public record TrailPage(
        Sought sought,
        Slice<AuditEntry> slice,
        Map<UUID, Named> accounts,
        List<String> whats,
        boolean everywhere,
        Standing standing,
        FieldErrors errors) {

    public String what(String name) {
        return Happened.words(name);
    }

    public Named account(UUID id) {
        return Who.account(id, accounts);
    }

    public String newer() {
        return "/quan-tri/nhat-ky" + sought.address("trang=" + (slice.number() - 1));
    }

    public String older() {
        return "/quan-tri/nhat-ky" + sought.address("trang=" + (slice.number() + 1));
    }

    /// A line under the event: what stands there now, or what stood there before.
    public String line(AuditEntry entry) {
        var fact = entry.fact();
        var words = fact.after().isEmpty() ? fact.before() : fact.after();
        var line = words.lines().findFirst().orElse("");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }

    private static final int LONGEST = 140;

    public String count() {
        return Words.say("audit.count", slice.total());
    }
}

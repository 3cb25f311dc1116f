package vn.thidua.traffic;

import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.design.Bilingual;
import vn.thidua.design.Frame;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Site;
import vn.thidua.site.Sites;

/// A site of its own for each test, so that tests never count into one another; the change feed brings it.
public final class ASite {

    private ASite() {}

    public static SiteId configured(Sites sites) {
        var id = new SiteId(UUID.randomUUID());
        sites.configure(Actor.SYSTEM, named(id), List.of());
        await().until(() -> sites.all().stream().anyMatch(site -> site.id().equals(id)));
        return id;
    }

    public static String hostOf(SiteId site) {
        return "s" + site.value() + ".example.vn";
    }

    private static Site named(SiteId id) {
        var name = new Bilingual("Ban Thi đua", "Board");
        var agency = new Frame.Agency(name, name, name, name, name, "", "", name);
        var launched = LocalDate.of(2026, 1, 1);
        return new Site(
                id, "s-" + id.value(), false, null, List.of(hostOf(id)), agency, List.of(), List.of(), launched);
    }
}

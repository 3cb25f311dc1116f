package vn.thidua.accounts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.thidua.design.Bilingual;
import vn.thidua.design.Frame;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Site;
import vn.thidua.site.Sites;

/// A site of a test's own, the default one where there is none yet.
public final class ASite {

    private ASite() {}

    public static SiteId configured(Sites sites) {
        var id = new SiteId(UUID.randomUUID());
        var name = "thu-" + id.value().toString().substring(0, 8);
        var words = new Bilingual("Văn phòng thử", "Trial Office");
        var none = new Bilingual("", "");
        var agency = new Frame.Agency(words, none, none, none, none, "", "", none);
        var first = sites.all().isEmpty();
        var hosts = first ? List.of(name + ".localhost", "localhost", "127.0.0.1") : List.of(name + ".localhost");
        sites.configure(
                Actor.SYSTEM,
                new Site(id, name, first, null, hosts, agency, List.of(), List.of(), LocalDate.of(2026, 1, 1)),
                List.of());
        sites.resumed();
        return id;
    }
}

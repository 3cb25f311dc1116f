package vn.thidua.site;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.thidua.design.Bilingual;
import vn.thidua.design.Frame;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// A product without demo content has one site from its first start, so that there is a place where the first
/// administrator can come in and give it its agency's name.
@Component
@Profile("!command")
class FirstSite implements SmartLifecycle {

    private static final Bilingual NOTHING = new Bilingual("", "");

    private final boolean wanted;
    private final Sites sites;
    private final Clock clock;
    private volatile boolean running;

    FirstSite(@Value("${thidua.first-site:true}") boolean wanted, Sites sites, Clock clock) {
        this.wanted = wanted;
        this.sites = sites;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        if (!wanted || !sites.all().isEmpty()) return;
        var name = new Bilingual("Trang của cơ quan", "Agency site");
        var agency = new Frame.Agency(name, NOTHING, NOTHING, NOTHING, NOTHING, "", "", NOTHING);
        var home = new Frame.Link(new Bilingual("Trang chủ", "Home"), "/");
        sites.configure(
                Actor.SYSTEM,
                new Site(
                        new SiteId(UUID.randomUUID()),
                        "co-quan",
                        true,
                        null,
                        List.of("localhost", "127.0.0.1"),
                        agency,
                        List.of(home),
                        List.of(),
                        Vietnam.today(clock)),
                List.of());
        sites.resumed();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// After the demo, before the web server opens its door.
    @Override
    public int getPhase() {
        return 1;
    }
}

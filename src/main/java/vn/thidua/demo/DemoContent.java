package vn.thidua.demo;

import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import vn.thidua.site.Site;
import vn.thidua.site.Sites;

/// Loads the demo on the first start: where there is no site yet and `thidua.demo` is not `false`.
@Component
class DemoContent implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DemoContent.class);
    private static final List<String> SITES = List.of("van-phong", "xa-an-hoa");

    private final boolean wanted;
    private final Sites sites;
    private final DemoSite demo;
    private final ObjectProvider<DemoPeople> people;
    private final ObjectProvider<DemoNewsroom> newsroom;
    private final Clock clock;
    private volatile boolean running;

    DemoContent(
            @Value("${thidua.demo:true}") boolean wanted,
            Sites sites,
            DemoSite demo,
            ObjectProvider<DemoPeople> people,
            ObjectProvider<DemoNewsroom> newsroom,
            Clock clock) {
        this.wanted = wanted;
        this.sites = sites;
        this.demo = demo;
        this.people = people;
        this.newsroom = newsroom;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        people.ifAvailable(DemoPeople::mustBeAtHome);
        var first = wanted && sites.all().isEmpty();
        if (first) write();
        people.ifAvailable(DemoPeople::settle);
        if (first) newsroom.ifAvailable(this::lay);
    }

    private void write() {
        var began = clock.millis();
        SITES.forEach(folder -> demo.load(new Shelf(folder), folder.equals(SITES.getFirst())));
        sites.resumed();
        LOG.info("Demo content written in {} s", (clock.millis() - began) / 1000.0);
    }

    private void lay(DemoNewsroom newsroom) {
        sites.all().stream()
                .filter(Site::isDefault)
                .findFirst()
                .ifPresent(site -> newsroom.settle(site.id(), new Shelf(SITES.getFirst())));
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /// Before the web server opens its door.
    @Override
    public int getPhase() {
        return 0;
    }
}

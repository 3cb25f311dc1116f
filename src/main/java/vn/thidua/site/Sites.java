package vn.thidua.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.thidua.changes.Change;
import vn.thidua.changes.ChangeReader;
import vn.thidua.changes.Changes;
import vn.thidua.design.Frame;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// The sites of this platform, kept in memory and read again when one changes.
///
/// First of the readers, since the page memory must not render with settings of before the change.
@Service
@Order(Ordered.HIGHEST_PRECEDENCE)
public class Sites implements ChangeReader {

    private final SiteStore store;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private volatile SiteDirectory directory = SiteDirectory.EMPTY;

    Sites(SiteStore store, Changes changes, ApplicationEventPublisher events) {
        this.store = store;
        this.changes = changes;
        this.events = events;
        resumed();
    }

    /// The site of a host name (a port is ignored), or the default site where the name is unknown.
    public Optional<Site> at(String host) {
        return directory.at(host.toLowerCase(Locale.ROOT));
    }

    public Site site(SiteId id) {
        return directory.site(id).orElseThrow(Missing::new);
    }

    public List<Site> all() {
        return directory.sites();
    }

    /// Sets a site up, or changes its settings, menu and fixed pages; its hosts may belong to no other site.
    @Transactional
    public void configure(Actor actor, Site site, List<FixedPage> pages) {
        actor.must(SiteRight.CONFIGURE, Scope.of(site.id()));
        store.save(site, pages);
        changes.record(site.id(), "site:" + site.id().value());
        events.publishEvent(new SiteConfigured(site.id(), site.slug(), actor));
    }

    /// Changes what a site says of itself, under which hosts it is found, and its menu; pages stay as they are.
    @Transactional
    public void describe(
            Actor actor,
            SiteId id,
            Frame.Agency agency,
            @Nullable String baseUrl,
            List<String> hosts,
            List<Frame.Link> menu) {
        actor.must(SiteRight.CONFIGURE, Scope.of(id));
        var before = site(id);
        var after = new Site(
                id,
                before.slug(),
                before.isDefault(),
                baseUrl,
                hosts,
                agency,
                menu,
                before.pages(),
                before.launchedOn());
        store.saveFrame(after);
        changes.record(id, "site:" + id.value());
        events.publishEvent(new SiteDescribed(id, before.words(), after.words(), actor));
    }

    /// Whoever saved sees it on the next page; every other process hears of it by the feed.
    @TransactionalEventListener(SiteDescribed.class)
    public void described() {
        resumed();
    }

    @Override
    public void changed(List<Change> heard) {
        if (heard.stream().anyMatch(change -> change.subject().startsWith("site:"))) resumed();
    }

    @Override
    public synchronized void resumed() {
        directory = new SiteDirectory(store.all());
    }
}

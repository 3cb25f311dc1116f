package vn.thidua.site;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.changes.Change;
import vn.thidua.changes.ChangeReader;
import vn.thidua.changes.Changes;
import vn.thidua.design.Elsewhere;
import vn.thidua.design.Frame;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// Old addresses and where they lead now. Asked only where nothing else answers, so a page always comes before a
/// redirect; kept in memory, since robots ask for very many addresses that were never there.
@Service
public class Redirects implements ChangeReader, Elsewhere {

    private static final String SUBJECT = "redirect:";

    private final RedirectStore store;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private volatile Map<SiteId, RedirectMap> maps = Map.of();

    Redirects(RedirectStore store, Changes changes, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
        resumed();
    }

    @Override
    public Optional<String> of(Frame frame) {
        var map = maps.getOrDefault(frame.site(), RedirectMap.EMPTY);
        return OldPath.asked(frame.path()).flatMap(map::of).map(to -> frame.href(to.value()));
    }

    /// Lets an old address lead to a new one, and with it all that led to the old one.
    @Transactional
    public void set(Actor actor, SiteId site, OldPath from, NewAddress to) {
        actor.must(SiteRight.REDIRECT, Scope.of(site));
        var before = store.locked(site);
        var after = before.with(from, to);
        store.save(site, before, after, clock.instant());
        changes.record(site, SUBJECT + from.value());
        events.publishEvent(new RedirectSet(
                site,
                from.value(),
                before.of(from.value()).map(NewAddress::value).orElse(""),
                after.of(from.value()).map(NewAddress::value).orElse(""),
                actor));
    }

    @Transactional
    public void remove(Actor actor, SiteId site, String path) {
        actor.must(SiteRight.REDIRECT, Scope.of(site));
        var before = store.locked(site).of(path).orElseThrow(Missing::new);
        store.remove(site, path);
        changes.record(site, SUBJECT + path);
        events.publishEvent(new RedirectRemoved(site, path, before.value(), actor));
    }

    @Override
    public void changed(List<Change> heard) {
        if (heard.stream().anyMatch(change -> change.subject().startsWith(SUBJECT))) resumed();
    }

    @Override
    public synchronized void resumed() {
        maps = Map.copyOf(store.all());
    }
}

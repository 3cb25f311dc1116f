package vn.thidua.site;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.changes.Change;
import vn.thidua.changes.ChangeReader;
import vn.thidua.changes.Changes;
import vn.thidua.design.Language;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.platform.WorkingDays;

/// Planned outages: announced in time, told on every page until they are over, never forgotten.
@Service
public class Outages implements ChangeReader {

    private static final String SUBJECT = "outage:";

    private final OutageStore store;
    private final OutageRule rule;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private volatile Map<SiteId, List<PlannedOutage.Kept>> open = Map.of();

    Outages(OutageStore store, OutageRule rule, Changes changes, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.rule = rule;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
        resumed();
    }

    /// Tells the public. Refuses what comes sooner than the rule allows, unless `force` says why it could not wait.
    @Transactional
    public OutageId announce(Actor actor, SiteId site, PlannedOutage plan, String force) {
        actor.must(SiteRight.OUTAGE, Scope.of(site));
        var now = clock.instant();
        check(plan, force, now);
        var kept = new PlannedOutage.Kept(new OutageId(UUID.randomUUID()), plan, now, reason(force), null);
        store.add(site, kept);
        changes.record(site, SUBJECT + kept.id().value());
        events.publishEvent(new OutageAnnounced(site, kept.id(), "", OutageWords.said(kept), actor));
        return kept.id();
    }

    /// Other words, or a time within the one announced, need no new notice; any other time is announced anew.
    @Transactional
    public void change(Actor actor, SiteId site, OutageId id, PlannedOutage plan, String force) {
        actor.must(SiteRight.OUTAGE, Scope.of(site));
        var now = clock.instant();
        var before = opened(site, id, now);
        var within = plan.liesWithin(before.plan());
        if (!within) check(plan, force, now);
        else if (!now.isBefore(plan.until())) throw new OutageRefused.Past();
        var after = new PlannedOutage.Kept(
                id, plan, within ? before.announcedAt() : now, within ? before.force() : reason(force), null);
        store.change(after);
        changes.record(site, SUBJECT + id.value());
        events.publishEvent(new OutageChanged(site, id, OutageWords.said(before), OutageWords.said(after), actor));
    }

    @Transactional
    public void cancel(Actor actor, SiteId site, OutageId id, String cause) {
        actor.must(SiteRight.OUTAGE, Scope.of(site));
        var before = opened(site, id, clock.instant());
        if (cause.isBlank()) throw new OutageRefused.WithoutCause();
        store.cancel(id, cause.strip());
        changes.record(site, SUBJECT + id.value());
        events.publishEvent(new OutageCancelled(site, id, OutageWords.said(before), cause.strip(), actor));
    }

    private void check(PlannedOutage plan, String force, Instant now) {
        if (!now.isBefore(plan.until())) throw new OutageRefused.Past();
        if (force.isBlank()) rule.check(Vietnam.dayOf(now), Vietnam.dayOf(plan.from()), WorkingDays.vietnam());
    }

    private static @Nullable String reason(String force) {
        return force.isBlank() ? null : force.strip();
    }

    private PlannedOutage.Kept opened(SiteId site, OutageId id, Instant now) {
        var kept = store.locked(site, id).orElseThrow(Missing::new);
        if (!kept.isOpen(now)) throw new OutageRefused.Closed();
        return kept;
    }

    public OutageRule rule() {
        return rule;
    }

    /// Every outage of a site, also past and cancelled ones, the latest first.
    public List<PlannedOutage.Kept> of(Actor actor, SiteId site) {
        actor.must(SiteRight.OUTAGE, Scope.of(site));
        return store.of(site);
    }

    public PlannedOutage.Kept outage(Actor actor, SiteId site, OutageId id) {
        actor.must(SiteRight.OUTAGE, Scope.of(site));
        return store.found(site, id).orElseThrow(Missing::new);
    }

    /// What every page of the site says now, as HTML; from memory, so that it ends on time without anybody's doing.
    public String notice(SiteId site, Language language) {
        var all = open.get(site);
        if (all == null) return "";
        var now = clock.instant();
        return OutageWords.notice(all.stream().filter(kept -> kept.isOpen(now)).toList(), language, now);
    }

    @Override
    public void changed(List<Change> heard) {
        if (heard.stream().anyMatch(change -> change.subject().startsWith(SUBJECT))) resumed();
    }

    @Override
    public synchronized void resumed() {
        open = Map.copyOf(store.open(clock.instant()));
    }
}

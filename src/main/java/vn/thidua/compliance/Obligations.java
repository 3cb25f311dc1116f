package vn.thidua.compliance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.design.Words;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.platform.WorkingDays;
import vn.thidua.site.Deadlines;
import vn.thidua.site.SiteRight;

/// The list of information that must be public (Luật Tiếp cận thông tin, Điều 19), each with its day by working days.
@Service
public class Obligations implements Deadlines {

    private static final int MOST = 500;

    private final ObligationStore store;
    private final PublicationRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Obligations(ObligationStore store, PublicationRules rules, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public ObligationId add(Actor actor, SiteId site, Obligation what) {
        actor.must(SiteRight.COMPLIANCE, Scope.of(site));
        var kept = kept(new ObligationId(UUID.randomUUID()), what);
        store.add(site, kept);
        events.publishEvent(new ObligationAdded(site, kept.id(), "", said(kept), actor));
        return kept.id();
    }

    /// Also how it is said that something is public now, and where.
    @Transactional
    public void change(Actor actor, SiteId site, ObligationId id, Obligation what) {
        actor.must(SiteRight.COMPLIANCE, Scope.of(site));
        var before = store.locked(site, id).orElseThrow(Missing::new);
        var after = kept(id, what);
        store.change(after);
        events.publishEvent(new ObligationChanged(site, id, said(before), said(after), actor));
    }

    @Transactional
    public void remove(Actor actor, SiteId site, ObligationId id) {
        actor.must(SiteRight.COMPLIANCE, Scope.of(site));
        var before = store.locked(site, id).orElseThrow(Missing::new);
        store.remove(id);
        events.publishEvent(new ObligationRemoved(site, id, said(before), "", actor));
    }

    private Obligation.Kept kept(ObligationId id, Obligation what) {
        var today = Vietnam.today(clock);
        if (what.arose().isAfter(today)
                || what.published() != null && what.published().isAfter(today))
            throw new ComplianceRefused.InTheFuture();
        return new Obligation.Kept(id, what, rules.of(what.rule()).due(what.arose(), WorkingDays.vietnam()));
    }

    private static String said(Obligation.Kept kept) {
        var what = kept.what();
        var published = what.published();
        return what.title() + " · hạn " + Words.day(kept.due())
                + (published == null ? "" : " · công khai " + Words.day(published) + " tại " + what.address());
    }

    public PublicationRules rules() {
        return rules;
    }

    public LocalDate today() {
        return Vietnam.today(clock);
    }

    public List<Obligation.Kept> of(Actor actor, SiteId site) {
        actor.must(SiteRight.COMPLIANCE, Scope.of(site));
        return store.of(site, MOST);
    }

    public Obligation.Kept obligation(Actor actor, SiteId site, ObligationId id) {
        actor.must(SiteRight.COMPLIANCE, Scope.of(site));
        return store.found(site, id).orElseThrow(Missing::new);
    }

    @Override
    public List<Deadline> open(SiteId site) {
        var today = Vietnam.today(clock);
        return store.open(site).stream()
                .map(kept -> new Deadline(
                        kept.what().title(),
                        "/quan-tri/tuan-thu/cong-khai/" + kept.id().value(),
                        kept.due(),
                        today.isAfter(kept.due())))
                .toList();
    }

    boolean isEmpty(SiteId site) {
        return store.count(site) == 0;
    }
}

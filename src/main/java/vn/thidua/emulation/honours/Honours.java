package vn.thidua.emulation.honours;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.changes.Changes;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// The history of all awards: written down by decisions, taken back by decisions, never lost.
@Service
@Transactional
public class Honours {

    /// What the pages for everybody are made from, in the log of changes.
    static final String PUBLIC = "honours";

    private static final int MOST_NAMED = 5;

    private final HonourStore store;
    private final AwardCatalogue catalogue;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Honours(
            HonourStore store,
            AwardCatalogue catalogue,
            Changes changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.catalogue = catalogue;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /// Everything that a subject received, the newest first, what was taken back included: by the same unit or person,
    /// or under the same name.
    public List<Honour> of(SiteId site, Subject subject) {
        return store.of(site, subject);
    }

    /// Awards of one decision, in its order.
    public List<Honour> byDecision(SiteId site, UUID decision) {
        return store.byDecision(site, decision);
    }

    /// Writes awards down, as many as a decision has. Nobody else sees them before [#disclose].
    public List<HonourId> record(Actor actor, SiteId site, List<NewHonour> honours) {
        actor.must(HonourRight.KEEP, Scope.of(site));
        for (var one : honours) mustFit(one);
        if (honours.isEmpty()) return List.of();
        var ids = store.add(site, honours, actor, clock.instant());
        events.publishEvent(
                new HonoursRecorded(site, "honours:" + ids.getFirst().value(), ids.size(), said(honours), actor));
        return ids;
    }

    private void mustFit(NewHonour one) {
        var kind = catalogue
                .find(one.award(), one.decidedOn())
                .orElseThrow(() -> new HonoursRefused.UnknownAward(one.award().value()));
        if (!kind.subjects().contains(one.subject().kind()))
            throw new HonoursRefused.NotForSuch(kind.name(), one.subject().name());
    }

    private static String said(List<NewHonour> honours) {
        var numbers =
                honours.stream().map(NewHonour::decisionNumber).collect(Collectors.toCollection(LinkedHashSet::new));
        return honours.size() + " · "
                + numbers.stream().limit(MOST_NAMED).collect(Collectors.joining(", "))
                + (numbers.size() > MOST_NAMED ? ", …" : "");
    }

    /// Takes awards back. Invariant 34: they stay, with the record of how they were taken back beside them.
    public void revoke(Actor actor, SiteId site, Collection<HonourId> ids, Revoked how) {
        actor.must(HonourRight.KEEP, Scope.of(site));
        var meant = new LinkedHashSet<>(ids);
        if (meant.isEmpty()) return;
        var known = store.all(site, meant);
        if (known.size() != meant.size()) throw new Missing();
        if (!known.stream().allMatch(Honour::holds)) throw new HonoursRefused.RevokedAlready();
        store.revoke(meant, how, actor, clock.instant());
        changes.record(site, PUBLIC);
        var after = how.decisionNumber() + " · " + how.reason() + " · "
                + said(known.stream().map(Honour::what).toList());
        events.publishEvent(
                new HonoursRevoked(site, "honours:" + known.getFirst().id().value(), known.size(), after, actor));
    }

    /// Shows the awards of a decision to everybody, from today on.
    public void disclose(Actor actor, SiteId site, UUID decision) {
        actor.must(HonourRight.KEEP, Scope.of(site));
        var shown = store.disclose(site, decision, Vietnam.today(clock));
        if (shown == 0) return;
        changes.record(site, PUBLIC);
        events.publishEvent(new HonoursDisclosed(site, "decision:" + decision, String.valueOf(shown), actor));
    }
}

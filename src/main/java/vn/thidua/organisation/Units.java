package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// The units of a site through time.
@Service
@Transactional
public class Units {

    private final UnitStore store;
    private final MandateStore mandates;
    private final ApplicationEventPublisher events;

    Units(UnitStore store, MandateStore mandates, ApplicationEventPublisher events) {
        this.store = store;
        this.mandates = mandates;
        this.events = events;
    }

    /// Those there are and those there were, by their latest name.
    public List<Unit> of(SiteId site) {
        return store.of(site);
    }

    public UnitId found(Actor actor, SiteId site, String name, LocalDate on) {
        actor.must(OrganisationRight.ARRANGE_UNITS, Scope.of(site));
        var unit = Unit.founded(new UnitId(UUID.randomUUID()), name, on);
        store.add(site, unit);
        events.publishEvent(new UnitFounded(site, unit.id(), unit.lastName(), on, actor));
        return unit.id();
    }

    public void rename(Actor actor, SiteId site, UnitId id, String name, LocalDate on) {
        actor.must(OrganisationRight.ARRANGE_UNITS, Scope.of(site));
        var unit = store.locked(site, id);
        var renamed = unit.renamed(name, on);
        store.save(renamed);
        events.publishEvent(new UnitRenamed(site, id, unit.lastName(), renamed.lastName(), on, actor));
    }

    /// Ends units in favour of one that is there on that day.
    public void merge(Actor actor, SiteId site, Set<UnitId> ending, UnitId into, LocalDate on) {
        actor.must(OrganisationRight.ARRANGE_UNITS, Scope.of(site));
        if (ending.isEmpty()) throw new OrganisationRefused.NothingToMerge();
        succeed(actor, site, ending, Set.of(into), on);
    }

    /// Ends a unit in favour of two or more that are there on that day.
    public void split(Actor actor, SiteId site, UnitId unit, Set<UnitId> into, LocalDate on) {
        actor.must(OrganisationRight.ARRANGE_UNITS, Scope.of(site));
        if (into.size() < 2) throw new OrganisationRefused.SplitIntoOne();
        succeed(actor, site, Set.of(unit), into, on);
    }

    /// Ends a unit that nobody succeeds.
    public void end(Actor actor, SiteId site, UnitId unit, LocalDate on) {
        actor.must(OrganisationRight.ARRANGE_UNITS, Scope.of(site));
        succeed(actor, site, Set.of(unit), Set.of(), on);
    }

    private void succeed(Actor actor, SiteId site, Set<UnitId> ending, Set<UnitId> into, LocalDate on) {
        var all = new HashSet<>(ending);
        all.addAll(into);
        var units = store.locked(site, all);
        for (var unit : units.values()) if (into.contains(unit.id())) unit.mustExistOn(on);
        for (var unit : units.values()) if (ending.contains(unit.id())) end(actor, site, unit.ended(on, into), on);
    }

    /// Its mandates end with it, on the day before.
    private void end(Actor actor, SiteId site, Unit unit, LocalDate on) {
        for (var mandate : mandates.of(unit.id())) {
            if (!mandate.term().since().isBefore(on)) throw new OrganisationRefused.MandateAhead(unit.lastName());
            if (mandate.term().endsBefore(on)) continue;
            var over = mandate.over(on.minusDays(1));
            mandates.save(over);
            events.publishEvent(PersonRelieved.of(site, mandate, over, actor));
        }
        store.save(unit);
        events.publishEvent(new UnitEnded(site, unit.id(), unit.lastName(), on, unit.successors(), actor));
    }
}

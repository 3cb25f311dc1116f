package vn.thidua.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// People, and the positions they hold.
@Service
@Transactional
public class People {

    private final PersonStore store;
    private final MandateStore mandates;
    private final UnitStore units;
    private final ApplicationEventPublisher events;

    People(PersonStore store, MandateStore mandates, UnitStore units, ApplicationEventPublisher events) {
        this.store = store;
        this.mandates = mandates;
        this.units = units;
        this.events = events;
    }

    /// By given name, then by family and middle names.
    public List<Person> of(SiteId site) {
        return store.people(site);
    }

    public List<Position> positions(SiteId site) {
        return store.positions(site);
    }

    /// Who held, holds and will hold something in a unit, the oldest first.
    public List<Mandate> mandates(UnitId unit) {
        return mandates.of(unit);
    }

    public PersonId add(Actor actor, SiteId site, String fullName) {
        actor.must(OrganisationRight.APPOINT, Scope.of(site));
        var person = new Person(new PersonId(UUID.randomUUID()), fullName);
        store.add(site, person);
        events.publishEvent(new PersonAdded(site, person.id(), person.fullName(), actor));
        return person.id();
    }

    /// A position to appoint people to; `sole` where a unit has only one of it.
    public PositionId addPosition(Actor actor, SiteId site, String name, boolean sole) {
        actor.must(OrganisationRight.APPOINT, Scope.of(site));
        var position = new Position(new PositionId(UUID.randomUUID()), name, sole);
        store.add(site, position);
        events.publishEvent(new PositionAdded(site, position.id(), position.name(), sole, actor));
        return position.id();
    }

    public MandateId appoint(Actor actor, SiteId site, PersonId person, PositionId id, UnitId in, Term term) {
        actor.must(OrganisationRight.APPOINT, Scope.of(site));
        store.mustKnow(site, person);
        var position = store.position(site, id);
        units.locked(site, in).mustTake(term);
        var mandate = new Mandate(new MandateId(UUID.randomUUID()), person, id, in, term);
        mandate.mustFit(mandates.of(in), position.sole());
        mandates.add(mandate, position.sole());
        events.publishEvent(new PersonAppointed(site, mandate.id(), person, id, in, term.words(), actor));
        return mandate.id();
    }

    /// Ends a mandate with that day, earlier than it would have ended.
    public void relieve(Actor actor, SiteId site, MandateId id, LocalDate lastDay) {
        actor.must(OrganisationRight.APPOINT, Scope.of(site));
        var unit = units.locked(site, mandates.unitOf(site, id));
        var mandate = mandates.of(unit.id()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(Missing::new);
        var over = mandate.over(lastDay);
        mandates.save(over);
        events.publishEvent(PersonRelieved.of(site, mandate, over, actor));
    }
}

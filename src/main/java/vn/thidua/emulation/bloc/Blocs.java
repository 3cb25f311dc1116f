package vn.thidua.emulation.bloc;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.changes.Changes;
import vn.thidua.emulation.BlocId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slug;

/// The blocs and clusters of a site, and whose turn it is to lead them in coming years.
@Service
@Transactional
public class Blocs {

    private static final BlocId NEW = new BlocId(new UUID(0, 0));

    private final BlocStore store;
    private final Changes changes;
    private final ApplicationEventPublisher events;

    Blocs(BlocStore store, Changes changes, ApplicationEventPublisher events) {
        this.store = store;
        this.changes = changes;
        this.events = events;
    }

    /// What is said of a bloc; its id and address are made here.
    public record Description(
            String name,
            BlocKind kind,
            BlocLevel level,
            Organised organised,
            String council,
            String delegate,
            String symbol) {

        Bloc as(BlocId id, Slug slug) {
            return new Bloc(id, slug, name, kind, level, organised, council, delegate, symbol);
        }
    }

    /// By name. Public: what a bloc is called stands on the portal.
    public List<Bloc> of(SiteId site) {
        return store.of(site);
    }

    public Bloc bloc(SiteId site, BlocId id) {
        return store.of(site).stream()
                .filter(bloc -> bloc.id().equals(id))
                .findFirst()
                .orElseThrow(Missing::new);
    }

    public BlocId found(Actor actor, SiteId site, Description said) {
        actor.must(BlocRight.ARRANGE, Scope.of(site));
        var bloc = said.as(new BlocId(UUID.randomUUID()), free(site, Slug.of(said.name())));
        mustHaveItsOwnSymbol(site, bloc, NEW);
        store.add(site, bloc);
        changes.record(site, subject(bloc.id()));
        events.publishEvent(new BlocFounded(site, bloc.id(), "", words(bloc), actor));
        return bloc.id();
    }

    /// Past years keep their members; how a bloc is organised stays once it has years, since its scope hangs on it.
    public void describe(Actor actor, SiteId site, BlocId id, Description said) {
        actor.must(BlocRight.ARRANGE, Scope.of(site));
        var before = store.locked(site, id);
        var after = said.as(id, before.slug());
        if (!after.scope().equals(before.scope()) && store.hasYears(id)) throw new BlocRefused.ScopeStays();
        mustHaveItsOwnSymbol(site, after, id);
        store.save(site, after);
        changes.record(site, subject(id));
        events.publishEvent(new BlocDescribed(site, id, words(before), words(after), actor));
    }

    private void mustHaveItsOwnSymbol(SiteId site, Bloc bloc, BlocId but) {
        store.withSymbol(site, bloc.symbol(), but).ifPresent(other -> {
            throw new BlocRefused.SymbolTaken(other);
        });
    }

    private Slug free(SiteId site, Slug wanted) {
        var taken = store.of(site).stream().map(Bloc::slug).toList();
        var slug = wanted;
        for (var n = 2; taken.contains(slug); n++) slug = wanted.numbered(n);
        return slug;
    }

    /// Replaces the plan of turns; one unit a year.
    public void rotate(Actor actor, SiteId site, BlocId id, List<Turn> turns) {
        actor.must(BlocRight.ARRANGE, Scope.of(site));
        store.locked(site, id);
        var before = words(store.turns(id));
        for (var turn : turns)
            if (turns.stream().filter(one -> one.year() == turn.year()).count() > 1)
                throw new BlocRefused.TurnTwice(turn.year());
        store.plan(id, turns);
        events.publishEvent(new BlocRotationPlanned(site, id, before, words(turns), actor));
    }

    public List<Turn> turns(BlocId id) {
        return store.turns(id);
    }

    private static String words(Bloc bloc) {
        return bloc.name() + " (" + bloc.symbol() + ") · " + bloc.level() + " · " + bloc.organised() + " · "
                + bloc.council() + (bloc.delegate().isEmpty() ? "" : " · " + bloc.delegate());
    }

    private static String words(List<Turn> turns) {
        return turns.stream()
                .map(turn -> turn.year() + ": " + turn.unit().value())
                .toList()
                .toString();
    }

    static String subject(BlocId id) {
        return "bloc:" + id.value();
    }
}

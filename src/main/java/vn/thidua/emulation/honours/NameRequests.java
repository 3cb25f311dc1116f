package vn.thidua.emulation.honours;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.changes.Changes;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// What people ask about their names in the history, and what was answered. Where hiding is granted, the name is hidden
/// on the pages for everybody; the award stays as its decision has it.
@Service
@Transactional
public class NameRequests {

    private static final int SHOWN = 100;

    private final NameRequestStore store;
    private final HonourStore honours;
    private final Changes changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NameRequests(
            NameRequestStore store,
            HonourStore honours,
            Changes changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.honours = honours;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /// Those that wait first.
    public List<NameRequest> of(Actor actor, SiteId site) {
        actor.must(HonourRight.KEEP, Scope.of(site));
        return store.of(site, SHOWN);
    }

    /// Keeps what came by letter, by telephone or at the counter.
    public UUID keep(Actor actor, SiteId site, HonourId honour, NameRequest.Kind kind, String words, LocalDate on) {
        actor.must(HonourRight.KEEP, Scope.of(site));
        if (words.isBlank()) throw new HonoursRefused.AskedWithoutWords();
        var known = honours.all(site, List.of(honour)).stream().findFirst().orElseThrow(Missing::new);
        var id = UUID.randomUUID();
        store.add(id, site, known.id(), kind, words.strip(), on, actor, clock.instant());
        events.publishEvent(new HonourNameAsked(site, "honours:" + honour.value(), kind + " · " + words.strip(), actor));
        return id;
    }

    /// Grants or declines, with a reason either way (invariant 35).
    public void answer(Actor actor, SiteId site, UUID id, boolean granted, String answer) {
        actor.must(HonourRight.KEEP, Scope.of(site));
        var known = store.locked(site, id).orElseThrow(Missing::new);
        if (!known.open()) throw new HonoursRefused.AnsweredAlready();
        if (answer.isBlank()) throw new HonoursRefused.AnsweredWithoutReason();
        store.answer(id, granted, answer.strip(), actor, clock.instant());
        if (granted && known.kind() == NameRequest.Kind.HIDE) {
            store.hide(site, known.honour().id());
            changes.record(site, Honours.PUBLIC);
        }
        var after = granted + " · " + answer.strip();
        events.publishEvent(new HonourNameAnswered(
                site, "honours:" + known.honour().id().value(), known.words(), after, actor));
    }
}

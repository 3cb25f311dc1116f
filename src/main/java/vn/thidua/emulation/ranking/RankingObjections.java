package vn.thidua.emulation.ranking;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.programme.ProgrammeRight;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Missing;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// What members say against a ranking that is shown to them: the head of a unit objects, whoever leads the year
/// answers. Both stand.
@Service
@Transactional
public class RankingObjections {

    private final RankingStore store;
    private final RankingTermsStore terms;
    private final BlocYears years;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RankingObjections(
            RankingStore store,
            RankingTermsStore terms,
            BlocYears years,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.terms = terms;
        this.years = years;
        this.events = events;
        this.clock = clock;
    }

    /// Whether this person speaks for the unit.
    public static boolean mayObject(Actor actor, SiteId site, UnitId unit) {
        return actor.may(ProgrammeRight.ISSUE, Scope.of(site).unit(unit.value()));
    }

    public void object(Actor actor, SiteId site, BlocYearId id, UnitId unit, String words) {
        actor.must(ProgrammeRight.ISSUE, Scope.of(site).unit(unit.value()));
        var year = years.year(site, id);
        var member = year.member(unit).orElseThrow(Missing::new);
        var reviewed = reviewed(site, id);
        reviewed.mustTakeObjections(Vietnam.today(clock));
        var objection =
                new Objection(UUID.randomUUID(), reviewed.id(), unit, member.name(), words, clock.instant(), null);
        store.add(objection, actor.account());
        events.publishEvent(new RankingObjected(site, id, "", member.name() + ": " + objection.words(), actor));
    }

    private Round.Reviewed reviewed(SiteId site, BlocYearId id) {
        terms.locked(id);
        return store.of(site, id).stream()
                .findFirst()
                .filter(Round.Reviewed.class::isInstance)
                .map(Round.Reviewed.class::cast)
                .orElseThrow(RankingRefused.NotNow::new);
    }

    /// @param name of who answers
    public void answer(Actor actor, SiteId site, BlocYearId id, UUID objection, String words, String name) {
        if (!years.mayLead(actor, years.year(site, id))) throw new Forbidden(BlocRight.LEAD);
        var objected = store.objections(reviewed(site, id).id()).stream()
                .filter(one -> one.id().equals(objection))
                .findFirst()
                .orElseThrow(Missing::new);
        if (objected.answer() != null) throw new RankingRefused.AnsweredAlready();
        store.answer(objection, new Objection.Answer(words, name, clock.instant()));
        events.publishEvent(new RankingObjectionAnswered(
                site, id, objected.unitName() + ": " + objected.words(), words.strip(), actor));
    }
}

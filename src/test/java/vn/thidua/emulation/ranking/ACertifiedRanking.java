package vn.thidua.emulation.ranking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.scoring.Scoring;
import vn.thidua.emulation.scoring.Selection.Priority;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;

/// A bloc year whose ranking two people certified, for tests of rooms that go on with it: its members in their order,
/// half of them chosen, the first for the flag. Written into the store; nobody scored anything.
public final class ACertifiedRanking {

    private ACertifiedRanking() {}

    public static void of(ApplicationContext beans, SiteId site, BlocYearId id) {
        var years = beans.getBean(BlocYears.class);
        var store = beans.getBean(RankingStore.class);
        years.follow(Actor.SYSTEM, site, id, BlocYearState.PACT_SIGNED);
        var year = years.year(site, id);
        var sheets = IntStream.range(0, year.members().size())
                .mapToObj(i -> ABloc.sheet(year.members().get(i).unit(), (60 - i) + "+38"))
                .toList();
        var flags = new RankingTerms.Flags(1, true, ABloc.SOURCE);
        var terms = ABloc.terms(ABloc.order(1), "50", flags, Priority.NONE);
        var scored = new Scored(ABloc.set(), Scoring.of(ABloc.set(), sheets));
        var frozen = Frozen.of(Computation.of(year, scored, terms, List.of(), Standings.Votes.NONE));
        var ranking = new RankingId(UUID.randomUUID());
        var now = Instant.now();
        beans.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            store.add(site, id, new Round.Computed(ranking, 1, frozen, ""));
            var first = new Round.Hand(new UUID(0, 1), "Phùng Thế Vinh", now);
            store.save(new Round.Reviewed(ranking, 1, frozen, "", Vietnam.dayOf(now), first));
            var certified = new Round.Certified(
                    ranking, 1, frozen, "", first, new Round.Hand(new UUID(0, 2), "Đinh Thị Mão", now));
            store.save(
                    certified,
                    OpenRanking.of(frozen.standings(), frozen.sha256(), Vietnam.dayOf(now))
                            .frozen());
            years.reach(Actor.SYSTEM, site, id, BlocYearState.RANKED);
        });
    }
}

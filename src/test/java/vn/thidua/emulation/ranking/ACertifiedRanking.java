package vn.thidua.emulation.ranking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.scoring.Scoring;
import vn.thidua.emulation.scoring.Sheet;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Vietnam;

/// A ranking of a year as two people certified it, for tests of rooms that go on with it: the first member leads.
/// Written into the store as it stands; nobody was scored.
public final class ACertifiedRanking {

    private static final Instant NOW = Instant.now();

    private ACertifiedRanking() {}

    public static void of(ApplicationContext beans, BlocYear year) {
        var sheets = new ArrayList<Sheet>();
        for (var member : year.members()) sheets.add(ABloc.sheet(member.unit(), (60 - member.place()) + "+40"));
        var standings = Computation.of(
                year,
                new Scored(ABloc.set(), Scoring.of(ABloc.set(), sheets)),
                ABloc.terms(ABloc.order(1), "50"),
                List.of(),
                Standings.Votes.NONE);
        var frozen = Frozen.of(standings);
        var store = beans.getBean(RankingStore.class);
        var today = Vietnam.dayOf(NOW);
        var first = new Round.Hand(new UUID(0, 1), "Phùng Thế Vinh", NOW);
        var second = new Round.Hand(new UUID(0, 2), "Đinh Thị Mão", NOW);
        beans.getBean(TransactionTemplate.class).executeWithoutResult(_ -> {
            var computed = new Round.Computed(new RankingId(UUID.randomUUID()), 1, frozen, "");
            store.add(year.site(), year.id(), computed);
            var reviewed = computed.review(today, today);
            store.save(reviewed);
            var vouched = reviewed.vouch(first, today.plusDays(1), frozen, List.of());
            store.save(vouched);
            store.save(
                    vouched.certify(second, today.plusDays(1), frozen, List.of()),
                    OpenRanking.of(standings, frozen.sha256(), today).frozen());
            beans.getBean(BlocYears.class).reach(Actor.SYSTEM, year.site(), year.id(), BlocYearState.RANKED);
        });
    }
}

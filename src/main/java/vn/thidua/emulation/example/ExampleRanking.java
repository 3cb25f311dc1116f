package vn.thidua.emulation.example;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.demo.Sheet;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocRight;
import vn.thidua.emulation.ranking.RankingRules;
import vn.thidua.emulation.ranking.RankingTerms;
import vn.thidua.emulation.ranking.Rankings;
import vn.thidua.emulation.ranking.TermSource;
import vn.thidua.emulation.scoring.TieRule;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Grant;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// How the demo's bloc ranked its members: by terms of its own, shown to them, certified by two.
@Component
class ExampleRanking {

    private static final Actor BY = Actor.SYSTEM;
    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private final RankingRules rules;
    private final Rankings rankings;

    ExampleRanking(RankingRules rules, Rankings rankings) {
        this.rules = rules;
        this.rankings = rankings;
    }

    void write(SiteId site, BlocYearId id, Sheet sheet) {
        on(sheet, "computed", () -> {
            rules.save(BY, site, id, 0, terms(sheet));
            rankings.compute(BY, site, id);
            rankings.review(BY, site, id, LocalDate.parse(sheet.text("until")));
        });
        on(sheet, "certified", () -> {
            var seen = rankings.hashNow(BY, site, id);
            rankings.certify(BY, site, id, seen, sheet.text("first"));
            rankings.certify(another(site), site, id, seen, sheet.text("second"));
        });
    }

    private static void on(Sheet sheet, String day, Runnable told) {
        ToldDay.on(sheet, day, MORNING, told);
    }

    /// Two people certify, and the product is but one.
    private static Actor another(SiteId site) {
        var all = Scope.of(site);
        return new Actor(
                new UUID(0, 1),
                new UUID(0, 0),
                Set.of(new Grant(BlocRight.ARRANGE.key(), all), new Grant(BlocRight.VIEW.key(), all)),
                "local");
    }

    private static RankingTerms terms(Sheet sheet) {
        var source = TermSource.written(sheet.text("source"));
        return new RankingTerms(
                new RankingTerms.Order(
                        List.of(new TieRule.MorePointsIn(sheet.text("tie")), new TieRule.FewerDeductions()), 3, source),
                new RankingTerms.Share(
                        new BigDecimal(sheet.text("percent")),
                        RankingTerms.Whole.MEMBERS,
                        source,
                        RoundingMode.FLOOR,
                        source),
                new RankingTerms.Flags(1, true, source),
                "",
                RankingTerms.Waited.NOTHING,
                List.of(),
                RankingTerms.Shown.PLACES_AND_POINTS);
    }
}

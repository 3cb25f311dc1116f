package vn.thidua.emulation.ranking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.emulation.bloc.BlocMember;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.ranking.Standings.Choice;
import vn.thidua.emulation.scoring.Classification;
import vn.thidua.emulation.scoring.Classification.Hindrance;
import vn.thidua.emulation.scoring.Criterion;
import vn.thidua.emulation.scoring.Ranking;
import vn.thidua.emulation.scoring.TieBreak;
import vn.thidua.emulation.scoring.TieRule;
import vn.thidua.emulation.scoring.UnitScore;
import vn.thidua.organisation.UnitId;

/// Works out the ranking of a year: the same scores, terms, votes and waiting units give the same, in whichever order
/// they come.
final class Computation {

    private final BlocYear year;
    private final Scored scored;
    private final RankingTerms terms;
    private final Set<UnitId> waiting;
    private final Standings.Votes votes;
    private final Map<UnitId, Classification> classes = new HashMap<>();

    private Computation(
            BlocYear year, Scored scored, RankingTerms terms, Collection<UnitId> waiting, Standings.Votes votes) {
        this.year = year;
        this.scored = scored;
        this.terms = terms;
        this.waiting = Set.copyOf(waiting);
        this.votes = votes;
    }

    /// Refuses members without scores that are not excluded, and what the rules of scoring refuse.
    static Standings of(
            BlocYear year, Scored scored, RankingTerms terms, Collection<UnitId> waiting, Standings.Votes votes) {
        return new Computation(year, scored, terms, waiting, votes).standings();
    }

    private Standings standings() {
        var scores = ranked();
        if (!scored.set().grades().grades().isEmpty())
            for (var score : scores) classes.put(score.unit(), Classification.of(score));
        var ranking = Ranking.of(scores, terms.order().rule(), votes.counts());
        var base = terms.quota().base() == RankingTerms.Whole.MEMBERS
                ? year.members().size()
                : scores.size();
        var within = terms.quota().quota().of(base);
        var allowed = terms.flags().within() ? within : within + terms.flags().count();
        var choices = new Choosing(ranking, qualified(scores), allowed, waiting, terms).choices();
        var ties = ranking.ties().stream().map(tie -> tie(tie, ranking)).toList();
        var rows = ranking.rows().stream().map(row -> row(row, choices)).toList();
        return new Standings(
                year.id().value(),
                year.title(),
                criteria(rows),
                terms,
                rows,
                ties,
                base,
                allowed,
                ranking.byPercentage(),
                List.copyOf(waiting),
                votes,
                year.members().stream().collect(Collectors.toMap(BlocMember::unit, BlocMember::name)));
    }

    private List<UnitScore> ranked() {
        var byUnit = scored.scores().stream().collect(Collectors.toMap(UnitScore::unit, Function.identity()));
        var excluded = terms.excluded();
        var ranked = new ArrayList<UnitScore>();
        for (var member : year.members()) {
            if (excluded.contains(member.unit())) continue;
            var score = byUnit.get(member.unit());
            if (score == null) throw new RankingRefused.WithoutScore(member.name());
            ranked.add(score);
        }
        if (ranked.isEmpty()) throw new RankingRefused.NobodyRanked();
        return ranked;
    }

    private Set<UnitId> qualified(List<UnitScore> scores) {
        var units = scores.stream().map(UnitScore::unit).collect(Collectors.toSet());
        if (terms.least().isEmpty()) return units;
        var grades = scored.set().grades().grades();
        var names = grades.stream().map(grade -> grade.name()).toList();
        var least = names.indexOf(terms.least());
        if (least < 0) throw new RankingRefused.UnknownClass(terms.least());
        return units.stream()
                .filter(unit -> names.indexOf(grade(unit)) <= least)
                .collect(Collectors.toSet());
    }

    private String grade(UnitId unit) {
        var known = classes.get(unit);
        return known == null ? "" : known.grade().name();
    }

    private Standings.Row row(Ranking.Row row, Map<UnitId, Choice> choices) {
        var known = classes.get(row.unit());
        return new Standings.Row(
                row.place(),
                row.unit(),
                row.total(),
                row.achievable(),
                row.percentage(),
                grade(row.unit()),
                known == null
                        ? List.of()
                        : known.hindrances().stream()
                                .map(Computation::hindrance)
                                .toList(),
                choices.getOrDefault(row.unit(), Choice.NOT_QUALIFIED));
    }

    private static Standings.Hindrance hindrance(Hindrance hindrance) {
        return switch (hindrance) {
            case Hindrance.TotalTooLow low ->
                new Standings.Hindrance(low.grade().name(), null, low.percentage());
            case Hindrance.BelowFloor below ->
                new Standings.Hindrance(below.grade().name(), below.code(), below.percentage());
        };
    }

    private static Standings.Tie tie(TieBreak tie, Ranking ranking) {
        var place = tie.tied().stream().mapToInt(ranking::placeOf).min().orElseThrow();
        return switch (tie) {
            case TieBreak.Decided decided -> new Standings.Tie(decided.tied(), decided.by(), decided.order(), place);
            case TieBreak.Undecided open -> new Standings.Tie(open.tied(), null, List.of(), open.place());
        };
    }

    private Standings.Criteria criteria(List<Standings.Row> rows) {
        var codes = new TreeSet<String>();
        for (var tie : terms.order().ties()) if (tie instanceof TieRule.MorePointsIn(var code)) codes.add(code);
        for (var row : rows)
            for (var hindrance : row.hindrances()) if (hindrance.criterion() != null) codes.add(hindrance.criterion());
        var set = scored.set();
        return new Standings.Criteria(
                set.key(),
                set.version(),
                set.title(),
                set.all()
                        .filter(criterion -> codes.contains(criterion.code()))
                        .collect(Collectors.toMap(Criterion::code, Criterion::title)));
    }
}

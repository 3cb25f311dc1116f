package vn.thidua.emulation.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import vn.thidua.organisation.UnitId;

/// The places of a bloc's units for a year, by their share of the points each could achieve, compared exactly. Where
/// all could achieve the same, that is the order of their points.
///
/// @param rows the best first; units that share a place by their id
/// @param ties what became of equal shares, in the order of the places
/// @param byPercentage whether achievable points differ, so that points alone do not tell
public record Ranking(List<Row> rows, List<TieBreak> ties, RankingRule rule, boolean byPercentage) {

    /// @param place from 1; after units that share one, the next places are left out
    /// @param percentage as it is shown; places come from the exact share
    public record Row(int place, UnitId unit, BigDecimal total, BigDecimal achievable, BigDecimal percentage) {}

    /// Refuses scores that still need somebody, and rules that name no criterion of the set, tied or not.
    ///
    /// @param votes of the bloc for units that were tied; empty until it has voted
    public static Ranking of(Collection<UnitScore> scores, RankingRule rule, Map<UnitId, Integer> votes) {
        if (scores.stream().map(UnitScore::unit).distinct().count() < scores.size())
            throw new ScoringRefused.UnitTwice();
        if (scores.stream().map(UnitScore::set).distinct().count() > 1) throw new ScoringRefused.OtherSet();
        for (var score : scores) {
            score.mustBeComplete();
            rule.ties().forEach(tie -> tie.merit(score, votes));
        }
        return new Breaking(rule, votes).ranked(scores);
    }

    /// The one walk over the groups of equals.
    private record Breaking(RankingRule rule, Map<UnitId, Integer> votes, List<Row> rows, List<TieBreak> ties) {

        Breaking(RankingRule rule, Map<UnitId, Integer> votes) {
            this(rule, votes, new ArrayList<>(), new ArrayList<>());
        }

        Ranking ranked(Collection<UnitScore> scores) {
            for (var equals : parted(scores, UnitScore::share)) place(equals);
            var denominators = scores.stream()
                    .map(score -> Fraction.of(score.base().achievable()))
                    .distinct()
                    .count();
            return new Ranking(List.copyOf(rows), List.copyOf(ties), rule, denominators > 1);
        }

        private void place(List<UnitScore> equals) {
            var place = rows.size() + 1;
            if (equals.size() == 1) {
                rows.add(row(place, equals.getFirst()));
                return;
            }
            for (var tie : rule.ties()) {
                var order = parted(equals, tie);
                if (order.size() == 1) continue;
                ties.add(new TieBreak.Decided(
                        ids(equals), tie, order.stream().map(Breaking::ids).toList()));
                order.forEach(this::place);
                return;
            }
            ties.add(new TieBreak.Undecided(ids(equals), place));
            for (var score : equals) rows.add(row(place, score));
        }

        private List<List<UnitScore>> parted(List<UnitScore> equals, TieRule tie) {
            var merits = equals.stream().map(score -> tie.merit(score, votes)).toList();
            if (merits.stream().anyMatch(Optional::isEmpty)) return List.of(equals);
            return parted(equals, score -> tie.merit(score, votes).orElseThrow());
        }

        private static <K extends Comparable<? super K>> List<List<UnitScore>> parted(
                Collection<UnitScore> scores, Function<UnitScore, K> by) {
            var groups = new TreeMap<K, List<UnitScore>>(Comparator.reverseOrder());
            scores.stream()
                    .sorted(Comparator.comparing(score -> score.unit().value()))
                    .forEach(score -> groups.computeIfAbsent(by.apply(score), _ -> new ArrayList<>())
                            .add(score));
            return List.copyOf(groups.values());
        }

        private static List<UnitId> ids(List<UnitScore> scores) {
            return scores.stream().map(UnitScore::unit).toList();
        }

        private static Row row(int place, UnitScore score) {
            return new Row(place, score.unit(), score.total(), score.base().achievable(), score.percentage());
        }
    }

    public int placeOf(UnitId unit) {
        return rows.stream()
                .filter(row -> row.unit().equals(unit))
                .findFirst()
                .orElseThrow(ScoringRefused.NotRanked::new)
                .place();
    }

    /// Ties that nothing has parted, at places that give rights: the bloc must vote.
    public List<TieBreak.Undecided> open() {
        return ties.stream()
                .filter(TieBreak.Undecided.class::isInstance)
                .map(TieBreak.Undecided.class::cast)
                .filter(tie -> tie.place() <= rule.distinct())
                .toList();
    }

    /// Refuses to be certified while such a tie is open.
    public void mustBeSettled() {
        for (var tie : open())
            throw new ScoringRefused.TieOpen(tie.place(), tie.tied().size());
    }
}

package vn.thidua.emulation.scoring;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.emulation.scoring.ASet.CITED;
import static vn.thidua.emulation.scoring.ASet.d;
import static vn.thidua.emulation.scoring.ASet.inputs;
import static vn.thidua.emulation.scoring.ASet.measured;
import static vn.thidua.emulation.scoring.ASet.unit;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.organisation.UnitId;

/// What holds for any bloc. A failure names its seed.
class ScoringPropertiesTest {

    private static final int UNITS = 11;

    private static final RankingRule RULE = new RankingRule(
            List.of(
                    new TieRule.MorePointsIn("I.1"),
                    new TieRule.MoreVotes(),
                    new TieRule.FewerDeductions(),
                    new TieRule.MorePointsIn("II")),
            5,
            CITED);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static CriteriaSet set(long seed) {
        return ShippedCriteria.all().get((int) (seed % 2));
    }

    /// Few units, each a copy of one of three, so that ties are everywhere.
    private static List<Sheet> tied(long seed) {
        var random = ARandom.seeded(seed);
        var three = random.sheets(set(seed), 3);
        return IntStream.rangeClosed(1, UNITS)
                .mapToObj(n -> new Sheet(
                        set(seed),
                        unit(n),
                        three.get(random.random().nextInt(3)).entries()))
                .toList();
    }

    private static Map<UnitId, Integer> votes(long seed) {
        var random = new Random(seed);
        return IntStream.rangeClosed(1, UNITS).boxed().collect(toMap(ASet::unit, _ -> random.nextInt(3)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void invariant18ScoresDoNotHangOnTheOrderOfTheSheets(long seed) {
        var random = ARandom.seeded(seed);
        var sheets = random.sheets(set(seed), UNITS);
        assertThat(Scoring.of(set(seed), random.shuffled(sheets))).isEqualTo(Scoring.of(set(seed), sheets));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void invariant18TheSameInputsGiveTheSameScoresAndPlaces(long seed) {
        var once = Scoring.of(set(seed), ARandom.seeded(seed).sheets(set(seed), UNITS));
        var again = Scoring.of(
                CriteriaText.read(CriteriaText.write(set(seed)).getBytes(StandardCharsets.UTF_8)),
                ARandom.seeded(seed).sheets(set(seed), UNITS));
        assertThat(again).isEqualTo(once);
        assertThat(Ranking.of(again, RULE, votes(seed))).isEqualTo(Ranking.of(once, RULE, votes(seed)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void invariant18PlacesAndTiesDoNotHangOnTheOrderOfTheUnits(long seed) {
        var scores = Scoring.of(set(seed), tied(seed));
        var shuffled = ARandom.seeded(seed).shuffled(scores);
        assertThat(Ranking.of(shuffled, RULE, votes(seed))).isEqualTo(Ranking.of(scores, RULE, votes(seed)));
    }

    /// What a unit gets hangs on what others have, not on who they are.
    @ParameterizedTest
    @MethodSource("seeds")
    void invariant18ScoresDoNotHangOnIds(long seed) {
        var random = ARandom.seeded(seed);
        var sheets = random.sheets(set(seed), UNITS);
        var numbers = random.shuffled(IntStream.rangeClosed(1, UNITS).boxed().toList());
        var renamed = new LinkedHashMap<UnitId, UnitId>();
        for (var i = 0; i < UNITS; i++) renamed.put(unit(i + 1), unit(numbers.get(i)));
        var before = byUnit(Scoring.of(set(seed), sheets));
        var after = byUnit(Scoring.of(
                set(seed),
                sheets.stream()
                        .map(sheet -> new Sheet(
                                sheet.set(), Objects.requireNonNull(renamed.get(sheet.unit())), sheet.entries()))
                        .toList()));
        renamed.forEach((old, now) -> assertThat(after.get(now)).isEqualTo(before.get(old)));
    }

    private static Map<UnitId, Map<String, Score>> byUnit(List<UnitScore> scores) {
        return scores.stream().collect(toMap(UnitScore::unit, UnitScore::lines));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void invariant12PointsStayWithinTheirMaximum(long seed) {
        for (var score : Scoring.of(set(seed), ARandom.seeded(seed).sheets(set(seed), UNITS)))
            score.set().lines().forEach((code, line) -> {
                if (score.line(code) instanceof Score.Scored scored)
                    assertThat(scored.points()).as(code).isBetween(BigDecimal.ZERO, line.maxPoints());
            });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void invariant15AchievablePointsAreThoseOfAssignedCriteria(long seed) {
        var set = ShippedCriteria.all().getFirst();
        for (var score : Scoring.of(set, ARandom.seeded(seed).sheets(set, UNITS)))
            assertThat(score.base().achievable())
                    .isEqualByComparingTo(set.leaves()
                            .filter(leaf -> !(score.line(leaf.code()) instanceof Score.Unassigned))
                            .map(Criterion.Leaf::maxPoints)
                            .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void invariant15AUnitStandsBelowThoseWithAHigherShareAndNoOthers(long seed) {
        var scores = Scoring.of(set(seed), ARandom.seeded(seed).sheets(set(seed), UNITS));
        var ranking = Ranking.of(scores, new RankingRule(List.of(), 0, CITED), Map.of());
        for (var score : scores) {
            var above = scores.stream()
                    .filter(other -> other.total()
                                    .multiply(score.base().achievable())
                                    .compareTo(
                                            score.total().multiply(other.base().achievable()))
                            > 0)
                    .count();
            assertThat(ranking.placeOf(score.unit())).isEqualTo((int) above + 1);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyTieIsOnRecordOnceDecidedOrOpen(long seed) {
        var ranking = Ranking.of(Scoring.of(set(seed), tied(seed)), RULE, votes(seed));
        var shared = ranking.rows().stream()
                .collect(Collectors.groupingBy(
                        Ranking.Row::place, Collectors.mapping(Ranking.Row::unit, Collectors.toSet())));
        var undecided = new HashSet<Set<UnitId>>();
        for (var tie : ranking.ties())
            if (tie instanceof TieBreak.Undecided open)
                assertThat(undecided.add(new HashSet<>(open.tied()))).isTrue();
        assertThat(shared.values()).filteredOn(units -> units.size() > 1).hasSameElementsAs(undecided);
        assertThat(ranking.rows()).extracting(Ranking.Row::place).isSorted();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aBetterResultIsNeverWorthLess(long seed) {
        var random = new Random(seed);
        for (var better : Better.values())
            for (Function<Better, Formula.OfLeaf<Input.Measured>> formula :
                    List.<Function<Better, Formula.OfLeaf<Input.Measured>>>of(
                            Ratio::new, RelativeToBest::new, one -> new HalfThenLeader(one, false)))
                neverLess(formula.apply(better), better, random);
    }

    private static void neverLess(Formula.OfLeaf<Input.Measured> formula, Better better, Random random) {
        var results = random.ints(UNITS, 0, 30)
                .mapToObj(actual -> measured("10", String.valueOf(actual)))
                .sorted(better == Better.HIGHER ? BY_RESULT : BY_RESULT.reversed())
                .toList();
        var worked = formula.work(inputs(results), d("7"));
        for (var n = 2; n <= UNITS; n++)
            assertThat(Objects.requireNonNull(worked.get(unit(n))).points())
                    .as("%s of %s", formula, results)
                    .isGreaterThanOrEqualTo(
                            Objects.requireNonNull(worked.get(unit(n - 1))).points());
    }

    private static final Comparator<Input.Measured> BY_RESULT = Comparator.comparing(Input.Measured::actual);
}

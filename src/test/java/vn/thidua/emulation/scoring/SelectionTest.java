package vn.thidua.emulation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.emulation.scoring.ASet.CITED;
import static vn.thidua.emulation.scoring.ASet.d;
import static vn.thidua.emulation.scoring.ASet.totals;
import static vn.thidua.emulation.scoring.ASet.unit;
import static vn.thidua.emulation.scoring.ASet.units;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.organisation.UnitId;

class SelectionTest {

    private static Ranking ranking(String... totals) {
        return Ranking.of(totals(totals), new RankingRule(List.of(), 0, CITED), Map.of());
    }

    private static Set<UnitId> all(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(ASet::unit).collect(Collectors.toSet());
    }

    private static Quota quota(String percent, RoundingMode rounding) {
        return new Quota(d(percent), rounding, CITED);
    }

    /// Emulation.md §6.7, “Bloc quota” and “Gov flag”, and the other roundings of both.
    @ParameterizedTest
    @CsvSource({
        "11,50,FLOOR,5",
        "12,20,FLOOR,2",
        "11,50,HALF_UP,6",
        "12,20,HALF_UP,2",
        "12,20,CEILING,3",
        "11,0,FLOOR,0",
        "0,50,FLOOR,0",
        "11,100,FLOOR,11",
        "3,33.3,FLOOR,0",
        "1000,0.1,FLOOR,1"
    })
    void quota_roundsAsTheRuleSays(int base, String percent, RoundingMode rounding, int allowed) {
        assertThat(quota(percent, rounding).of(base)).isEqualTo(allowed);
    }

    @Test
    void aQuotaIsAPercentageWithARounding() {
        assertThatThrownBy(() -> quota("100.1", RoundingMode.FLOOR)).isInstanceOf(ScoringRefused.NoPercentage.class);
        assertThatThrownBy(() -> quota("-1", RoundingMode.FLOOR)).isInstanceOf(ScoringRefused.BelowNought.class);
        assertThatThrownBy(() -> quota("50", RoundingMode.UNNECESSARY)).isInstanceOf(ScoringRefused.NoRounding.class);
    }

    /// Emulation.md §6.7, “Bloc quota”: 11 members, 50 %, floor: five, the flag among them.
    @Test
    void quota_bloc_fiveOfElevenWithTheFlag() {
        var ranking = ranking("99", "98", "97", "96", "95", "94", "93", "92", "91", "90", "89");
        var allowed = quota("50", RoundingMode.FLOOR).of(11);
        var selection = Selection.of(ranking, all(11), allowed, Set.of(), Selection.Priority.NONE);
        assertThat(selection.chosen()).containsExactlyElementsOf(units(1, 2, 3, 4, 5));
        assertThat(selection.squeezedOut()).containsExactlyElementsOf(units(6, 7, 8, 9, 10, 11));
        assertThat(selection.byPriority()).isEmpty();
    }

    @Test
    void onlyTheQualifiedAreChosenOrSqueezedOut() {
        var selection = Selection.of(
                ranking("99", "98", "97", "96"), Set.copyOf(units(2, 3, 4)), 2, Set.of(), Selection.Priority.NONE);
        assertThat(selection.chosen()).containsExactlyElementsOf(units(2, 3));
        assertThat(selection.squeezedOut()).containsExactly(unit(4));
    }

    @Test
    void aQuotaLargerThanThoseWhoQualifyTakesThemAll() {
        var selection = Selection.of(ranking("99", "98"), all(2), 5, Set.of(), Selection.Priority.NONE);
        assertThat(selection.chosen()).hasSize(2);
        assertThat(selection.squeezedOut()).isEmpty();
    }

    @Test
    void priorityPutsThoseSqueezedOutLastYearFirst() {
        var selection = Selection.of(
                ranking("99", "98", "97", "96"), all(4), 2, Set.copyOf(units(1, 4)), Selection.Priority.FIRST);
        assertThat(selection.chosen()).containsExactlyElementsOf(units(1, 4));
        assertThat(selection.byPriority()).containsExactly(unit(4));
        assertThat(selection.squeezedOut()).containsExactlyElementsOf(units(2, 3));
    }

    @Test
    void priorityHelpsOnlyThoseWhoQualify() {
        var selection = Selection.of(
                ranking("99", "98", "97"), Set.copyOf(units(1, 2)), 1, Set.of(unit(3)), Selection.Priority.FIRST);
        assertThat(selection.chosen()).containsExactly(unit(1));
    }

    @Test
    void priorityAmongEqualsPartsEqualsOnly() {
        var waiting = Set.copyOf(units(3, 4));
        var selection =
                Selection.of(ranking("99", "98", "98", "97"), all(4), 2, waiting, Selection.Priority.AMONG_EQUALS);
        assertThat(selection.chosen()).containsExactlyElementsOf(units(1, 3));
        assertThat(selection.byPriority()).containsExactly(unit(3));
    }

    @Test
    void noQuotaCutsBetweenEquals() {
        var ranking = ranking("99", "98", "98", "97");
        assertThatThrownBy(() -> Selection.of(ranking, all(4), 2, Set.of(), Selection.Priority.NONE))
                .isInstanceOf(ScoringRefused.TieAtTheLine.class);
        assertThatThrownBy(() ->
                        Selection.of(ranking, all(4), 2, Set.copyOf(units(2, 3)), Selection.Priority.AMONG_EQUALS))
                .isInstanceOf(ScoringRefused.TieAtTheLine.class);
        assertThat(Selection.of(ranking, all(4), 3, Set.of(), Selection.Priority.NONE)
                        .chosen())
                .hasSize(3);
    }

    @Test
    void whoeverIsNotRankedIsNotChosen() {
        assertThatThrownBy(() ->
                        Selection.of(ranking("99"), Set.copyOf(units(1, 9)), 1, Set.of(), Selection.Priority.NONE))
                .isInstanceOf(ScoringRefused.NotRanked.class);
    }
}

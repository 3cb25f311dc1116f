package vn.thidua.emulation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.emulation.scoring.ASet.CITED;
import static vn.thidua.emulation.scoring.ASet.d;
import static vn.thidua.emulation.scoring.ASet.delta;
import static vn.thidua.emulation.scoring.ASet.direct;
import static vn.thidua.emulation.scoring.ASet.extra;
import static vn.thidua.emulation.scoring.ASet.given;
import static vn.thidua.emulation.scoring.ASet.leaf;
import static vn.thidua.emulation.scoring.ASet.notAssigned;
import static vn.thidua.emulation.scoring.ASet.points;
import static vn.thidua.emulation.scoring.ASet.set;
import static vn.thidua.emulation.scoring.ASet.sheet;
import static vn.thidua.emulation.scoring.ASet.totals;
import static vn.thidua.emulation.scoring.ASet.unit;
import static vn.thidua.emulation.scoring.ASet.units;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final RankingRule SHARED = rule(0);
    private static final CriteriaSet PAIR = set(direct("1", "50"), direct("2", "50"));

    private static RankingRule rule(int distinct, TieRule... ties) {
        return new RankingRule(List.of(ties), distinct, CITED);
    }

    private static Ranking ranked(List<UnitScore> scores, RankingRule rule) {
        return Ranking.of(scores, rule, Map.of());
    }

    private static List<Integer> places(Ranking ranking) {
        return ranking.rows().stream().map(Ranking.Row::place).toList();
    }

    /// Units 1, 2, … with points in criteria 1 and 2; “-” where it is not assigned.
    private static List<UnitScore> pairs(String... pairs) {
        var sheets = new ArrayList<Sheet>();
        for (var pair : pairs) {
            var parts = pair.split("\\+");
            sheets.add(sheet(PAIR, sheets.size() + 1, Map.of("1", entry(parts[0]), "2", entry(parts[1]))));
        }
        return Scoring.of(PAIR, sheets);
    }

    private static Entry entry(String points) {
        return points.equals("-") ? notAssigned() : points(points);
    }

    /// Emulation.md §6.7, “Denominator”: 940 of 990 against 945 of 1,000.
    @Test
    void denominator_aHigherPercentageRanksAboveMorePoints() {
        var set = set(direct("1", "990"), direct("2", "10"));
        var scores = Scoring.of(
                set,
                List.of(
                        sheet(set, 1, Map.of("1", points("940"), "2", points("5"))),
                        sheet(set, 2, Map.of("1", points("940"), "2", notAssigned()))));
        var ranking = ranked(scores, SHARED);
        assertThat(ranking.rows()).extracting(Ranking.Row::unit).containsExactly(unit(2), unit(1));
        assertThat(ranking.rows()).extracting(Ranking.Row::percentage).containsExactly(d("94.95"), d("94.50"));
        assertThat(places(ranking)).containsExactly(1, 2);
        assertThat(ranking.byPercentage()).isTrue();
    }

    @Test
    void invariant15WithOneDenominatorTheOrderIsThatOfThePoints() {
        var ranking = ranked(totals("70", "90.5", "90"), SHARED);
        assertThat(ranking.rows()).extracting(Ranking.Row::unit).containsExactlyElementsOf(units(2, 3, 1));
        assertThat(ranking.byPercentage()).isFalse();
        assertThat(ranking.placeOf(unit(3))).isEqualTo(2);
        assertThatThrownBy(() -> ranking.placeOf(unit(9))).isInstanceOf(ScoringRefused.NotRanked.class);
    }

    /// Both are shown as 33.33 %.
    @Test
    void sharesAreComparedExactlyAndNotAsTheyAreShown() {
        var set = set(leaf("1", "100", new Direct(d("0.01"))), leaf("2", "50", new Direct(d("0.01"))));
        var scores = Scoring.of(
                set,
                List.of(
                        sheet(set, 1, Map.of("1", points("33.33"), "2", notAssigned())),
                        sheet(set, 2, Map.of("1", points("50"), "2", points("0")))));
        var ranking = ranked(scores, SHARED);
        assertThat(ranking.rows()).extracting(Ranking.Row::percentage).containsExactly(d("33.33"), d("33.33"));
        assertThat(ranking.rows()).extracting(Ranking.Row::unit).containsExactly(unit(2), unit(1));
        assertThat(ranking.ties()).isEmpty();
    }

    @Test
    void equalUnitsShareAPlaceAndTheNextIsLeftOut() {
        var ranking = ranked(totals("80", "90", "80", "70"), SHARED);
        assertThat(places(ranking)).containsExactly(1, 2, 2, 4);
        assertThat(ranking.ties()).containsExactly(new TieBreak.Undecided(units(1, 3), 2));
        ranking.mustBeSettled();
    }

    @Test
    void theFirstRuleThatPartsATieIsRecorded() {
        var more = new TieRule.MorePointsIn("2");
        var ranking = ranked(pairs("40+40", "35+45", "50+40"), rule(3, new TieRule.FewerDeductions(), more));
        assertThat(ranking.rows()).extracting(Ranking.Row::unit).containsExactlyElementsOf(units(3, 2, 1));
        assertThat(ranking.ties())
                .containsExactly(new TieBreak.Decided(units(1, 2), more, List.of(units(2), units(1))));
        ranking.mustBeSettled();
    }

    @Test
    void fewerDeductionsRankHigher() {
        var set = set(
                List.of(direct("1", "50"), leaf("2", "50", new Deduction(List.of(delta("muon", "1"))))),
                List.of(
                        extra("T", Extra.Sense.BONUS, "9", delta("khen", "1")),
                        extra("P", Extra.Sense.PENALTY, "9", delta("phe", "1"))),
                GradeScale.NONE);
        var twice = given(new Input.Counts(Map.of("muon", 2)));
        var thrice = given(new Input.Counts(Map.of("phe", 3)));
        var bonus = given(new Input.Counts(Map.of("khen", 3)));
        var scores = Scoring.of(
                set,
                List.of(
                        sheet(
                                set,
                                1,
                                Map.of(
                                        "1",
                                        points("40"),
                                        "2",
                                        given(new Input.Counts(Map.of("muon", 0))),
                                        "T",
                                        bonus,
                                        "P",
                                        thrice)),
                        sheet(set, 2, Map.of("1", points("42"), "2", twice))));
        assertThat(scores)
                .extracting(UnitScore::total)
                .allSatisfy(one -> assertThat(one).isEqualByComparingTo("90"));
        assertThat(scores).extracting(UnitScore::deducted).containsExactly(d("3.00"), d("2.00"));
        assertThat(ranked(scores, rule(2, new TieRule.FewerDeductions())).rows())
                .extracting(Ranking.Row::unit)
                .containsExactlyElementsOf(units(2, 1));
    }

    @Test
    void aRuleThatCanSayNothingOfOneUnitPartsNobodyTiedWithIt() {
        var more = new TieRule.MorePointsIn("2");
        var ranking = ranked(pairs("40+40", "40+-", "45+35"), rule(0, more));
        assertThat(ranking.ties()).containsExactly(new TieBreak.Undecided(units(1, 2, 3), 1));
    }

    @Test
    void unitsStillEqualAreTriedAgainFromTheFirstRule() {
        var second = new TieRule.MorePointsIn("2");
        var first = new TieRule.MorePointsIn("1");
        var votes = Map.of(unit(1), 2, unit(2), 5, unit(3), 5);
        var ranking =
                Ranking.of(pairs("40+-", "40+40", "35+45"), rule(3, second, new TieRule.MoreVotes(), first), votes);
        assertThat(ranking.rows()).extracting(Ranking.Row::unit).containsExactlyElementsOf(units(3, 2, 1));
        assertThat(ranking.ties())
                .containsExactly(
                        new TieBreak.Decided(units(1, 2, 3), new TieRule.MoreVotes(), List.of(units(2, 3), units(1))),
                        new TieBreak.Decided(units(2, 3), second, List.of(units(3), units(2))));
        assertThat(places(ranking)).containsExactly(1, 2, 3);
    }

    @Test
    void placesThatGiveRightsAreDistinctOrTheBlocVotes() {
        var scores = totals("90", "80", "80", "70", "60", "60");
        var rule = rule(3, new TieRule.MoreVotes());
        var open = ranked(scores, rule);
        assertThat(open.open()).containsExactly(new TieBreak.Undecided(units(2, 3), 2));
        assertThatThrownBy(open::mustBeSettled)
                .isInstanceOfSatisfying(
                        ScoringRefused.TieOpen.class,
                        no -> assertThat(no.facts()).containsExactly(2, 2));
        var voted = Ranking.of(scores, rule, Map.of(unit(2), 4, unit(3), 7));
        voted.mustBeSettled();
        assertThat(places(voted)).containsExactly(1, 2, 3, 4, 5, 5);
        assertThat(voted.placeOf(unit(3))).isEqualTo(2);
        assertThat(voted.ties())
                .containsExactly(
                        new TieBreak.Decided(units(2, 3), new TieRule.MoreVotes(), List.of(units(3), units(2))),
                        new TieBreak.Undecided(units(5, 6), 5));
    }

    /// “không xếp đồng vị thứ 4, sau 3 tập thể”: a tie that begins at the last place with rights is open.
    @Test
    void aTieThatReachesIntoThePlacesWithRightsIsOpen() {
        var scores = totals("90", "80", "70", "60", "60");
        assertThat(ranked(scores, rule(4)).open()).hasSize(1);
        assertThat(ranked(scores, rule(3)).open()).isEmpty();
    }

    @Test
    void anEvenVoteLeavesATieOpen() {
        var ranking = Ranking.of(totals("80", "80"), rule(2, new TieRule.MoreVotes()), Map.of(unit(1), 5, unit(2), 5));
        assertThatThrownBy(ranking::mustBeSettled).isInstanceOf(ScoringRefused.TieOpen.class);
    }

    @Test
    void invariant14NothingIsRankedWhileALineNeedsSomebody() {
        var sheets = List.of(
                sheet(PAIR, 1, Map.of("1", points("50"))), sheet(PAIR, 2, Map.of("1", points("1"), "2", points("1"))));
        var scores = Scoring.of(PAIR, sheets);
        assertThatThrownBy(() -> ranked(scores, SHARED)).isInstanceOf(ScoringRefused.NotAllScored.class);
    }

    @Test
    void aUnitIsRankedOnceAndByKnownCriteria() {
        var once = totals("80", "80");
        assertThatThrownBy(() -> ranked(List.of(once.getFirst(), once.getFirst()), SHARED))
                .isInstanceOf(ScoringRefused.UnitTwice.class);
        assertThatThrownBy(() -> ranked(totals("80", "70"), rule(1, new TieRule.MorePointsIn("9"))))
                .isInstanceOf(ScoringRefused.UnknownCriterion.class);
        assertThatThrownBy(() -> rule(-1)).isInstanceOf(ScoringRefused.BelowNought.class);
    }

    @Test
    void scoresByTwoVersionsAreNotRankedTogether() {
        var mixed = List.of(totals("80").getFirst(), pairs("1+1", "40+40").get(1));
        assertThatThrownBy(() -> ranked(mixed, SHARED)).isInstanceOf(ScoringRefused.OtherSet.class);
    }
}

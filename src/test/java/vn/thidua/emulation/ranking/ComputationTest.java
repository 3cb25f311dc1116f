package vn.thidua.emulation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.emulation.ranking.ABloc.SOURCE;
import static vn.thidua.emulation.ranking.ABloc.order;
import static vn.thidua.emulation.ranking.ABloc.ranked;
import static vn.thidua.emulation.ranking.ABloc.scored;
import static vn.thidua.emulation.ranking.ABloc.terms;
import static vn.thidua.emulation.ranking.ABloc.unit;
import static vn.thidua.emulation.ranking.ABloc.units;
import static vn.thidua.emulation.ranking.ABloc.votes;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thidua.emulation.ranking.Standings.Choice;
import vn.thidua.emulation.scoring.Entry;
import vn.thidua.emulation.scoring.Input;
import vn.thidua.emulation.scoring.Scoring;
import vn.thidua.emulation.scoring.Selection.Priority;
import vn.thidua.emulation.scoring.Sheet;
import vn.thidua.emulation.scoring.TieRule;

class ComputationTest {

    private static final String[] ELEVEN = {
        "58+39", "57+38", "56+37", "55+36", "54+35", "53+34", "52+33", "51+32", "50+31", "49+30", "48+29"
    };

    /// Emulation.md §6.7: 11 members, 50 %, down: 5 with the flag.
    @Test
    void choosesWithinTheQuotaWithTheFlagInside() {
        var flags = new RankingTerms.Flags(1, true, SOURCE);
        var standings = ranked(terms(order(3), "50", flags, Priority.NONE), ELEVEN);
        assertThat(standings.allowed()).isEqualTo(5);
        assertThat(standings.units(Choice.FLAG)).isEqualTo(units(1));
        assertThat(standings.units(Choice.COMMENDED)).isEqualTo(units(2, 3, 4, 5));
        assertThat(standings.units(Choice.SQUEEZED_OUT)).isEqualTo(units(6, 7, 8, 9, 10, 11));
    }

    @Test
    void countsFlagsBesideTheQuotaWhereTheTermsSaySo() {
        var flags = new RankingTerms.Flags(1, false, SOURCE);
        assertThat(ranked(terms(order(3), "50", flags, Priority.NONE), ELEVEN).allowed())
                .isEqualTo(6);
    }

    @Test
    void takesTheQuotaOfThoseRankedWhereTheTermsSaySo() {
        var half = ABloc.quota("50");
        var ofRanked = new RankingTerms.Share(
                half.percent(), RankingTerms.Whole.RANKED, SOURCE, half.rounding(), half.rounded());
        var terms = new RankingTerms(
                order(1),
                ofRanked,
                RankingTerms.Flags.NONE,
                "",
                RankingTerms.Waited.NOTHING,
                List.of(
                        new RankingTerms.Exclusion(unit(11), "Không đăng ký"),
                        new RankingTerms.Exclusion(unit(10), "Không đăng ký")),
                RankingTerms.Shown.PLACES);
        var standings = ranked(terms, ELEVEN);
        assertThat(standings.base()).isEqualTo(9);
        assertThat(standings.allowed()).isEqualTo(4);
        assertThat(standings.rows()).hasSize(9);
        assertThat(standings.names()).hasSize(11);
    }

    /// Invariant 19: the total suffices, a criterion does not.
    @Test
    void classesTestTheTotalAndEachFloor() {
        var standings = ranked(terms(order(0), "50"), "60+32", "59+39", "30+20");
        var first = standings.rows().get(1);
        assertThat(first.unit()).isEqualTo(unit(1));
        assertThat(first.grade()).isEqualTo("Tốt");
        assertThat(first.hindrances()).containsExactly(new Standings.Hindrance("Xuất sắc", "II", ABloc.d("80.00")));
        assertThat(standings.rows().getFirst().grade()).isEqualTo("Xuất sắc");
        assertThat(standings.rows().getLast().hindrances())
                .extracting(Standings.Hindrance::criterion)
                .contains((String) null);
        assertThat(standings.criteria().title("II")).isEqualTo("Tiêu chí II");
    }

    @Test
    void choosesNobodyBelowTheLeastClass() {
        var terms = new RankingTerms(
                order(1),
                ABloc.quota("100"),
                RankingTerms.Flags.NONE,
                "Tốt",
                RankingTerms.Waited.NOTHING,
                List.of(),
                RankingTerms.Shown.PLACES);
        var standings = ranked(terms, "58+39", "45+30", "20+20");
        assertThat(standings.units(Choice.COMMENDED)).isEqualTo(units(1, 2));
        assertThat(standings.units(Choice.NOT_QUALIFIED)).isEqualTo(units(3));
        var unknown = new RankingTerms(
                order(1),
                ABloc.quota("100"),
                RankingTerms.Flags.NONE,
                "Vàng",
                RankingTerms.Waited.NOTHING,
                List.of(),
                RankingTerms.Shown.PLACES);
        assertThatThrownBy(() -> ranked(unknown, "58+39", "45+30")).isInstanceOf(RankingRefused.UnknownClass.class);
    }

    @Test
    void whoWasSqueezedOutLastYearComesFirstWhereThatIsWorthIt() {
        var points = new String[] {"58+38", "56+38", "54+38", "52+38"};
        var scored = scored(points);
        var first = Computation.of(
                ABloc.of(4),
                scored,
                terms(order(1), "50", RankingTerms.Flags.NONE, Priority.FIRST),
                units(3),
                Standings.Votes.NONE);
        assertThat(first.units(Choice.COMMENDED)).isEqualTo(units(1));
        assertThat(first.units(Choice.BY_PRIORITY)).isEqualTo(units(3));
        assertThat(first.units(Choice.SQUEEZED_OUT)).isEqualTo(units(2, 4));
        var none = Computation.of(ABloc.of(4), scored, terms(order(1), "50"), units(3), Standings.Votes.NONE);
        assertThat(none.units(Choice.COMMENDED)).isEqualTo(units(1, 2));
    }

    /// Invariant 28: the flag goes to the certified leader, whoever else has priority.
    @Test
    void priorityTakesNoFlagFromTheBestPlaced() {
        var flags = new RankingTerms.Flags(1, true, SOURCE);
        var standings = Computation.of(
                ABloc.of(4),
                scored("58+38", "56+38", "54+38", "52+38"),
                terms(order(1), "50", flags, Priority.FIRST),
                units(3, 4),
                Standings.Votes.NONE);
        assertThat(standings.units(Choice.FLAG)).isEqualTo(units(1));
        assertThat(standings.units(Choice.BY_PRIORITY)).isEqualTo(units(3));
        assertThat(standings.units(Choice.SQUEEZED_OUT)).isEqualTo(units(2, 4));
    }

    @Test
    void aFlagBetweenEqualsIsUndecided() {
        var flags = new RankingTerms.Flags(1, true, SOURCE);
        var standings = ranked(terms(order(1), "100", flags, Priority.NONE), "50+30", "50+30", "40+30");
        assertThat(standings.units(Choice.UNDECIDED)).isEqualTo(units(1, 2));
        assertThat(standings.units(Choice.COMMENDED)).isEqualTo(units(3));
        assertThatThrownBy(standings::mustBeSettled).isInstanceOf(RankingRefused.TieOpen.class);
    }

    @Test
    void aTieWherePlacesGiveRightsWaitsForAVote() {
        var terms = terms(order(1, new TieRule.MorePointsIn("I"), new TieRule.MoreVotes()), "50");
        var open = ranked(terms, "55+35", "55+35", "50+30");
        assertThat(open.open()).hasSize(1);
        assertThatThrownBy(open::mustBeSettled).isInstanceOf(RankingRefused.TieOpen.class);
        var settled =
                Computation.of(ABloc.of(3), scored("55+35", "55+35", "50+30"), terms, List.of(), votes(1, 4, 2, 7));
        assertThat(settled.rows().getFirst().unit()).isEqualTo(unit(2));
        assertThatCode(settled::mustBeSettled).doesNotThrowAnyException();
        assertThat(settled.ties().getFirst().by()).isEqualTo(new TieRule.MoreVotes());
        assertThat(settled.votes().reference()).isEqualTo("Biên bản số 3");
    }

    @Test
    void aTieBelowThePlacesWithRightsIsShared() {
        var standings = ranked(terms(order(1), "34"), "58+38", "50+30", "50+30");
        assertThat(standings.rows()).extracting(Standings.Row::place).containsExactly(1, 2, 2);
        assertThatCode(standings::mustBeSettled).doesNotThrowAnyException();
    }

    @Test
    void aQuotaThatCutsBetweenEqualsLeavesThemUndecided() {
        var standings = ranked(terms(order(1), "50"), "58+38", "50+30", "50+30", "40+30");
        assertThat(standings.units(Choice.COMMENDED)).isEqualTo(units(1));
        assertThat(standings.units(Choice.UNDECIDED)).isEqualTo(units(2, 3));
        assertThat(standings.units(Choice.SQUEEZED_OUT)).isEqualTo(units(4));
        assertThatThrownBy(standings::mustBeSettled).isInstanceOf(RankingRefused.TieAtTheQuota.class);
    }

    /// Invariant 15: what is not assigned leaves the denominator, and places follow the percentage.
    @Test
    void ranksByPercentageWhereDenominatorsDiffer() {
        var sheets = List.of(
                ABloc.sheet(unit(1), "56+38"),
                new Sheet(
                        ABloc.set(),
                        unit(2),
                        Map.of(
                                "I", new Entry.Given(new Input.Points(ABloc.d("57")), "Báo cáo năm", true),
                                "II", new Entry.NotAssigned("Không thuộc chức năng"))));
        var standings = Computation.of(
                ABloc.of(2),
                new Scored(ABloc.set(), Scoring.of(ABloc.set(), sheets)),
                terms(order(1), "50"),
                List.of(),
                Standings.Votes.NONE);
        assertThat(standings.byPercentage()).isTrue();
        assertThat(standings.rows().getFirst().unit())
                .as("57 of 60 is above 94 of 100")
                .isEqualTo(unit(2));
    }

    @Test
    void refusesAMemberWithoutScoreThatIsNotExcluded() {
        assertThatThrownBy(() -> Computation.of(
                        ABloc.of(3), scored("50+30", "40+30"), terms(order(1), "50"), List.of(), Standings.Votes.NONE))
                .isInstanceOf(RankingRefused.WithoutScore.class);
    }

    @Test
    void refusesToRankNobody() {
        var terms = new RankingTerms(
                order(1),
                ABloc.quota("50"),
                RankingTerms.Flags.NONE,
                "",
                RankingTerms.Waited.NOTHING,
                List.of(new RankingTerms.Exclusion(unit(1), "Nghỉ"), new RankingTerms.Exclusion(unit(2), "Nghỉ")),
                RankingTerms.Shown.PLACES);
        assertThatThrownBy(() -> ranked(terms, "50+30", "40+30")).isInstanceOf(RankingRefused.NobodyRanked.class);
    }
}

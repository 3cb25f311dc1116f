package vn.thidua.emulation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.emulation.ranking.ABloc.SOURCE;
import static vn.thidua.emulation.ranking.ABloc.order;
import static vn.thidua.emulation.ranking.ABloc.scored;
import static vn.thidua.emulation.ranking.ABloc.shuffled;
import static vn.thidua.emulation.ranking.ABloc.terms;
import static vn.thidua.emulation.ranking.ABloc.unit;
import static vn.thidua.emulation.ranking.ABloc.units;
import static vn.thidua.emulation.ranking.ABloc.votes;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.thidua.emulation.scoring.Selection.Priority;
import vn.thidua.emulation.scoring.TieRule;

class FrozenTest {

    private static final String[] POINTS = {"58+38", "50+30", "50+30", "45+35", "60+32", "20+10"};

    private static RankingTerms rich() {
        return new RankingTerms(
                order(2, new TieRule.MorePointsIn("I"), new TieRule.FewerDeductions(), new TieRule.MoreVotes()),
                ABloc.quota("50"),
                new RankingTerms.Flags(1, true, SOURCE),
                "Tốt",
                new RankingTerms.Waited(Priority.AMONG_EQUALS, SOURCE),
                List.of(new RankingTerms.Exclusion(unit(6), "Không “đăng ký”\n<b>")),
                RankingTerms.Shown.PLACES_AND_POINTS);
    }

    private static Standings rich(long seed) {
        return Computation.of(ABloc.of(6), shuffled(scored(POINTS), seed), rich(), units(4, 3), votes(3, 2, 2, 5));
    }

    /// Invariant 18: the same inputs give the same bytes, in whichever order they come.
    @Test
    void theSameInputsGiveTheSameBytes() {
        assertThat(LongStream.range(0, 50)
                        .mapToObj(seed -> Frozen.of(rich(seed)).sha256()))
                .containsOnly(Frozen.of(rich(99)).sha256());
    }

    @Test
    void isReadBackAsItWas() {
        var standings = rich(1);
        assertThat(Frozen.of(standings).standings()).isEqualTo(standings);
        assertThat(Frozen.of(Frozen.of(standings).standings())).isEqualTo(Frozen.of(standings));
    }

    @Test
    void anotherTermIsAnotherHash() {
        var one = ABloc.ranked(terms(order(1), "50"), POINTS);
        var other = ABloc.ranked(terms(order(1), "51"), POINTS);
        assertThat(Frozen.of(one).sha256()).isNotEqualTo(Frozen.of(other).sha256());
    }

    @Test
    void aTextThatIsNotWhatItsHashSaysCannotBe() {
        var frozen = Frozen.of(rich(1));
        assertThatThrownBy(() -> new Frozen(frozen.text().replace("96.00", "97.00"), frozen.sha256()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void thePublicReadsOnlyWhatTheTermsAllow() {
        var standings = rich(1);
        var open = OpenRanking.of(standings, Frozen.of(standings).sha256(), LocalDate.of(2026, 12, 20));
        assertThat(OpenRanking.read(open.frozen())).isEqualTo(open);
        assertThat(open.frozen().text())
                .contains("\"points\":\"96.00\"", Frozen.of(standings).sha256());
        var terms = new RankingTerms(
                rich().order(),
                rich().quota(),
                rich().flags(),
                "",
                rich().priority(),
                List.of(),
                RankingTerms.Shown.PLACES);
        var places = OpenRanking.of(ABloc.ranked(terms, POINTS), "0", LocalDate.of(2026, 12, 20));
        assertThat(OpenRanking.read(places.frozen())).isEqualTo(places);
        assertThat(places.frozen().text())
                .contains("Đơn vị 1")
                .doesNotContain("points", "percent", "class", "Tốt", "SQUEEZED");
    }
}

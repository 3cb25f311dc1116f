package vn.thidua.emulation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.emulation.ranking.ABloc.SOURCE;
import static vn.thidua.emulation.ranking.ABloc.d;
import static vn.thidua.emulation.ranking.ABloc.order;
import static vn.thidua.emulation.ranking.ABloc.terms;
import static vn.thidua.emulation.ranking.ABloc.unit;

import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.emulation.rules.ShippedPackages;
import vn.thidua.emulation.scoring.Selection.Priority;
import vn.thidua.emulation.scoring.TieRule;

class RankingTermsTest {

    /// Invariant 4: every number that a rule drives carries where it stands.
    @Test
    void noNumberWithoutItsSource() {
        assertThatThrownBy(() -> new RankingTerms.Order(List.of(), 3, TermSource.NONE))
                .isInstanceOf(RankingRefused.OrderWithoutSource.class);
        assertThatThrownBy(() -> new RankingTerms.Share(
                        d("50"), RankingTerms.Whole.MEMBERS, TermSource.NONE, RoundingMode.FLOOR, SOURCE))
                .isInstanceOf(RankingRefused.QuotaWithoutSource.class);
        assertThatThrownBy(() -> new RankingTerms.Share(
                        d("50"), RankingTerms.Whole.MEMBERS, SOURCE, RoundingMode.FLOOR, TermSource.NONE))
                .isInstanceOf(RankingRefused.RoundingWithoutSource.class);
        assertThatThrownBy(() -> new RankingTerms.Flags(1, true, TermSource.NONE))
                .isInstanceOf(RankingRefused.FlagsWithoutSource.class);
        assertThatThrownBy(() -> new RankingTerms.Waited(Priority.FIRST, TermSource.NONE))
                .isInstanceOf(RankingRefused.PriorityWithoutSource.class);
    }

    @Test
    void saysNothingWhereTheRegulationSaysNothing() {
        assertThat(new RankingTerms.Order(List.of(), 0, TermSource.NONE).ties()).isEmpty();
        assertThat(RankingTerms.Flags.NONE.count()).isZero();
        assertThat(RankingTerms.Waited.NOTHING.priority()).isEqualTo(Priority.NONE);
    }

    @Test
    void refusesASharedPlaceWithAFlag() {
        assertThatThrownBy(() -> terms(order(1), "50", new RankingTerms.Flags(2, true, SOURCE), Priority.NONE))
                .isInstanceOf(RankingRefused.FlagsMayBeShared.class);
    }

    @Test
    void refusesATieRuleTwiceAndPercentagesBeyondTheWhole() {
        var less = new TieRule.FewerDeductions();
        assertThatThrownBy(() -> order(0, less, less)).isInstanceOf(RankingRefused.TieRuleTwice.class);
        assertThatThrownBy(() -> ABloc.quota("100.5")).isInstanceOf(RankingRefused.NoPercent.class);
        assertThatThrownBy(() -> ABloc.quota("-1")).isInstanceOf(RankingRefused.NoPercent.class);
    }

    @Test
    void refusesAnExclusionWithoutReason() {
        assertThatThrownBy(() -> new RankingTerms.Exclusion(unit(1), " "))
                .isInstanceOf(RankingRefused.ExcludedWithoutReason.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Làm tròn xuống|FLOOR",
                "Không quá tỷ lệ|FLOOR",
                "Từ 0,5 trở lên làm tròn lên|HALF_UP",
                "Làm tròn đến số gần nhất|HALF_UP",
                "Làm tròn lên|CEILING"
            })
    void readsWhatRegulationsSayOfRounding(String words, RoundingMode mode) {
        assertThat(RoundingText.read(words)).contains(mode);
    }

    @Test
    void doesNotGuessHowToRound() {
        assertThat(RoundingText.read("Theo quyết định của Hội đồng")).isEmpty();
    }

    @Test
    void takesTheNumbersOfThePackageWithTheirRules() {
        for (var rules :
                ShippedPackages.all().stream().map(file -> file.rules()).toList()) {
            var offer = RankingOffer.of(rules);
            var percent = java.util.Objects.requireNonNull(offer.percent());
            assertThat(percent.what()).isEqualByComparingTo("50");
            assertThat(percent.source().rule()).isEqualTo(rules.key() + "/1/quota.bloc.collectives");
            assertThat(java.util.Objects.requireNonNull(offer.rounding()).what())
                    .isEqualTo(RoundingMode.FLOOR);
            assertThat(java.util.Objects.requireNonNull(offer.distinct()).what())
                    .isTrue();
        }
    }

    /// A rule is cited only for what it says; whoever says something else writes another source.
    @Test
    void citesARuleOnlyForWhatItSays() {
        var offered = new RankingOffer.Said<>(d("50"), new TermSource("Điều 8", "nam-2021/1/quota.bloc.collectives"));
        assertThat(RankingOffer.source(offered, d("50.0"), " Điều 8 ")).isEqualTo(offered.source());
        assertThat(RankingOffer.source(offered, d("40"), "Nghị quyết khối").rule())
                .isEmpty();
        assertThatThrownBy(() -> RankingOffer.source(offered, d("40"), "Điều 8"))
                .isInstanceOf(RankingRefused.OtherThanTheRule.class);
    }

    @Test
    void tieRulesAreWrittenAndReadBack() {
        for (var rule :
                List.of(new TieRule.MorePointsIn("I.1.a"), new TieRule.FewerDeductions(), new TieRule.MoreVotes()))
            assertThat(TieText.read(TieText.of(rule))).contains(rule);
        assertThat(TieText.read("POINTS:")).isEmpty();
        assertThat(TieText.read("LOT")).isEmpty();
    }
}

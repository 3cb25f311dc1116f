package vn.thidua.emulation.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.emulation.scoring.ASet.CITED;
import static vn.thidua.emulation.scoring.ASet.d;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdTest {

    private static Threshold percent(String percent) {
        return Threshold.percent(d(percent), Electorate.ALL_MEMBERS, CITED);
    }

    /// Emulation.md §6.7, “Vote base”: 11 members, 9 present all in favour, 2 absent ballots not returned.
    @Test
    void voteBase_nineOfElevenPasses70AndFails90() {
        var tally = new Tally(11, 9, 0, 9);
        assertThat(percent("70").passes(tally)).isTrue();
        assertThat(percent("90").passes(tally)).isFalse();
    }

    /// Emulation.md §6.7, “Written ballot”: the same, and one absent member in favour in writing.
    @Test
    void writtenBallot_tenOfElevenPasses90() {
        assertThat(percent("90").passes(new Tally(11, 9, 1, 10))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"8,11,70,true", "9,11,90,false", "7,10,70,true", "69,100,70,false", "9,10,90,true", "0,10,90,false"})
    void invariant26ThresholdsAreComparedInIntegers(int votes, int members, String percent, boolean passes) {
        assertThat(percent(percent).passes(new Tally(members, members, 0, votes)))
                .isEqualTo(passes);
    }

    @Test
    void invariant26EveryVoteOfEveryCouncilComparesAsIntegersDo() {
        for (var members = 1; members <= 60; members++)
            for (var votes = 0; votes <= members; votes++)
                for (var percent = 1; percent <= 100; percent++)
                    assertThat(percent(String.valueOf(percent)).passes(new Tally(members, members, 0, votes)))
                            .isEqualTo(votes * 100 >= percent * members);
    }

    @Test
    void invariant22TheWrittenBallotsOfTheAbsentCountAndTheBaseStaysTheTotal() {
        var tally = new Tally(11, 6, 3, 8);
        assertThat(tally.base(Electorate.ALL_MEMBERS)).isEqualTo(11);
        assertThat(tally.base(Electorate.TAKING_PART)).isEqualTo(9);
        assertThat(percent("80").passes(tally)).isFalse();
        assertThat(Threshold.percent(d("80"), Electorate.TAKING_PART, CITED).passes(tally))
                .isTrue();
    }

    @Test
    void twoThirdsAreExact() {
        var twoThirds = new Threshold(Fraction.of(d("2"), d("3")), false, Electorate.ALL_MEMBERS, CITED);
        assertThat(twoThirds.passes(new Tally(9, 9, 0, 6))).isTrue();
        assertThat(twoThirds.passes(new Tally(10, 10, 0, 6))).isFalse();
    }

    @Test
    void aMajorityIsMoreThanHalf() {
        var majority = new Threshold(Fraction.of(d("1"), d("2")), true, Electorate.TAKING_PART, CITED);
        assertThat(majority.passes(new Tally(11, 8, 0, 4))).isFalse();
        assertThat(majority.passes(new Tally(11, 8, 0, 5))).isTrue();
    }

    @Test
    void whereNobodyTakesPartNothingPasses() {
        assertThat(Threshold.percent(d("70"), Electorate.TAKING_PART, CITED).passes(new Tally(11, 0, 0, 0)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0,0,0,0", "11,12,0,0", "11,9,3,0", "11,9,1,11", "11,-1,0,0", "11,9,-1,0", "11,9,0,-1"})
    void refusesATallyThatDoesNotAddUp(int members, int present, int written, int inFavour) {
        assertThatThrownBy(() -> new Tally(members, present, written, inFavour))
                .isInstanceOf(ScoringRefused.TallyDoesNotAddUp.class);
    }

    @Test
    void refusesAThresholdThatNothingOrEverythingPasses() {
        assertThatThrownBy(() -> percent("0")).isInstanceOf(ScoringRefused.NoThreshold.class);
        assertThatThrownBy(() -> percent("100.01")).isInstanceOf(ScoringRefused.NoThreshold.class);
    }

    @Test
    void aRoundedPercentageIsThePartItCameFrom() {
        assertThat(Fraction.part(d("66.67"))).isEqualTo(Fraction.of(d("2"), d("3")));
        assertThat(Fraction.part(d("33.33"))).isEqualTo(Fraction.of(d("1"), d("3")));
        assertThat(Fraction.part(d("66.6"))).isEqualTo(Fraction.of(d("666"), d("1000")));
        assertThat(Fraction.part(d("70"))).isEqualTo(Fraction.of(d("7"), d("10")));
    }
}

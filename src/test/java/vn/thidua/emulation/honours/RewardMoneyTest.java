package vn.thidua.emulation.honours;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.emulation.honours.AwardGroup.FORM;
import static vn.thidua.emulation.honours.AwardGroup.TITLE;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.emulation.honours.RewardMoney.Due;

class RewardMoneyTest {

    /// Emulation.md §6.7, “Money”, first line.
    @ParameterizedTest
    @CsvSource({"0.3,2340000,710000", "1.0,2340000,2340000", "4.5,1490000,6710000", "8.0,1490000,11920000", "0,1,0"})
    void moneyIsAMultipleOfTheBaseSalaryRoundedUpToTenThousand(BigDecimal multiple, long salary, long money) {
        assertThat(RewardMoney.of(multiple, salary, 10_000)).isEqualTo(money);
    }

    @Test
    void ofSeveralForOneAchievementOnlyTheHighestIsPaid() {
        var dues = List.of(new Due("năm 2021", FORM, 500), new Due("năm 2021", FORM, 900), new Due("năm 2021", FORM, 900));
        assertThat(RewardMoney.paid(dues)).containsExactly(0L, 900L, 0L);
    }

    @Test
    void aTitleAndAFormAreBothPaid() {
        var dues = List.of(new Due("năm 2021", TITLE, 500), new Due("năm 2021", FORM, 900));
        assertThat(RewardMoney.paid(dues)).containsExactly(500L, 900L);
    }

    @Test
    void anotherAchievementIsPaidToo() {
        var dues = List.of(new Due("năm 2021", FORM, 500), new Due("cứu người", FORM, 900));
        assertThat(RewardMoney.paid(dues)).containsExactly(500L, 900L);
    }
}

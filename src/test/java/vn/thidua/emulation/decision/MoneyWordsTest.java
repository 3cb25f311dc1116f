package vn.thidua.emulation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyWordsTest {

    @ParameterizedTest
    @CsvSource({
        "0, không",
        "1, một",
        "5, năm",
        "10, mười",
        "15, mười lăm",
        "11, mười một",
        "21, hai mươi mốt",
        "25, hai mươi lăm",
        "24, hai mươi bốn",
        "30, ba mươi",
        "100, một trăm",
        "105, một trăm linh năm",
        "110, một trăm mười",
        "121, một trăm hai mươi mốt",
        "1000, một nghìn",
        "1005, một nghìn không trăm linh năm",
        "1050, một nghìn không trăm năm mươi",
        "710000, bảy trăm mười nghìn",
        "1490000, một triệu bốn trăm chín mươi nghìn",
        "2340000, hai triệu ba trăm bốn mươi nghìn",
        "5000001, năm triệu không trăm linh một",
        "1000000000, một tỷ",
        "1002000000, một tỷ không trăm linh hai triệu",
        "1234567891, một tỷ hai trăm ba mươi bốn triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi mốt",
        "2000000000000, hai nghìn tỷ"
    })
    void saysNumbersAsAccountantsWriteThem(long number, String words) {
        assertThat(MoneyWords.of(number)).isEqualTo(words);
    }

    @Test
    void anAmountBeginsWithACapital() {
        assertThat(MoneyWords.dong(710_000)).isEqualTo("Bảy trăm mười nghìn đồng");
    }

    @Test
    void nothingIsLessThanNothing() {
        assertThatThrownBy(() -> MoneyWords.of(-1)).isInstanceOf(IllegalArgumentException.class);
    }
}

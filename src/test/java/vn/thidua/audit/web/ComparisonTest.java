package vn.thidua.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thidua.audit.web.Comparison.Kind;
import vn.thidua.audit.web.Comparison.Piece;

class ComparisonTest {

    @Test
    void wordsThatStayStandBetweenThoseThatWentAndCame() {
        assertThat(Comparison.of("Phòng Nghiệp vụ Một", "Phòng Thi đua Một").pieces())
                .startsWith(new Piece(Kind.SAME, "Phòng "))
                .endsWith(new Piece(Kind.SAME, " Một"))
                .extracting(Piece::kind)
                .contains(Kind.GONE, Kind.NEW);
    }

    @Test
    void whatIsNewIsNewAltogether() {
        assertThat(Comparison.of("", "mới").pieces()).containsExactly(new Piece(Kind.NEW, "mới"));
        assertThat(Comparison.of("cũ", "").pieces()).containsExactly(new Piece(Kind.GONE, "cũ"));
        assertThat(Comparison.of("", "").pieces()).isEmpty();
    }

    @Test
    void longTextsStandSideBySide() {
        var text = "từ ".repeat(3_000);
        assertThat(Comparison.of(text, text + "x").pieces()).hasSize(2);
    }
}

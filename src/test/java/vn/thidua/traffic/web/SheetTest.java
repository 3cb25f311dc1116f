package vn.thidua.traffic.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void noCellIsTakenForAFormula(String cell) {
        assertThat(Sheet.safe(cell)).isEqualTo("'" + cell);
    }
}

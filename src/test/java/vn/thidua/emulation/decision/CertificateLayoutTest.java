package vn.thidua.emulation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.documents.Overprint;
import vn.thidua.emulation.honours.AwardCode;

class CertificateLayoutTest {

    private static final AwardCode AWARD = new AwardCode("MERIT_CERT");

    private static CertificateLayout.Placed at(double x, double width, double size) {
        return new CertificateLayout.Placed(
                CertificateField.NAME, x, 100, width, size, Overprint.Align.MIDDLE, true, false);
    }

    @Test
    void nothingIsPrintedOffTheSheet() {
        assertThatThrownBy(() -> new CertificateLayout(AWARD, "A", 297, 210, List.of(at(200, 100, 12))))
                .isInstanceOf(DecisionRefused.LayoutOffSheet.class);
        assertThatThrownBy(() -> new CertificateLayout(AWARD, "A", 297, 210, List.of(at(10, 100, 2))))
                .isInstanceOf(DecisionRefused.LayoutOffSheet.class);
        assertThat(new CertificateLayout(AWARD, "A", 297, 210, List.of(at(197, 100, 12))).fields())
                .hasSize(1);
    }

    @Test
    void nothingIsPrintedTwice() {
        assertThatThrownBy(() -> new CertificateLayout(AWARD, "A", 297, 210, List.of(at(10, 50, 12), at(10, 50, 12))))
                .isInstanceOf(DecisionRefused.LayoutOffSheet.class);
    }

    @Test
    void aSheetHasANameAndASize() {
        assertThatThrownBy(() -> new CertificateLayout(AWARD, " ", 297, 210, List.of()))
                .isInstanceOf(DecisionRefused.LayoutWithoutName.class);
        assertThatThrownBy(() -> new CertificateLayout(AWARD, "A", 20, 210, List.of()))
                .isInstanceOf(DecisionRefused.LayoutNoSize.class);
        assertThat(CertificateLayout.standard(AWARD, "A").fields()).hasSize(CertificateField.values().length);
    }
}

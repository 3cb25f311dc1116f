package vn.thidua.newsroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.newsroom.OldEncodings.Run;

class OldEncodingsTest {

    private static String read(String text, String font) {
        return OldEncodings.read(List.of(new Run(text, font)))
                .map(reading -> reading.runs().getFirst())
                .orElse("");
    }

    @Test
    void textInAnAbcFontIsReadAsTcvn3() {
        assertThat(read("Céng hßa x· héi chñ nghÜa ViÖt Nam", ".VnTime"))
                .isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam");
    }

    @Test
    void theSoftHyphenIsALetterOfTcvn3() {
        assertThat(read("Thñ t\u00ADíng ChÝnh phñ, ng\u00ADêi lao ®éng", ""))
                .isEqualTo("Thủ tướng Chính phủ, người lao động");
    }

    @Test
    void aFontForCapitalsMeansCapitals() {
        assertThat(read("Héi nghÞ thi ®ua", ".VnTimeH")).isEqualTo("HỘI NGHỊ THI ĐUA");
    }

    @Test
    void wordsInCapitalsKeepThemWhereTcvn3CannotSayThem() {
        assertThat(read("CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM, Hµ Néi", ".VnTime"))
                .isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM, Hà Nội");
    }

    @Test
    void textInVniIsRecognisedWithoutAFont() {
        assertThat(read("Hoäi ñoàng thi ñua khen thöôûng", "")).isEqualTo("Hội đồng thi đua khen thưởng");
        assertThat(read("Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "VNI-Times"))
                .isEqualTo("Cộng hòa xã hội chủ nghĩa Việt Nam");
    }

    @Test
    void textOfTodayIsLeftAlone() {
        assertThat(OldEncodings.read(
                        List.of(new Run("Hội nghị tổng kết phong trào thi đua yêu nước", "Times New Roman"))))
                .isEmpty();
        assertThat(OldEncodings.read(List.of(new Run("Xã hội là đây, cà phê và bánh mì", ""))))
                .isEmpty();
        assertThat(OldEncodings.read(List.of(new Run("Le café déjà vu à côté de l’hôtel", ""))))
                .isEmpty();
        assertThat(OldEncodings.read(List.of(new Run("Plain English only", ".VnTime"))))
                .isEmpty();
    }

    @Test
    void mixedTextIsReadPieceByPiece() {
        var reading = OldEncodings.read(List.of(
                        new Run("Tæng kÕt phong trµo thi ®ua", ".VnArial"), new Run(" năm 2026 – cà phê", "Arial")))
                .orElseThrow();
        assertThat(reading.name()).isEqualTo("TCVN3 (ABC)");
        assertThat(reading.runs()).containsExactly("Tổng kết phong trào thi đua", " năm 2026 – cà phê");
    }
}

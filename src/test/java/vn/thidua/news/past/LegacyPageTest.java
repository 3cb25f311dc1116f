package vn.thidua.news.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.thidua.importing.Finding;
import vn.thidua.news.SentenceCase;

class LegacyPageTest {

    @Test
    void findsTheContentWithinTheFrame() throws IOException {
        var page = LegacyPage.read(fixture()).orElseThrow();
        assertThat(page.title()).isEqualTo("LỄ PHÁT ĐỘNG PHONG TRÀO THI ĐUA YÊU NƯỚC TỈNH LAM GIANG NĂM 2019");
        assertThat(page.views()).isEqualTo(4321);
        assertThat(page.updated()).isEqualTo(LocalDate.of(2019, 3, 12));
        assertThat(page.paragraphs()).hasSize(3).last().asString().endsWith("./.");
        assertThat(page.galleryHeading()).isEqualTo("MỘT SỐ HÌNH ẢNH TẠI BUỔI LỄ");
        assertThat(page.captions()).containsExactly("Quang cảnh buổi lễ", "Các khối ký cam kết thi đua");
        assertThat(page.byline()).isEqualTo("Quốc Bảo (TH)");
        assertThat(page.visits()).isEqualTo(987_654);
    }

    @Test
    void dropsRawValuesAndSaysSo() throws IOException {
        var page = LegacyPage.read(fixture()).orElseThrow();
        assertThat(page.toString().replaceAll("findings=.*", "")).doesNotContain("False", "null", "undefined");
        assertThat(page.findings()).extracting(Finding::words).anyMatch(words -> words.contains("“False”"));
        assertThat(page.findings()).extracting(Finding::words).anyMatch(words -> words.contains("“null”"));
    }

    @Test
    void refusesWhatIsNoSuchPage() {
        assertThat(LegacyPage.read("")).isEmpty();
        assertThat(LegacyPage.read("chỉ một dòng")).isEmpty();
        assertThat(LegacyPage.read("TIÊU ĐỀ\n12 Ngày cập nhật 45/13/2021\nnội dung"))
                .isEmpty();
    }

    @Test
    void aTitleInCapitalsIsProposedInSentenceCase() {
        assertThat(SentenceCase.of("HỘI NGHỊ CỦA UBND TỈNH VÀ HĐND VỀ ĐẢNG, LẦN THỨ XVI NĂM 2021"))
                .isEqualTo("Hội nghị của UBND tỉnh và HĐND về Đảng, lần thứ XVI năm 2021");
        assertThat(SentenceCase.of("Giữ nguyên Chữ thường")).isEqualTo("Giữ nguyên Chữ thường");
    }

    @Test
    void onlyLonelyRawValuesAreLeaks() {
        for (var leak : new String[] {"False", " null ", "undefined", "NaN", "[object Object]", "${title}", "#{x}"})
            assertThat(LeakGuard.isLeak(leak)).as(leak).isTrue();
        for (var words : new String[] {"Câu có chữ null ở giữa", "True North", ""})
            assertThat(LeakGuard.isLeak(words)).as(words).isFalse();
    }

    static String fixture() throws IOException {
        try (var stream =
                Objects.requireNonNull(LegacyPageTest.class.getResourceAsStream("/legacy/le-phat-dong.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

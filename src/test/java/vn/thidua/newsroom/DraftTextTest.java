package vn.thidua.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.news.Block;
import vn.thidua.news.Stamp;

class DraftTextTest {

    @Test
    void keepsWhatWasTypedToTheLastSpace() {
        var text = new DraftText(Map.of("title", "Hội nghị ", "lead", "một\r\nhai"));
        assertThat(text.at("title")).isEqualTo("Hội nghị ");
        assertThat(text.at("lead")).isEqualTo("một\nhai");
        assertThat(text.fields().keySet()).containsExactlyElementsOf(DraftText.NAMES);
    }

    @Test
    void isKeptAsNfc() {
        var decomposed = Normalizer.normalize("Giao ước thi đua", Normalizer.Form.NFD);
        assertThat(new DraftText(Map.of("title", decomposed)).at("title")).isEqualTo("Giao ước thi đua");
    }

    @Test
    void knowsNoFieldsButItsOwn() {
        assertThat(new DraftText(Map.of("author_id", "x")).fields()).doesNotContainKey("author_id");
    }

    @Test
    void refusesWhatNoArticleHolds() {
        assertThatExceptionOfType(NewsroomRefused.TooLong.class)
                .isThrownBy(() -> new DraftText(Map.of("title", "a".repeat(2_001))));
    }

    @Test
    void plainTypingBecomesParagraphs() {
        var body = new DraftText(Map.of("body", "Một < hai\nba\n\n\nBốn")).body();
        assertThat(body.blocks())
                .containsExactly(new Block.Paragraph("Một &lt; hai<br>ba"), new Block.Paragraph("Bốn"));
    }

    @Test
    void whatCouldRunFallsAway() {
        var body = new DraftText(Map.of("body", "<p onclick=\"x()\">Một<script>alert(1)</script></p>")).body();
        assertThat(body.blocks()).containsExactly(new Block.Paragraph("Một"));
    }

    @Test
    void tagsStandBetweenCommas() {
        var manuscript = ADraft.text(Map.of("tags", "thi đua, giao ước ;; Khối Tổng hợp"))
                .manuscript(Stamp.at(ADraft.NOW));
        assertThat(manuscript.tags()).containsExactly("thi đua", "giao ước", "Khối Tổng hợp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"False", "Lãnh đạo: null", "undefined", "{{ten}}", "[object Object]"})
    void rawValuesAreFoundBeforeReadersFindThem(String title) {
        assertThat(Checks.grave(ADraft.text(Map.of("title", title))))
                .extracting(Check::key)
                .containsExactly("raw");
    }

    @Test
    void wordsThatContainThemAreNone() {
        assertThat(Checks.grave(ADraft.text(Map.of("title", "Nullarbor và Falsettos"))))
                .isEmpty();
    }

    @Test
    void picturesSayWhatTheyShow() {
        var body = "<figure><img data-media=\"0190f000-0000-7000-8000-000000000001\" alt=\"\"></figure>"
                + "<figure><img data-media=\"0190f000-0000-7000-8000-000000000002\" alt=\"\" data-decorative></figure>"
                + "<figure><img src=\"file:///C:/a.png\" alt=\"x\"></figure><p>Chữ</p>";
        assertThat(Checks.grave(ADraft.text(Map.of("body", body))))
                .extracting(Check::key, Check::detail)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("picture.alt", "1"),
                        org.assertj.core.groups.Tuple.tuple("picture.lost", "3"));
    }

    @Test
    void capitalsAndSkippedHeadingsAreAdvice() {
        var text = ADraft.text(Map.of("title", "HỘI NGHỊ KÝ KẾT", "body", "<p>a</p><h3>Nhảy bậc</h3>"));
        assertThat(Checks.of(text)).extracting(Check::key).containsExactly("capitals", "heading");
        assertThat(Checks.grave(text)).isEmpty();
    }
}

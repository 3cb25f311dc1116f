package vn.thidua.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.media.MediaId;

class BodyTextTest {

    static final MediaId PICTURE = new MediaId(new UUID(1, 2));

    @Test
    void readsWhatItWrote() {
        var body = new Body(List.of(
                new Block.Heading(2, "Sáu nhiệm vụ"),
                new Block.Paragraph("Khối <strong>Tổng hợp</strong> &amp; <a href=\"/tin/a\">giao ước</a>./."),
                new Block.Listing(true, List.of("một", "hai<ul><li>nhỏ</li></ul>")),
                new Block.Grid("Kết quả", List.of("Đơn vị", "Điểm"), List.of(List.of("Sở Nội vụ", "<em>98</em>"))),
                new Block.Quote(List.of("“Quyết tâm”", "cao nhất")),
                new Block.Picture(PICTURE, "hội trường", "Toàn cảnh"),
                new Block.Gallery("HÌNH ẢNH", List.of(new Block.Picture(PICTURE, "a", "b"))),
                new Block.Attachments(List.of(new Block.Attachment(PICTURE, "Kế hoạch")))));

        assertThat(BodyText.read(BodyText.write(body))).isEqualTo(body);
    }

    @Test
    void dropsWhatCouldRun() {
        var body = BodyText.read("""
                <script>alert(1)</script><p onclick="x()">Một <img src=x onerror=alert(1)>
                <a href="javascript:alert(1)">liên kết</a></p><style>p{}</style><iframe src="//x"></iframe>
                <p><svg onload=alert(1)></svg>hai</p>
                """, _ -> Optional.empty());
        var html = BodyText.write(body);
        assertThat(html).contains("Một", "liên kết", "hai");
        assertThat(html)
                .doesNotContain("alert", "onclick", "javascript:", "<script", "<style", "<iframe", "<svg", "<img");
    }

    @Test
    void looseTextBecomesParagraphs() {
        assertThat(BodyText.read("Một <b>đậm</b><div>Hai</div>Ba", _ -> Optional.empty())
                        .blocks())
                .containsExactly(
                        new Block.Paragraph("Một <strong>đậm</strong>"),
                        new Block.Paragraph("Hai"),
                        new Block.Paragraph("Ba"));
    }

    @Test
    void storesComposedLettersAndOrdinarySpaces() {
        var decomposed = java.text.Normalizer.normalize("Thủy lợi", java.text.Normalizer.Form.NFD);
        assertThat(BodyText.read("<p>" + decomposed + "\u00a0\u200b2021</p>", _ -> Optional.empty())
                        .blocks())
                .containsExactly(new Block.Paragraph("Thủy lợi 2021"));
    }

    @Test
    void theMarksOfLiveNumbersNeverComeFromOutside() {
        assertThat(CleanText.plain("a\uE000visits\uE001b")).isEqualTo("avisitsb");
    }

    @Test
    void tellsItsWords() {
        var body = BodyText.read("<h2>Tiêu đề</h2><p>Một <em>hai</em></p><ul><li>ba</li><li>bốn</li></ul>");
        assertThat(body.text()).isEqualTo("Tiêu đề\nMột hai\nba. bốn");
    }
}

package vn.thidua.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// Papers that decide: authority, a place for number and day that come later, and an annexed list of many pages.
class AnnexTest {

    private static final Instant AT = Instant.parse("2021-05-27T05:00:00Z");
    private static final List<Part.Column> COLUMNS = List.of(
            new Part.Column("TT", 8, true),
            new Part.Column("Tập thể, cá nhân", 42, false),
            new Part.Column("Chức vụ, đơn vị", 50, false));

    private static Annex annex(int rows, boolean later) {
        var all = new ArrayList<Annex.Row>();
        all.add(new Annex.Row.Group(1, "I. BẰNG KHEN (" + rows + ")"));
        for (var n = 1; n <= rows; n++)
            all.add(new Annex.Row.Line(
                    List.of("" + n, "Nguyễn Văn Thứ " + n, "Trưởng phòng Kế hoạch, Sở Nông nghiệp và Môi trường")));
        return new Annex(
                "Danh sách",
                List.of("Được tặng Bằng khen"),
                new Annex.Attached("Kèm theo Quyết định số", "của Chủ tịch UBND tỉnh"),
                later ? "so-phu-luc" : null,
                COLUMNS,
                all);
    }

    private static Paper paper(Annex annex, boolean later) {
        return new Paper(
                null,
                "Ủy ban nhân dân tỉnh",
                later ? Numbered.open("QĐ-UBND") : Numbered.read("206/QĐ-UBND"),
                "Lam Giang",
                later ? null : LocalDate.of(2021, 5, 27),
                "Quyết định",
                List.of("Về việc tặng Bằng khen"),
                List.of(Text.of("Căn cứ Luật;")),
                List.of(new Part.Paragraph(Text.of("Tặng Bằng khen."))),
                List.of(new Signature("chu-ky", List.of(), "Chủ tịch", "Nguyễn Văn A", "con-dau")),
                null,
                List.of("Lưu: VT."),
                new Deciding("Chủ tịch Ủy ban nhân dân tỉnh", later ? "so-ngay" : null, annex));
    }

    private static byte[] drawn(int rows, boolean later) {
        return new Papers().pdf(paper(annex(rows, later), later), new UUID(1, 2), AT);
    }

    @Test
    void aLongListGoesOnOverPagesThatRepeatItsHeads() throws Exception {
        try (var pdf = Loader.loadPDF(drawn(200, false))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(4);
            for (var page = 2; page <= pdf.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(pdf)).contains("Chức vụ, đơn vị", String.valueOf(page));
            }
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH Căn cứ Luật;", "QUYẾT ĐỊNH: Tặng Bằng khen.")
                    .contains("(Kèm theo Quyết định số 206/QĐ-UBND ngày 27 tháng 5 năm 2021 của Chủ tịch UBND tỉnh)")
                    .contains("200 Nguyễn Văn Thứ 200");
        }
    }

    @Test
    void whatComesAfterTheSignatureHasItsFields() throws Exception {
        try (var pdf = Loader.loadPDF(drawn(3, true))) {
            assertThat(pdf.getSignatureFields())
                    .extracting(field -> field.getPartialName())
                    .containsExactlyInAnyOrder("so-ngay", "so-phu-luc", "con-dau", "chu-ky");
            assertThat(new PDFTextStripper().getText(pdf)).doesNotContain("Số:", "Kèm theo Quyết định số");
        }
    }

    @Test
    void theSameListGivesTheSameBytesForTheArchives() throws Exception {
        var file = drawn(60, true);
        assertThat(drawn(60, true)).isEqualTo(file);
        assertThat(Archival.is(file)).isTrue();
    }

    @Test
    void everyRowHasTheCellsOfItsColumns() {
        assertThatThrownBy(() -> new Annex(
                        "A",
                        List.of(),
                        new Annex.Attached("", ""),
                        null,
                        COLUMNS,
                        List.of(new Annex.Row.Line(List.of("1")))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

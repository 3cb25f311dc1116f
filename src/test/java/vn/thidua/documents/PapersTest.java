package vn.thidua.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// A pact of eleven and a witness, drawn and read back.
class PapersTest {

    private static final UUID ID = new UUID(1, 2);
    private static final Instant AT = Instant.parse("2021-01-22T03:00:00Z");
    private static final Papers PAPERS = new Papers();

    @BeforeAll
    static void judge() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void samePaperSameBytes() {
        var paper = APact.of2021();
        assertThat(PAPERS.pdf(paper, ID, AT)).isEqualTo(PAPERS.pdf(paper, ID, AT));
        assertThat(PAPERS.docx(paper, AT)).isEqualTo(PAPERS.docx(paper, AT));
        assertThat(PAPERS.pdf(paper, new UUID(1, 3), AT)).isNotEqualTo(PAPERS.pdf(paper, ID, AT));
    }

    @Test
    void archivesTakeIt() throws Exception {
        var bytes = PAPERS.pdf(APact.of2021(), ID, AT);
        assertKept(bytes, PDFAFlavour.PDFA_2_B);
    }

    @Test
    void saysEverythingInTheOrderOfTheDecree() throws IOException {
        try (var document = Loader.loadPDF(PAPERS.pdf(APact.of2021(), ID, AT))) {
            var text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .containsSubsequence(
                            "KHỐI THI ĐUA TỔNG HỢP",
                            "Số: 05/GƯ-KTH",
                            "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                            "Độc lập - Tự do - Hạnh phúc",
                            "Đồng Hới, ngày 22 tháng 01 năm 2021",
                            "BẢN GIAO ƯỚC THI ĐUA",
                            "Căn cứ Luật",
                            "Người đại diện",
                            "Sở Ngoại vụ",
                            "I. MỤC ĐÍCH",
                            "II. NỘI DUNG",
                            "6. Triển khai",
                            "III. CAM KẾT",
                            "Trần Thị Hoài Trâm",
                            "KHO BẠC NHÀ NƯỚC",
                            "SỞ NGOẠI VỤ",
                            "Nơi nhận:",
                            "Nguyễn Thị Thu Hà");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
        }
    }

    @Test
    void everyPartyHasItsEmptyFieldOnAPage() throws IOException {
        try (var document = Loader.loadPDF(PAPERS.pdf(APact.of2021(), ID, AT))) {
            assertThat(fields(document))
                    .hasSize(12)
                    .allSatisfy(field -> {
                        var widget = field.getWidgets().getFirst();
                        var where = widget.getRectangle();
                        assertThat(field.getSignature()).isNull();
                        assertThat(where.getWidth()).isGreaterThan(100);
                        assertThat(where.getHeight()).isGreaterThan(50);
                        assertThat(where.getLowerLeftX()).isGreaterThan(80);
                        assertThat(where.getUpperRightX()).isLessThan(560);
                        assertThat(where.getLowerLeftY()).isGreaterThan(50);
                        assertThat(where.getUpperRightY()).isLessThan(800);
                    })
                    .extracting(PDSignatureField::getPartialName)
                    .startsWith("member-1", "member-2")
                    .endsWith("member-11", "witness");
        }
    }

    /// Lines that end at many widths: the words before the number grow letter by letter.
    @Test
    void noLineBeginsWithTheStrokeOfANumber() throws IOException {
        var p = APact.of2021();
        var numbers = IntStream.range(0, 60)
                .mapToObj(n -> new Part.Paragraph(Text.of("c".repeat(1 + n) + " số 11/2021/QĐ-UBND".repeat(9))))
                .toList();
        var paper = new Paper(
                p.superior(),
                p.issuer(),
                p.symbol(),
                p.place(),
                p.on(),
                p.type(),
                p.subject(),
                p.bases(),
                List.copyOf(numbers),
                p.signatures(),
                p.witness(),
                p.receivers());
        try (var document = Loader.loadPDF(PAPERS.pdf(paper, ID, AT))) {
            var lines = new PDFTextStripper().getText(document).lines().toList();
            assertThat(lines)
                    .hasSizeGreaterThan(150)
                    .noneMatch(line -> line.startsWith("/") || line.startsWith("2021"));
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (var document = Loader.loadPDF(PAPERS.pdf(APact.of2021(), ID, AT))) {
            for (var page : document.getPages())
                for (var name : page.getResources().getFontNames())
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
    }

    @Test
    void theSealStandsToTheLeftOfThePersonsFieldAndCoversNothing() throws IOException {
        var p = APact.of2021();
        var sealed = new Paper(
                p.superior(),
                p.issuer(),
                Numbered.open("GƯ-KTH"),
                p.place(),
                null,
                p.type(),
                p.subject(),
                p.bases(),
                p.body(),
                p.signatures().stream().map(PapersTest::sealed).toList(),
                p.witness(),
                p.receivers());
        var bytes = PAPERS.pdf(sealed, ID, AT);
        assertKept(bytes, PDFAFlavour.PDFA_2_B);
        try (var document = Loader.loadPDF(bytes)) {
            var all = fields(document);
            assertThat(all).hasSize(2 * p.signatures().size() + 1);
            for (var n = 0; n < p.signatures().size(); n++) {
                var seal = all.get(2 * n).getWidgets().getFirst().getRectangle();
                var person = all.get(2 * n + 1).getWidgets().getFirst().getRectangle();
                assertThat(all.get(2 * n).getPartialName()).isEqualTo("seal-member-" + (n + 1));
                assertThat(seal.getUpperRightX()).isLessThan(person.getLowerLeftX());
                assertThat(seal.getLowerLeftY()).isEqualTo(person.getLowerLeftY());
                assertThat(seal.getWidth()).as("in pt").isGreaterThan(60);
                assertThat(person.getWidth()).as("in pt").isGreaterThan(120);
            }
        }
    }

    private static Signature sealed(Signature one) {
        return new Signature(one.field(), one.capacity(), one.title(), one.signer(), "seal-" + one.field());
    }

    @Test
    void hostileWordsStayWords() throws IOException {
        var hostile = "<script>alert(1)</script> & \u0000\u0007 😀 Tie\u0302\u0301ng " + "dài".repeat(130);
        var paper = APact.of(List.of(hostile, hostile));
        var bytes = PAPERS.pdf(paper, ID, AT);
        assertKept(bytes, PDFAFlavour.PDFA_2_B);
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(document)).contains("<script>", "□", "Tiếng");
        }
        try (var word = new XWPFDocument(new ByteArrayInputStream(PAPERS.docx(paper, AT)))) {
            assertThat(word.getTables().get(1).getText()).contains("<script>alert(1)</script>", "😀");
        }
    }

    @Test
    void fortyThreePartiesSign() throws IOException {
        var members =
                IntStream.rangeClosed(1, 43).mapToObj(i -> "Đơn vị thứ " + i).toList();
        var bytes = PAPERS.pdf(APact.of(members), ID, AT);
        assertKept(bytes, PDFAFlavour.PDFA_2_B);
        try (var document = Loader.loadPDF(bytes)) {
            assertThat(fields(document)).hasSize(44);
        }
    }

    @Test
    void wordReadsTheSame() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(PAPERS.docx(APact.of2021(), AT)))) {
            assertThat(word.getTables()).hasSize(10);
            assertThat(word.getTables().get(1).getRow(0).isRepeatHeader()).isTrue();
            assertThat(word.getParagraphs()).anySatisfy(line -> {
                assertThat(line.getStyle()).isEqualTo("Heading1");
                assertThat(line.getText()).isEqualTo("II. NỘI DUNG THI ĐUA");
            });
        }
    }

    @Test
    void twoSignaturesDoNotShareAField() {
        var p = APact.of2021();
        var twice = List.of(p.signatures().getFirst(), p.signatures().getFirst());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Paper(
                        p.superior(),
                        p.issuer(),
                        p.symbol(),
                        p.place(),
                        p.on(),
                        p.type(),
                        p.subject(),
                        p.bases(),
                        p.body(),
                        twice,
                        null,
                        p.receivers()));
    }

    private static List<PDSignatureField> fields(PDDocument document) {
        var form = document.getDocumentCatalog().getAcroForm();
        return StreamSupport.stream(form.getFieldTree().spliterator(), false)
                .map(PDSignatureField.class::cast)
                .toList();
    }

    private static void assertKept(byte[] bytes, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            assertThat(result.isCompliant())
                    .as(result.getTestAssertions().toString())
                    .isTrue();
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }
}

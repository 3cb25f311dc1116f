package vn.thidua.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WordFileTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    static byte[] docx(String body) throws IOException {
        return zip(parts("<w:document " + W + "><w:body>" + body + "</w:body></w:document>"));
    }

    private static Map<String, byte[]> parts(String document) {
        var parts = new LinkedHashMap<String, byte[]>();
        parts.put("[Content_Types].xml", bytes("""
                <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels"
                ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml"
                ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""));
        parts.put("_rels/.rels", bytes("""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
                Target="word/document.xml"/></Relationships>"""));
        parts.put(
                "word/styles.xml",
                bytes("<w:styles " + W + ">" + style("Title", "Title") + style("Heading2", "heading 2")
                        + "</w:styles>"));
        parts.put("word/document.xml", bytes(document));
        return parts;
    }

    private static String style(String id, String name) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name + "\"/></w:style>";
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> parts) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static WordFile.Text read(byte[] bytes) {
        return WordFile.read("bai.docx", bytes, _ -> "");
    }

    private static void assertHarmful(byte[] bytes) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(NewsroomRefused.HarmfulWord.class);
    }

    @Test
    void theTitleAndTheStructureStay() throws Exception {
        var text = read(docx(paragraph("Title", "Hội nghị tổng kết")
                + "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Sáng nay</w:t></w:r><w:r><w:t>, hội nghị.</w:t></w:r></w:p>"
                + paragraph("Heading2", "Kết quả")
                + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>A</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));
        assertThat(text.title()).isEqualTo("Hội nghị tổng kết");
        assertThat(text.body())
                .startsWith("<p><strong>Sáng nay</strong>, hội nghị.</p><h2>Kết quả</h2>")
                .contains("<td><p>A</p></td>");
    }

    @Test
    void textOfAnOldEncodingIsReadBeforeAnythingIsStripped() throws Exception {
        var text = read(docx(paragraph("Normal", "Thñ t\u00ADíng ChÝnh phñ kªu gäi thi ®ua yªu n\u00ADíc")));
        assertThat(text.body()).isEqualTo("<p>Thủ tướng Chính phủ kêu gọi thi đua yêu nước</p>");
    }

    @Test
    void whatWordDidNotWriteIsRefused() throws Exception {
        for (var bytes : new byte[][] {{}, bytes("không phải zip"), zip(Map.of("a.txt", bytes("a")))})
            assertThatThrownBy(() -> read(bytes)).isInstanceOf(NewsroomRefused.NotWord.class);
    }

    @Test
    void aFileFarLargerInsideThanOutsideIsRefused() throws Exception {
        assertHarmful(docx(" ".repeat(40 << 20)));
        var picture = parts("<w:document " + W + "><w:body/></w:document>");
        picture.put("word/media/a.png", new byte[70 << 20]);
        assertHarmful(zip(picture));
    }

    @Test
    void aDocumentTypeIsRefused() throws Exception {
        assertHarmful(
                zip(parts("<!DOCTYPE d [<!ENTITY a \"b\">]><w:document " + W + "><w:body>&a;</w:body></w:document>")));
    }

    @Test
    void endlessDepthIsRefused() throws Exception {
        assertHarmful(docx("<w:sdt>".repeat(100_000) + "</w:sdt>".repeat(100_000)));
    }

    @Test
    void tooManyPartsAreRefused() throws Exception {
        var parts = parts("<w:document " + W + "><w:body/></w:document>");
        for (var i = 0; i < 2_100; i++) parts.put("x/" + i, new byte[0]);
        assertHarmful(zip(parts));
    }

    @Test
    void aPictureThatOnlyPointsSomewhereIsNeverOpened(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.png"), "of the server");
        var opened = new ArrayList<String>();
        var file = linking(secret.toUri().toString());
        assertThatThrownBy(() -> WordFile.read("tin.docx", file, bytes -> {
                    opened.add(new String(bytes, StandardCharsets.UTF_8));
                    return "";
                }))
                .isInstanceOf(NewsroomRefused.PictureElsewhere.class);
        assertThat(opened).isEmpty();
    }

    /// The relationship calls itself a link, so its kind tells nothing.
    private static byte[] linking(String target) throws IOException {
        var parts = parts("<w:document " + W
                + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
                + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
                + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><w:body>"
                + "<w:p><w:r><w:t>Trước.</w:t></w:r></w:p><w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData>"
                + "<pic:pic><pic:blipFill><a:blip r:link=\"r9\"/></pic:blipFill></pic:pic>"
                + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p></w:body></w:document>");
        parts.put("word/_rels/document.xml.rels", bytes("""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9"
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink"
                TargetMode="External" Target="%s"/></Relationships>""".formatted(target)));
        return zip(parts);
    }

    @Test
    void aDocumentTypeIsRefusedWhateverItsPartIsCalled() throws IOException {
        var parts = parts("<w:document " + W + "><w:body/></w:document>");
        parts.put("word/media/p.png", bytes("\uFEFF\n<!DOCTYPE w [<!ENTITY x \"y\">]><w>&x;</w>"));
        var file = zip(parts);
        assertThatThrownBy(() -> WordFile.read("tin.docx", file, _ -> ""))
                .isInstanceOf(NewsroomRefused.HarmfulWord.class);
    }
}

package vn.thidua.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class AttachmentTextTest {
    private static final String OPEN =
            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>";
    private static final String CLOSE = "</w:t></w:r></w:p></w:body></w:document>";

    @TempDir
    Path folder;

    @Test
    void readsWord() throws IOException {
        var file = word("Xin chào</w:t></w:r></w:p><w:p><w:r><w:t>cụm thi đua &amp; khối", "");
        assertThat(AttachmentText.of(file)).isEqualTo(new AttachmentText.Read("Xin chào\ncụm thi đua & khối", null));
    }

    @Test
    void readsPdf() throws IOException {
        var file = folder.resolve("a.pdf");
        try (var pdf = new PDDocument()) {
            var page = new PDPage();
            pdf.addPage(page);
            try (var words = new PDPageContentStream(pdf, page)) {
                words.beginText();
                words.setFont(new PDType1Font(FontName.HELVETICA), 12);
                words.showText("Xin chao");
                words.endText();
            }
            pdf.save(file.toFile());
        }
        assertThat(AttachmentText.of(file).text().strip()).isEqualTo("Xin chao");
    }

    @Test
    void hostileFilesGiveAReasonAndNoText() throws IOException {
        nothing(word("&x;", "<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"));
        nothing(word("&a;", "<!DOCTYPE d [<!ENTITY a \"ha\">]>"));
        nothing(zip("slip.docx", "word/document.xml", OPEN + "x" + CLOSE, "../../x"));
        nothing(zip("other.docx", "a", "b", "c"));
        nothing(write("html.pdf", "<html>"));
        nothing(write("cut.pdf", "%PDF-1.7\n1 0 obj"));
        nothing(write("empty", ""));
        nothing(write("cut.docx", "PK\3\4 nothing"));
        nothing(folder.resolve("missing"));
        nothing(folder);
    }

    @Test
    void bombsGoOffElsewhere() throws IOException {
        nothing(word(" ".repeat(60 << 20), ""));
        nothing(pdf(" ", 512));
        nothing(pdf("q ", 512));
    }

    private void nothing(Path file) {
        var read = AttachmentText.of(file);
        assertThat(read.text()).as(file.toString()).isBlank();
        assertThat(read.reason()).as(file.toString()).isNotNull();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.ISO_8859_1);
    }

    private Path word(String text, String doctype) throws IOException {
        return zip(
                "a.docx",
                "word/document.xml",
                "<?xml version=\"1.0\"?>" + doctype + OPEN + text + CLOSE,
                "word/other.xml");
    }

    private Path zip(String file, String name, String text, String other) throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve(file)))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(other));
        }
        return folder.resolve(file);
    }

    /// A page whose content unpacks to so many megabytes.
    private Path pdf(String filling, int megabytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        var megabyte = filling.repeat((1 << 20) / filling.length()).getBytes(StandardCharsets.ISO_8859_1);
        try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(9))) {
            for (int i = 0; i < megabytes; i++) {
                out.write(megabyte);
            }
        }
        var head =
                "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n"
                        + "3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R>>\nendobj\n4 0 obj\n<</Length "
                        + packed.size() + "/Filter/FlateDecode>>stream\n";
        var all = new ByteArrayOutputStream();
        all.write(head.getBytes(StandardCharsets.ISO_8859_1));
        all.write(packed.toByteArray());
        all.write("\nendstream\nendobj\ntrailer<</Size 5/Root 1 0 R>>\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1));
        return Files.write(folder.resolve("bomb.pdf"), all.toByteArray());
    }
}

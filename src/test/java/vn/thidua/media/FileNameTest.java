package vn.thidua.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// F15: whatever a file is called, the name is a name.
class FileNameTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd",
                "..\\..\\x",
                "a.pdf.html",
                "a.php;.jpg",
                "con.txt",
                "x\0.pdf",
                "anh\u202egpj.exe",
                "\r\nX-Injected: 1.pdf",
                "\"><img src=x>.pdf",
                ".htaccess",
                "",
                "...",
                "/",
                "\uD800.pdf",
                "😀😀😀.pdf"
            })
    void aNameHasNoPathNoControlsNoChangeOfDirectionAndAnEnd(String raw) {
        var name = FileName.of(raw);
        assertThat(name.title()).isNotBlank().hasSizeLessThanOrEqualTo(120).doesNotContain("/", "\\");
        assertThat(name.title().codePoints()).noneMatch(FileNameTest::unseen);
        assertThat(name.title()).doesNotStartWith(".");
        assertThat(name.plain()).matches("[a-z0-9]+(-[a-z0-9]+)*(\\.[a-z0-9]{1,8})?");
    }

    private static boolean unseen(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE -> true;
            default -> false;
        };
    }

    @ParameterizedTest
    @CsvSource({
        "../../etc/passwd, passwd, ''",
        "a.pdf.html, a.pdf.html, html",
        "C:\\Users\\An\\Báo cáo.DOCX, Báo cáo.docx, docx",
        "Ảnh  hội   nghị.JPG, Ảnh hội nghị.jpg, jpg"
    })
    void whatIsLeftIsWhatAPersonWouldCallIt(String raw, String title, String ending) {
        assertThat(FileName.of(raw)).isEqualTo(new FileName(title, ending));
    }

    @Test
    void vietnameseIsKeptComposed() {
        var composed = "Biểu mẫu.docx";
        var apart = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(apart).isNotEqualTo(composed);
        assertThat(FileName.of(apart))
                .isEqualTo(FileName.of(composed))
                .extracting(FileName::title)
                .isEqualTo(composed);
        assertThat(FileName.of(apart).plain()).isEqualTo("bieu-mau.docx");
    }

    @Test
    void aLongNameKeepsItsEnding() {
        assertThat(FileName.of("x" + "😀".repeat(90) + ".pdf").title().codePoints())
                .noneMatch(FileNameTest::unseen);
        assertThat(FileName.of("a".repeat(300) + ".pdf").title()).hasSize(120).endsWith(".pdf");
    }
}

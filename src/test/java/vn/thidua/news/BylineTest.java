package vn.thidua.news;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BylineTest {

    @Test
    void keepsTheRawLineWithAuthorAndNoteApart() {
        assertThat(Byline.of(" Minh Hằng (T) ")).isEqualTo(new Byline("Minh Hằng (T)", "Minh Hằng", "T"));
    }

    @Test
    void mayHaveNoNote() {
        assertThat(Byline.of("Thu Thủy – Văn Nam"))
                .isEqualTo(new Byline("Thu Thủy – Văn Nam", "Thu Thủy – Văn Nam", ""));
        assertThat(Byline.of("")).isEqualTo(Byline.NONE);
    }
}

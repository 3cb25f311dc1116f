package vn.thidua.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class SlugTest {

    @Test
    void losesItsMarks() {
        assertThat(Slug.of("Hội nghị ký kết giao ước – Đợt 2/2021").value())
                .isEqualTo("hoi-nghi-ky-ket-giao-uoc-dot-2-2021");
    }

    @Test
    void isNeverEmpty() {
        assertThat(Slug.of("…!?").value()).isEqualTo("bai");
    }

    @Test
    void isCutBetweenWords() {
        var slug = Slug.of("thi đua ".repeat(40));
        assertThat(slug.value()).hasSizeLessThanOrEqualTo(120).endsWith("-dua").doesNotEndWith("-");
        assertThat(slug.numbered(12).value()).endsWith("-12").hasSizeLessThanOrEqualTo(120);
    }

    @Test
    void refusesWhatIsNoAddress() {
        for (var odd : new String[] {"", "-a", "a--b", "Á", "a/b", "a".repeat(121)})
            assertThatExceptionOfType(Missing.class).isThrownBy(() -> new Slug(odd));
    }
}

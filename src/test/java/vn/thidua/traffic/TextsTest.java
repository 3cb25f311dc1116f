package vn.thidua.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thidua.design.Language;

class TextsTest {

    @Test
    void groupsThousandsAsEachLanguageDoes() {
        assertThat(Texts.number(1_439_560, Language.VI)).isEqualTo("1.439.560");
        assertThat(Texts.number(1_439_560, Language.EN)).isEqualTo("1,439,560");
        assertThat(Texts.number(999, Language.VI)).isEqualTo("999");
        assertThat(Texts.number(10_270, Language.VI)).isEqualTo("10.270");
        assertThat(Texts.number(100_000, Language.VI)).isEqualTo("100.000");
    }
}

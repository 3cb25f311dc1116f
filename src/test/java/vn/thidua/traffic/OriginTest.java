package vn.thidua.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginTest {

    @Test
    void keepsTheNameOfTheHostOnly() {
        assertThat(Origin.referrerHost("https://www.Google.com/search?q=bi+mat"))
                .isEqualTo("google.com");
    }

    @Test
    void keepsNoAddressesAndNoNonsense() {
        for (var odd : new String[] {
            "", "http://203.0.113.77/", "http://[::1]/", "javascript:alert(1)", "https://a", "x".repeat(5_000)
        }) assertThat(Origin.referrerHost(odd)).isEmpty();
    }

    @Test
    void keepsTheFirstLanguageWithoutItsCountry() {
        assertThat(Origin.language("vi-VN,vi;q=0.9")).isEqualTo("vi");
        assertThat(Origin.language("*")).isEqualTo("khac");
    }

    @Test
    void keepsTheFirstPartOfAnAddress() {
        assertThat(Origin.section("/")).isEqualTo("/");
        assertThat(Origin.section("/chuyen-muc/hop-bao")).isEqualTo("/chuyen-muc");
        assertThat(Origin.section("/\u0000")).isEqualTo("/khac");
    }

    @Test
    void tellsPhonesTabletsAndComputersApart() {
        assertThat(Origin.device(AHit.CHROME)).isEqualTo("computer");
        assertThat(Origin.device("Mozilla/5.0 (iPhone) Mobile/15E148")).isEqualTo("phone");
        assertThat(Origin.device("Mozilla/5.0 (iPad; CPU OS 17) Mobile/15E148")).isEqualTo("tablet");
    }
}

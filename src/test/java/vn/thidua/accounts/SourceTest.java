package vn.thidua.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTest {

    @Test
    void anAddressOfIpv4IsCountedAlone() {
        assertThat(Source.of("192.0.2.7").value()).isEqualTo("192.0.2.7");
        assertThat(Source.of("192.0.2.8")).isNotEqualTo(Source.of("192.0.2.7"));
    }

    @Test
    void anAddressOfIpv6IsCountedByItsNetworkOf64Bits() {
        assertThat(Source.of("2001:db8:1:2:3:4:5:6").value()).isEqualTo("2001:db8:1:2::/64");
        assertThat(Source.of("2001:db8:1:2::1")).isEqualTo(Source.of("2001:0db8:0001:0002:ffff::"));
        assertThat(Source.of("2001:db8:1:3::1")).isNotEqualTo(Source.of("2001:db8:1:2::1"));
    }

    @Test
    void anAddressOfIpv4InTheClothesOfIpv6IsTheSame() {
        assertThat(Source.of("::ffff:192.0.2.7")).isEqualTo(Source.of("192.0.2.7"));
    }

    @Test
    void whatIsNoAddressIsTakenAsItIs() {
        assertThat(Source.of("local").value()).isEqualTo("local");
    }
}

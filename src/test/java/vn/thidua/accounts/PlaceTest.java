package vn.thidua.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceTest {

    @Test
    void aPlaceIsNamedByHostAndOrigin() {
        assertThat(Place.of("https", "ThiDua.example.vn", 443))
                .hasValue(new Place("thidua.example.vn", "https://thidua.example.vn"));
        assertThat(Place.of("https", "thidua.example.vn", 8443))
                .hasValue(new Place("thidua.example.vn", "https://thidua.example.vn:8443"));
    }

    @Test
    void withoutTlsOnlyTheMachineItselfIsAPlace() {
        assertThat(Place.of("http", "thidua.example.vn", 80)).isEmpty();
        assertThat(Place.of("http", "localhost", 8080)).hasValue(new Place("localhost", "http://localhost:8080"));
        assertThat(Place.of("http", "ban.localhost", 80)).hasValue(new Place("ban.localhost", "http://ban.localhost"));
    }

    @Test
    void aBareAddressIsNoPlace() {
        assertThat(Place.of("https", "192.0.2.7", 443)).isEmpty();
        assertThat(Place.of("https", "[2001:db8::1]", 443)).isEmpty();
        assertThat(Place.of("http", "127.0.0.1", 8080)).isEmpty();
    }
}

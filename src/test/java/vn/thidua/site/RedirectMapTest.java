package vn.thidua.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectMapTest {

    private static RedirectMap with(RedirectMap map, String from, String to) {
        return map.with(OldPath.typed(from), NewAddress.typed(to));
    }

    @Test
    void anOldAddressLeadsToTheNewest() {
        var map = with(with(RedirectMap.EMPTY, "/a", "/b"), "/b", "/c");
        assertThat(map.of("/a")).hasValue(new NewAddress("/c"));
        assertThat(map.of("/b")).hasValue(new NewAddress("/c"));
    }

    @Test
    void whatLeadsToAnOldAddressLeadsOnAtOnce() {
        var map = with(with(RedirectMap.EMPTY, "/b", "https://noi-khac.vn/c"), "/a", "/b?x=1#y");
        assertThat(map.of("/a")).hasValue(new NewAddress("https://noi-khac.vn/c"));
    }

    @Test
    void aCircleIsRefused() {
        assertThatThrownBy(() -> with(RedirectMap.EMPTY, "/a", "/a")).isInstanceOf(RedirectRefused.Circle.class);
        assertThatThrownBy(() -> with(RedirectMap.EMPTY, "/a", "/a/?b=1")).isInstanceOf(RedirectRefused.Circle.class);
        var map = with(with(RedirectMap.EMPTY, "/a", "/b"), "/b", "/c");
        assertThatThrownBy(() -> with(map, "/c", "/a")).isInstanceOf(RedirectRefused.Circle.class);
    }

    @Test
    void howeverTheyAreSetEveryOneArrivesInOneHop() {
        var random = RandomGenerator.of("L64X128MixRandom");
        var map = RedirectMap.EMPTY;
        for (var i = 0; i < 2_000; i++) {
            try {
                map = with(map, "/p" + random.nextInt(40), "/p" + random.nextInt(40));
            } catch (RedirectRefused.Circle _) {
                // refused, so the map stays as it is
            }
            for (var target : map.targets().values())
                assertThat(map.targets()).doesNotContainKey(target.path().orElseThrow());
        }
    }

    @Test
    void onePathMayBeLetGo() {
        assertThat(with(RedirectMap.EMPTY, "/a", "/b").without("/a").targets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/tin-cu/1.aspx, /tin-cu/1.aspx",
        "https://vanphong.example.vn/tin/?id=3#x, /tin",
        "/en/ve-chung-toi/, /ve-chung-toi",
        "/t%E1%BB%8Bn%20c%C5%A9, /tịn cũ",
        "/a+b, /a+b"
    })
    void anOldAddressIsReadHoweverItIsPasted(String typed, String path) {
        assertThat(OldPath.typed(typed).value()).isEqualTo(path);
        assertThat(OldPath.asked(typed.replaceFirst("https://[^/]*", ""))).hasValue(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "tin", "/%zz", "https://a.vn", "/a%00b", "/?id=3"})
    void whatIsNoAddressOfTheSiteIsRefused(String typed) {
        assertThatThrownBy(() -> OldPath.typed(typed)).isInstanceOf(RedirectRefused.NoOldAddress.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/quan-tri/toi", "/dang-nhap", "/static/a.js"})
    void theBackOfficeIsNotRedirected(String typed) {
        assertThatThrownBy(() -> OldPath.typed(typed)).isInstanceOf(RedirectRefused.BackOffice.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "tin/a", "//ke-xau.vn", "http://a.vn", "javascript:alert(1)", "/a b", "/a\\b", "https:///a"})
    void aNewAddressIsOursOrSafe(String typed) {
        assertThatThrownBy(() -> NewAddress.typed(typed)).isInstanceOf(RedirectRefused.NoNewAddress.class);
    }
}

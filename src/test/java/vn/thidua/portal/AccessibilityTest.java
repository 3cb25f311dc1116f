package vn.thidua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// WCAG 2.2 AA as far as axe can see, on every kind of page.
@Portal
class AccessibilityTest {

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} px, {1}")
    @CsvSource({"390, dark", "1280, light"})
    void axeFindsNothing(int width, String scheme) {
        var found = new ArrayList<String>();
        try (var browser = new Browser()) {
            var page = browser.page(width, true, scheme);
            for (var path : Kinds.PAGES) {
                page.navigate("http://localhost:" + port + path);
                found.addAll(Axe.faults(page));
            }
        }
        assertThat(found).isEmpty();
    }
}

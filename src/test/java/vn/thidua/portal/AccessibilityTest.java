package vn.thidua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// WCAG 2.2 AA as far as axe can see, on every kind of page.
@Portal
class AccessibilityTest {

    static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

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
                new AxeBuilder(page)
                        .withTags(RULES)
                        .analyze()
                        .getViolations()
                        .forEach(violation -> violation
                                .getNodes()
                                .forEach(node -> found.add(path + " " + violation.getId() + ": " + node.getTarget()
                                        + " " + node.getFailureSummary())));
            }
        }
        assertThat(found).isEmpty();
    }
}

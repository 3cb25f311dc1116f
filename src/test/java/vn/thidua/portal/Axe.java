package vn.thidua.portal;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/// WCAG 2.2 AA, and the practices that axe recommends beside it, as far as it can see them.
public final class Axe {

    // asked directly: the library's own way opens a second page each time, for frames, which no page has
    private static final String QUESTION = """
            async () => {
              const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
              const found = await axe.run({ runOnly: tags, resultTypes: ['violations'] });
              return found.violations.flatMap(rule => rule.nodes.map(node =>
                `${location.href} ${rule.id}: ${node.target.join(' ')} ${node.failureSummary}`));
            }
            """;

    private Axe() {}

    /// One line for each place of the page that breaks a rule: its address, the rule, the place and what to do.
    @SuppressWarnings("unchecked")
    public static List<String> faults(Page page) {
        page.evaluate(AxeBuilder.getAxeScript() + ";0");
        return (List<String>) page.evaluate(QUESTION);
    }
}

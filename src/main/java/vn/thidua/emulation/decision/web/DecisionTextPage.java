package vn.thidua.emulation.decision.web;

import vn.thidua.emulation.decision.DecisionText;
import vn.thidua.emulation.decision.KeptDecision;

/// The words of a draft.
///
/// @param edition that was read before they were written
public record DecisionTextPage(
        KeptDecision decision, DecisionText text, String edition, DecisionReading.Notice notice) {

    public String path() {
        return DecisionPage.path(decision);
    }

    /// One more than there are, so that another can be written.
    public int articles() {
        return Math.min(DecisionText.MOST_ARTICLES, Math.max(3, text.articles().size() + 1));
    }

    public String article(int n) {
        return n <= text.articles().size() ? text.articles().get(n - 1) : "";
    }
}

package vn.thidua.feedback.web;

import java.util.List;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.feedback.FeedbackRetention;
import vn.thidua.feedback.Usefulness;

/// How useful readers found the articles; those with too few answers are counted but not told.
public record UsefulnessPage(List<Usefulness> articles, long tooFew, FeedbackRetention retention) {

    /// A bar of two parts; the numbers stand beside it in the table, so it says nothing by itself.
    public static String bar(Usefulness one) {
        return """
                <svg class="useful" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">\
                <rect class="useful__no" width="100" height="10"/><rect class="useful__yes" width="%d" height="10"/></svg>""".formatted(one.percent());
    }

    public String kept() {
        return Words.say(
                "feedback.kept", retention.usefulDays(), Frame.current().of(retention.usefulReason()));
    }
}

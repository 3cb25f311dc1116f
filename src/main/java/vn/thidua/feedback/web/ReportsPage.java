package vn.thidua.feedback.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.thidua.design.Frame;
import vn.thidua.design.Words;
import vn.thidua.feedback.FeedbackRetention;
import vn.thidua.feedback.ReportState;
import vn.thidua.platform.Slice;

/// Reports of readers in one state.
public record ReportsPage(
        ReportState state, Slice<Line> reports, Map<ReportState, Long> counts, FeedbackRetention retention) {

    public record Line(long number, String path, String passage, LocalDate receivedOn) {

        private static final int LONGEST = 140;

        public String beginning() {
            return passage.length() <= LONGEST
                    ? passage
                    : passage.substring(0, LONGEST).strip() + "…";
        }
    }

    public List<ReportState> states() {
        return List.of(ReportState.values());
    }

    public static String words(ReportState state) {
        return Words.say("feedback.state." + state.key());
    }

    public static String at(ReportState state) {
        return Frame.current().href("/quan-tri/gop-y") + "?muc=" + state.key();
    }

    public String at(int number) {
        return "/quan-tri/gop-y?muc=" + state.key() + "&trang=" + number;
    }

    public String kept() {
        return Words.say(
                "feedback.kept", retention.settledDays(), Frame.current().of(retention.settledReason()));
    }
}

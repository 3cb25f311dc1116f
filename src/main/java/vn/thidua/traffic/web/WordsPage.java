package vn.thidua.traffic.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.web.util.UriUtils;
import vn.thidua.design.Frame;
import vn.thidua.traffic.Span;
import vn.thidua.traffic.Visits;

/// What readers looked for, and what of it they did not find.
///
/// @param hidden how many more words too few asked for to be shown
public record WordsPage(Span span, List<Asked> asked, List<Asked> inVain, long hidden) {

    /// Words as they were last written.
    public record Asked(String words, long asked, long inVain) {

        /// Where the same words are asked for again.
        public String href() {
            var query = UriUtils.encode(words, StandardCharsets.UTF_8);
            return Frame.current().href("/tim-kiem") + "?q=" + query;
        }
    }

    public WordsPage {
        asked = List.copyOf(asked);
        inVain = List.copyOf(inVain);
    }

    public int fewest() {
        return Visits.FEWEST_ASKED;
    }
}

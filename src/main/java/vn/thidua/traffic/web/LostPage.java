package vn.thidua.traffic.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.util.UriUtils;
import vn.thidua.design.Frame;
import vn.thidua.traffic.Span;

/// Addresses at which readers found nothing.
///
/// @param mayRedirect whether whoever looks may let an old address lead to a new one
public record LostPage(Span span, List<Lost> lost, boolean mayRedirect) {

    private static final String OTHER = "*";

    /// @param last the latest day on which somebody asked for it
    public record Lost(String path, long people, long robots, LocalDate last) {

        /// Where it is given a new address.
        public String redirection() {
            var query = UriUtils.encode(path, StandardCharsets.UTF_8);
            return Frame.current().href("/quan-tri/chuyen-huong") + "?cu=" + query + "#them";
        }

        public boolean isOther() {
            return path.equals(OTHER);
        }
    }

    public LostPage {
        lost = List.copyOf(lost);
    }
}

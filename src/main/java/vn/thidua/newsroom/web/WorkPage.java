package vn.thidua.newsroom.web;

import java.util.List;
import vn.thidua.site.Deadlines.Deadline;

/// "Việc của tôi": what waits for whom.
///
/// @param may what this person may begin here
public record WorkPage(
        boolean writes,
        boolean reviews,
        String key,
        List<DraftRow> waiting,
        List<DraftRow> returned,
        List<DraftRow> today,
        List<DraftRow> overdue,
        List<DraftRow> forced,
        List<DraftRow> mine,
        List<BrokenLink> broken,
        List<Deadline> deadlines) {

    /// A link within the site that leads nowhere.
    public record BrokenLink(String title, String href, String target) {}

    public boolean idle() {
        return waiting.isEmpty()
                && returned.isEmpty()
                && today.isEmpty()
                && overdue.isEmpty()
                && forced.isEmpty()
                && mine.isEmpty()
                && deadlines.isEmpty();
    }
}

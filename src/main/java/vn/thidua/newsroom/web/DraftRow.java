package vn.thidua.newsroom.web;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Words;
import vn.thidua.newsroom.Stage;

/// An article in the making, in a list.
public record DraftRow(
        UUID id,
        String title,
        Stage stage,
        String section,
        String author,
        Instant touchedAt,
        String touchedBy,
        @Nullable Instant dueAt,
        boolean correction,
        boolean binned,
        String note) {

    public String href() {
        return "/quan-tri/bai/" + id;
    }

    public String shown() {
        return title.isBlank() ? Words.say("draft.untitled") : title;
    }
}

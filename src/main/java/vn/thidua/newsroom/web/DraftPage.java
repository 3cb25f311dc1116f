package vn.thidua.newsroom.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;
import vn.thidua.news.Section;
import vn.thidua.news.Topic;
import vn.thidua.newsroom.Check;
import vn.thidua.newsroom.DraftText;
import vn.thidua.newsroom.Publications;
import vn.thidua.newsroom.Stage;

/// One article in the making: its form, what may be done with it, and its story.
///
/// @param address of the published article, where there is one
/// @param picture address of the lead picture in a small size
public record DraftPage(
        UUID id,
        Stage stage,
        int version,
        DraftText text,
        String author,
        String touchedBy,
        Instant touchedAt,
        boolean correction,
        @Nullable Instant dueAt,
        boolean forced,
        boolean reviewed,
        boolean binned,
        long links,
        @Nullable String address,
        @Nullable String newLink,
        Powers powers,
        List<Section> sections,
        List<Topic> topics,
        List<Check> checks,
        List<Step> steps,
        List<Revision> revisions,
        List<String> others,
        String dueDay,
        String dueTime,
        FieldErrors errors) {

    /// What this person may do here now.
    public record Powers(
            boolean write,
            boolean submit,
            boolean sendBack,
            boolean approve,
            boolean publish,
            boolean force,
            boolean unschedule,
            boolean review,
            boolean bin) {}

    public record Step(String step, String note, Instant at, String name) {

        public String words() {
            return Words.say("step." + step);
        }

        /// A note that is a moment or a number of minutes is told as such.
        public String said() {
            if (note.isEmpty()) return "";
            if (step.equals("SCHEDULED")) return Words.minute(Instant.parse(note));
            if (step.equals("PUBLISHED") && note.matches("\\d+")) return Words.say("step.late", Integer.parseInt(note));
            if (step.equals("FAILED")) return refused();
            return note;
        }

        private String refused() {
            var parts = note.split(Pattern.quote(Publications.PART));
            return Words.say(parts[0], (Object[]) Arrays.copyOfRange(parts, 1, parts.length));
        }
    }

    public record Revision(int n, String kind, int version, Instant at, String name) {

        public String words() {
            return Words.say("revision." + kind);
        }
    }

    public String shown() {
        return text.at("title").isBlank() ? Words.say("draft.untitled") : text.at("title");
    }

    public String href(String part) {
        return "/quan-tri/bai/" + id + part;
    }

    public boolean chosen(String field, String value) {
        return text.at(field).equals(value);
    }

    public boolean ready() {
        return checks.stream().noneMatch(Check::grave);
    }
}

package vn.thidua.mail.web;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.platform.Slice;

/// Mail of a site in one state.
///
/// @param ready whether a server is named
public record MailPage(State state, Slice<Line> mail, List<Long> counts, boolean ready, FieldErrors errors) {

    /// What became of a mail.
    public enum State {
        WAITING("cho-gui"),
        SENT("da-gui"),
        GIVEN_UP("khong-gui-duoc");

        private final String key;

        State(String key) {
            this.key = key;
        }

        public String key() {
            return key;
        }
    }

    /// @param doneAt `null` while it waits
    public record Line(
            long number,
            String to,
            String subject,
            String text,
            Instant keptAt,
            Instant nextAt,
            int tries,
            String reason,
            @Nullable Instant doneAt) {}

    public List<State> states() {
        return List.of(State.values());
    }

    public long count(State each) {
        return counts.get(each.ordinal());
    }

    public static String at(State state) {
        return Frame.current().href("/quan-tri/thu") + "?muc=" + state.key();
    }

    public String at(int number) {
        return "/quan-tri/thu?muc=" + state.key() + "&trang=" + number;
    }
}

package vn.thidua.emulation.review.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.review.AttendanceEntry;
import vn.thidua.emulation.review.KeptReview;
import vn.thidua.emulation.review.Present;
import vn.thidua.emulation.review.Representative;
import vn.thidua.emulation.review.ReviewState;

/// The list at the door: one member after the other, with a button for each way of being there.
public record DoorPage(KeptReview kept, Map<String, String> typed, FieldErrors errors) {

    public DoorPage {
        typed = Map.copyOf(typed);
    }

    public String path() {
        return ReviewController.PATH + "/" + kept.meeting().id().value();
    }

    public QuorumView quorum() {
        return QuorumView.of(kept);
    }

    public List<Present> present() {
        return kept.roll().present();
    }

    public List<AttendanceEntry> entries(Present one) {
        return kept.roll().of(one.unit());
    }

    /// Key of how the member stands now.
    public String standing(Present one) {
        return entries(one).isEmpty() ? "NONE" : one.attendance().name();
    }

    public String badge(Present one) {
        return one.attendance().there() ? "badge badge--good" : "badge";
    }

    /// Who is expected, or is there, as it stands in the form.
    public String who(Present one) {
        if (refused(one)) return typed.getOrDefault("nguoi", "");
        if (!one.representative().isEmpty()) return one.representative();
        return kept.answer(one.unit())
                .flatMap(answer -> Optional.ofNullable(answer.representative()))
                .map(Representative::words)
                .orElse("");
    }

    public String field(Present one, String name) {
        return refused(one) ? typed.getOrDefault(name, "") : "";
    }

    public boolean refused(Present one) {
        return !errors.none()
                && typed.getOrDefault("don-vi", "").equals(one.unit().value().toString());
    }

    public boolean opens() {
        return kept.meeting().state() instanceof ReviewState.Invited;
    }
}

package vn.thidua.emulation.review.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.review.Delegating;
import vn.thidua.emulation.review.Quorum;

/// The form in which a meeting is planned.
///
/// @param meeting `null` for a new one
/// @param edition what the writer read
/// @param quorum as the rules of that day have it; `null` where they say nothing
/// @param delegating the same
public record PlanPage(
        UUID year,
        String title,
        @Nullable UUID meeting,
        int edition,
        PlanForm form,
        @Nullable Quorum quorum,
        @Nullable Delegating delegating,
        FieldErrors errors) {

    public String path() {
        return meeting == null
                ? ReviewController.PATH + "/nam/" + year + "/lap"
                : ReviewController.PATH + "/" + meeting + "/sua";
    }

    public String back() {
        return meeting == null ? ReviewController.PATH + "/nam/" + year : ReviewController.PATH + "/" + meeting;
    }
}

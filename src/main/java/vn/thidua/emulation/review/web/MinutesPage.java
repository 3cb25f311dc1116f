package vn.thidua.emulation.review.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.review.FrozenMinutes;
import vn.thidua.emulation.review.KeptReview;
import vn.thidua.emulation.review.MinutesSignature;
import vn.thidua.emulation.review.Officer;
import vn.thidua.emulation.review.ReviewState;
import vn.thidua.emulation.review.Signatory;

/// The minutes of a meeting: written, frozen, signed.
///
/// @param frozen `null` while they can still be written
/// @param reader the account of whoever reads
public record MinutesPage(
        KeptReview kept,
        @Nullable FrozenMinutes frozen,
        boolean leads,
        UUID reader,
        Map<String, String> typed,
        FieldErrors errors) {

    public static final List<Signatory> SIGNATORIES = List.of(Signatory.values());

    public MinutesPage {
        typed = Map.copyOf(typed);
    }

    public String path() {
        return ReviewController.PATH + "/" + kept.meeting().id().value();
    }

    public ReviewState state() {
        return kept.meeting().state();
    }

    public boolean freezes() {
        return leads && state() instanceof ReviewState.Closed;
    }

    public boolean waits() {
        return state() instanceof ReviewState.MinutesFrozen;
    }

    public String badge() {
        return ReviewsPage.badge(state().key());
    }

    public Officer officer(Signatory signatory) {
        return signatory.of(kept.meeting().plan());
    }

    public Optional<MinutesSignature> signed(Signatory signatory) {
        return frozen == null ? Optional.empty() : frozen.of(signatory);
    }

    /// Whether this reader has confirmed the scan.
    public boolean confirmed() {
        return frozen != null
                && frozen.sheet() != null
                && frozen.sheet().confirmed().contains(reader);
    }

    public String field(String name) {
        return typed.getOrDefault(name, "");
    }
}

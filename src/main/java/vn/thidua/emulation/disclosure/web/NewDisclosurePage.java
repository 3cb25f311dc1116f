package vn.thidua.emulation.disclosure.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.disclosure.DisclosureOffer;
import vn.thidua.emulation.disclosure.Disclosures;
import vn.thidua.emulation.disclosure.Timing;

/// The form of a window.
///
/// @param offer what it is made of; `null` for a list that somebody types
/// @param asked what the rules in force say; `null` where they say nothing
public record NewDisclosurePage(
        @Nullable DisclosureOffer offer, Disclosures.@Nullable Asked asked, DisclosureForm form, FieldErrors errors) {

    public boolean afterDecision() {
        return form.at("luc").equals(Timing.AFTER_DECISION.name());
    }

    /// Whether the number of days comes from a rule.
    public boolean ruled() {
        return asked != null && !afterDecision();
    }
}

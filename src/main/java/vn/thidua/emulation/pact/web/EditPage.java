package vn.thidua.emulation.pact.web;

import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.pact.KeptPact;

/// The text of a pact in a form.
///
/// @param edition what the writer had read
/// @param clash set where somebody else saved meanwhile: what changed between what is saved and what was typed
public record EditPage(
        KeptPact kept, int edition, PactForm form, FieldErrors errors, java.util.List<ComparePage.Field> clash) {

    public EditPage {
        clash = java.util.List.copyOf(clash);
    }

    public String path() {
        return PactPage.path(kept);
    }

    public String title() {
        return PactPage.title(kept);
    }
}

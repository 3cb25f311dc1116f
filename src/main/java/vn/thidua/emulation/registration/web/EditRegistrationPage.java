package vn.thidua.emulation.registration.web;

import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.registration.KeptRegistration;
import vn.thidua.emulation.registration.TitleList;

/// A registration in a form.
///
/// @param edition what the writer had read
public record EditRegistrationPage(KeptRegistration kept, int edition, RegistrationForm form, FieldErrors errors) {

    public String path() {
        return RegistrationPage.path(kept);
    }

    public TitleList titles() {
        return TitleList.shipped();
    }
}

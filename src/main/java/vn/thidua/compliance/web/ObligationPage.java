package vn.thidua.compliance.web;

import org.jspecify.annotations.Nullable;
import vn.thidua.compliance.ObligationId;
import vn.thidua.compliance.PublicationRules;
import vn.thidua.design.FieldErrors;

/// The form for information that must be public.
///
/// @param id `null` for a new one
public record ObligationPage(
        @Nullable ObligationId id, ObligationForm form, PublicationRules rules, FieldErrors errors) {

    public String action() {
        return "/quan-tri/tuan-thu/cong-khai" + (id == null ? "" : "/" + id.value());
    }
}

package vn.thidua.emulation.pact.web;

import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.pact.KeptPact;

/// The two ways in which an organisation adds its own signature.
///
/// @param practice password of the key file to practise with; empty where there is none
public record SealPage(KeptPact kept, BoardPage board, BoardPage.Row row, String practice, FieldErrors errors) {

    public String path() {
        return PactPage.path(kept);
    }

    public String title() {
        return PactPage.title(kept);
    }

    public String here() {
        return path() + "/ky/" + row.party().n() + "/con-dau";
    }
}

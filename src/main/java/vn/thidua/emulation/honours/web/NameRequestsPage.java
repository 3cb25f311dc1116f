package vn.thidua.emulation.honours.web;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.honours.NameRequest;

/// What people asked about their names.
///
/// @param wrong the request whose answer was refused; `null` where none was
public record NameRequestsPage(List<NameRequest> requests, @Nullable UUID wrong, String typed, FieldErrors errors) {

    public NameRequestsPage {
        requests = List.copyOf(requests);
    }

    public FieldErrors errors(NameRequest one) {
        return one.id().equals(wrong) ? errors : FieldErrors.NONE;
    }

    public String typed(NameRequest one) {
        return one.id().equals(wrong) ? typed : "";
    }
}

package vn.thidua.site.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.platform.SpecialDay;
import vn.thidua.site.OutageId;
import vn.thidua.site.OutageRule;

/// The form for an outage: a new one, or one that is changed or cancelled.
///
/// @param id `null` for a new one
/// @param open whether anything about it can still change
/// @param earliest the first day that needs no reason of force majeure
/// @param holidays those that were reckoned with, or will be
public record OutagePage(
        @Nullable OutageId id,
        boolean open,
        OutageForm form,
        FieldErrors errors,
        OutageRule rule,
        LocalDate earliest,
        List<SpecialDay> holidays) {

    public OutagePage {
        holidays = List.copyOf(holidays);
    }

    public String action() {
        return "/quan-tri/ngung-he-thong" + (id == null ? "" : "/" + id.value());
    }
}

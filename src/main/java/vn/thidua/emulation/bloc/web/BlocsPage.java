package vn.thidua.emulation.bloc.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.bloc.Bloc;
import vn.thidua.emulation.bloc.BlocCalendars;
import vn.thidua.emulation.bloc.BlocYear;

/// The blocs of a site that this person may see, and what is due in them.
///
/// @param arranges whether this person may found blocs
/// @param notice how many days before a day it is shown
public record BlocsPage(
        List<Row> rows,
        List<BlocCalendars.Entry> pressing,
        LocalDate today,
        boolean arranges,
        int notice,
        BlocForm form) {

    /// @param latest `null` before the first year has been opened
    public record Row(
            Bloc bloc, List<BlocYear> years, @Nullable BlocYear latest) {}

    public String badge(BlocCalendars.Entry entry) {
        return entry.what().overdue(today) ? "badge--bad" : "";
    }
}

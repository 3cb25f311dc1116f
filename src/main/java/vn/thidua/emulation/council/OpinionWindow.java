package vn.thidua.emulation.council;

import java.time.LocalDate;
import vn.thidua.emulation.dossier.DossierId;

/// A window in which the people are asked about a dossier before the council takes it.
///
/// @param title what readers know it by
/// @param until its last day
/// @param opened whether its list was shown; what is only announced is not over, whatever the day
/// @param complaints about the dossier, or about the whole list, that have no answer
public record OpinionWindow(DossierId dossier, String title, LocalDate until, boolean opened, int complaints) {

    /// Whether a session on that day would not come after it.
    public boolean reaches(LocalDate day) {
        return !day.isAfter(until);
    }

    public boolean over(LocalDate today) {
        return opened && !reaches(today);
    }

    /// Its time is over and every complaint has its answer.
    public boolean settled(LocalDate today) {
        return over(today) && complaints == 0;
    }
}

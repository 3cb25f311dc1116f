package vn.thidua.emulation.council;

import java.time.LocalDate;
import java.util.List;

/// Whether the people were asked about a dossier on the list, and what of it is not over.
///
/// @param source where it stands that they are asked before the council; empty where no rule says so, and a window then
///     stops nothing
public record PeoplesOpinion(Listed item, String source, List<OpinionWindow> windows) {

    public PeoplesOpinion {
        windows = List.copyOf(windows);
    }

    public boolean asked() {
        return !source.isEmpty();
    }

    /// A rule asks for it, and the product knows of no window; it may have been asked elsewhere.
    public boolean missing() {
        return asked() && windows.isEmpty();
    }

    /// Windows that are not over, or have a complaint without an answer.
    public List<OpinionWindow> open(LocalDate today) {
        return windows.stream().filter(window -> !window.settled(today)).toList();
    }

    /// A rule wants the session after the window; the day of this one is not.
    boolean forbidsSession(LocalDate day) {
        return asked() && windows.stream().anyMatch(window -> window.reaches(day));
    }

    boolean forbidsTelling(LocalDate today) {
        return asked() && !open(today).isEmpty();
    }
}

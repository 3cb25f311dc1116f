package vn.thidua.emulation.dossier;

import java.time.Instant;

/// Figures of a unit as somebody stated them; a correction is another one, with its reason.
///
/// @param n which statement of that unit and year, from 1; the last counts
/// @param document the paper that they come from
/// @param reason why they were corrected; empty only for the first
public record StatedFigures(int n, UnitFigures figures, String document, String reason, String byName, Instant at) {

    public static final int LONGEST = 500;

    public StatedFigures {
        document = document.strip();
        reason = reason.strip();
        byName = byName.strip();
        if (document.isEmpty()) throw new DossierRefused.FiguresWithoutDocument();
        if (n > 1 && reason.isEmpty()) throw new DossierRefused.CorrectedWithoutReason();
        if (document.length() > LONGEST || reason.length() > LONGEST) throw new DossierRefused.TooLong(LONGEST);
    }
}

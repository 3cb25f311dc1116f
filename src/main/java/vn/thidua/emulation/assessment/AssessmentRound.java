package vn.thidua.emulation.assessment;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.thidua.emulation.scoring.CriteriaSet;

/// By what and by when the members of a bloc are scored in a year. Days are those of Vietnam, and each ends with its
/// day; nothing happens by itself when one is past.
///
/// @param set in the version that counts for the whole round
/// @param selfUntil for the members' own scoring
/// @param checkUntil for checking one another
/// @param explainUntil for explaining what the office appraised otherwise
/// @param links by the code of the line that is filled from reports
public record AssessmentRound(
        CriteriaSet set, LocalDate selfUntil, LocalDate checkUntil, LocalDate explainUntil, Map<String, Link> links) {

    public AssessmentRound {
        links = Collections.unmodifiableMap(new LinkedHashMap<>(links));
        if (checkUntil.isBefore(selfUntil) || explainUntil.isBefore(checkUntil))
            throw new AssessmentRefused.DaysOutOfOrder();
        var lines = set.lines();
        for (var code : links.keySet()) {
            var line = lines.get(code);
            if (line == null || !Link.fits(line)) throw new AssessmentRefused.LinkDoesNotFit(code);
        }
    }
}

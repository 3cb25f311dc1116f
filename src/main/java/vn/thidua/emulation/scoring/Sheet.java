package vn.thidua.emulation.scoring;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;

/// What one unit has for the lines of a set, at one stage: its own scoring, a cross-check, an appraisal.
///
/// @param entries by code; a line without one has nothing yet
public record Sheet(CriteriaSet set, UnitId unit, Map<String, Entry> entries) {

    public Sheet {
        entries = Collections.unmodifiableMap(new TreeMap<>(entries));
        var lines = set.lines();
        entries.forEach((code, entry) -> mustSuit(code, lines.get(code), entry));
    }

    private static void mustSuit(String code, @Nullable Line line, Entry entry) {
        if (line == null) throw new ScoringRefused.UnknownCriterion(code);
        switch (entry) {
            case Entry.Missing _ -> {}
            case Entry.NotAssigned _ -> {
                if (line instanceof Extra) throw new ScoringRefused.ExtraNotAssigned(code);
            }
            case Entry.Given given -> line.formula().mustTake(code, given.input(), line.maxPoints());
        }
    }

    public Entry of(String code) {
        return entries.getOrDefault(code, new Entry.Missing());
    }

    /// What would be if a line said something else; nothing is kept of it.
    public Sheet with(String code, Entry entry) {
        var changed = new TreeMap<>(entries);
        changed.put(code, entry);
        return new Sheet(set, unit, changed);
    }

    public Correction correct(String code, Entry entry, String reason) {
        return new Correction(this, with(code, entry), code, reason);
    }

    /// A line that says something else, and why: the input changes, never the points that come of it.
    public record Correction(Sheet before, Sheet after, String code, String reason) {
        public Correction {
            reason = ScoringRefused.reason(reason);
        }
    }
}

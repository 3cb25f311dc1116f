package vn.thidua.emulation.scoring;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The criteria by which the units of a bloc are scored in a year, in one version that never changes.
///
/// @param key of all its versions, e.g. `khoi-100`
/// @param version 1 and up
/// @param note where it comes from, and how sure that is
/// @param rounding of every line; totals are sums of what is shown
/// @param maxPoints of the base: the sum of its criteria, extras not counted
/// @param extras bonus and penalty lines outside the base
public record CriteriaSet(
        String key,
        int version,
        String title,
        String note,
        Rounding rounding,
        BigDecimal maxPoints,
        List<Criterion> criteria,
        List<Extra> extras,
        GradeScale grades) {

    public static final int MOST_CRITERIA = 2000;

    public CriteriaSet {
        key = key.strip();
        title = ScoringRefused.title(key, title);
        note = note.strip();
        maxPoints = Exact.positive(maxPoints);
        criteria = List.copyOf(criteria);
        extras = List.copyOf(extras);
        if (!key.matches("[a-z][a-z0-9-]{0,59}")) throw new ScoringRefused.NoCode(key);
        if (version < 1) throw new ScoringRefused.NoVersion();
        if (criteria.isEmpty()) throw new ScoringRefused.WithoutCriteria(key);
        if (criteria.stream().flatMap(Criterion::all).count() + extras.size() > MOST_CRITERIA)
            throw new ScoringRefused.TooManyCriteria(MOST_CRITERIA);
        var faults = SetFault.of(rounding, maxPoints, criteria, extras, grades);
        if (!faults.isEmpty()) throw new ScoringRefused.SetWithFaults(faults);
    }

    /// Every criterion of the base, parents before children.
    public Stream<Criterion> all() {
        return criteria.stream().flatMap(Criterion::all);
    }

    public Stream<Criterion.Leaf> leaves() {
        return all().filter(Criterion.Leaf.class::isInstance).map(Criterion.Leaf.class::cast);
    }

    /// What a unit fills in, by code, in the order of the set.
    public Map<String, Line> lines() {
        var lines = new LinkedHashMap<String, Line>();
        leaves().forEach(leaf -> lines.put(leaf.code(), leaf));
        for (var extra : extras) lines.put(extra.code(), extra);
        return lines;
    }

    /// As explanations name it.
    public String name() {
        return title + ", phiên bản " + version;
    }
}

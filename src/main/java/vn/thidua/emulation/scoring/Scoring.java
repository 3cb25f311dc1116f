package vn.thidua.emulation.scoring;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.organisation.UnitId;

/// Scores the sheets of all units at once, since some formulas look at all of them. The same sheets give the same
/// points, in whichever order they come.
///
/// What lacks its evidence is not scored, nor are others measured by it.
public final class Scoring {

    private final CriteriaSet set;
    private final List<Sheet> sheets;

    private Scoring(CriteriaSet set, List<Sheet> sheets) {
        this.set = set;
        this.sheets = sheets;
    }

    /// @return a score for each sheet, ordered by the unit's id
    public static List<UnitScore> of(CriteriaSet set, Collection<Sheet> sheets) {
        var ordered = sheets.stream()
                .sorted(Comparator.comparing(sheet -> sheet.unit().value()))
                .toList();
        for (var sheet : ordered)
            if (sheet.set() != set && !sheet.set().equals(set)) throw new ScoringRefused.OtherSet();
        if (ordered.stream().map(Sheet::unit).distinct().count() < ordered.size()) throw new ScoringRefused.UnitTwice();
        return new Scoring(set, ordered).scores();
    }

    private List<UnitScore> scores() {
        var lines = new ArrayList<Map<String, Score>>();
        for (var _ : sheets) lines.add(new LinkedHashMap<>());
        set.leaves().forEach(leaf -> {
            var worked = worked(leaf.formula(), leaf);
            for (var i = 0; i < sheets.size(); i++)
                lines.get(i)
                        .put(
                                leaf.code(),
                                score(
                                        leaf,
                                        sheets.get(i),
                                        worked.get(sheets.get(i).unit())));
        });
        for (var extra : set.extras())
            for (var i = 0; i < sheets.size(); i++) lines.get(i).put(extra.code(), extra(extra, sheets.get(i)));
        var scores = new ArrayList<UnitScore>();
        for (var i = 0; i < sheets.size(); i++)
            scores.add(UnitScore.of(set, sheets.get(i).unit(), lines.get(i)));
        return List.copyOf(scores);
    }

    private <I extends Input> Map<UnitId, Worked> worked(Formula.OfLeaf<I> formula, Criterion.Leaf leaf) {
        var inputs = new HashMap<UnitId, I>();
        for (var sheet : sheets)
            if (sheet.of(leaf.code()) instanceof Entry.Given given && supported(leaf, given))
                inputs.put(sheet.unit(), formula.takes().cast(given.input()));
        return formula.work(inputs, leaf.maxPoints());
    }

    private static boolean supported(Line line, Entry.Given given) {
        return given.evidence() || !line.evidenceRequired();
    }

    private Score score(Line line, Sheet sheet, @Nullable Worked worked) {
        return switch (sheet.of(line.code())) {
            case Entry.NotAssigned none -> new Score.Unassigned(Explanation.unassigned(set, line, none.reason()));
            case Entry.Missing none -> unscored(line, Score.Lack.INPUT, none);
            case Entry.Given given when !supported(line, given) -> unscored(line, Score.Lack.EVIDENCE, given);
            case Entry.Given given -> scored(line, given, Objects.requireNonNull(worked));
        };
    }

    private Score unscored(Line line, Score.Lack lack, Entry entry) {
        return new Score.Unscored(lack, Explanation.unscored(set, line, lack, entry));
    }

    private Score scored(Line line, Entry.Given given, Worked worked) {
        var points = worked.points().rounded(set.rounding());
        return new Score.Scored(
                points, worked.points(), Explanation.scored(set, line, given, worked.working(), points));
    }

    /// What nobody claims outside the base is nothing; what is claimed without its evidence needs somebody.
    private Score extra(Extra extra, Sheet sheet) {
        if (sheet.of(extra.code()) instanceof Entry.Given given && given.input() instanceof Input.Counts counts)
            return score(extra, sheet, extra.formula().worked(counts));
        var nothing = Fraction.ZERO;
        return new Score.Scored(nothing.rounded(set.rounding()), nothing, Explanation.unclaimed(set, extra));
    }
}

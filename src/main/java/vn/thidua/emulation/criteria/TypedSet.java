package vn.thidua.emulation.criteria;

import static java.util.stream.Collectors.joining;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.emulation.scoring.Criterion;
import vn.thidua.emulation.scoring.Extra;
import vn.thidua.emulation.scoring.Rounding;

/// A criteria set as it was typed: nothing of it need be right before it is published.
///
/// @param note where it comes from
/// @param scale decimals of points
/// @param mode name of a `RoundingMode`
/// @param max of the base
/// @param grades one a line: `Xuất sắc | 90 | 85`, the name, from how many per cent, and the floor of each criterion
public record TypedSet(
        String title,
        String note,
        String scale,
        String mode,
        String max,
        boolean extrasCount,
        String grades,
        List<TypedLine> lines) {

    public static final TypedSet EMPTY = new TypedSet(
            "",
            "",
            String.valueOf(Rounding.USUAL.scale()),
            Rounding.USUAL.mode().name(),
            "",
            false,
            "",
            List.of());

    public TypedSet {
        title = TypedLine.plain(title);
        note = TypedLine.plain(note);
        scale = TypedLine.plain(scale);
        mode = TypedLine.plain(mode);
        max = TypedLine.plain(max);
        grades = TypedLine.plain(grades);
        lines = List.copyOf(lines);
        if (lines.size() > CriteriaSet.MOST_CRITERIA) throw new CriteriaRefused.TooManyLines(CriteriaSet.MOST_CRITERIA);
    }

    /// What [Reading] reads back to an equal set.
    public static TypedSet of(CriteriaSet set) {
        var lines = new ArrayList<TypedLine>();
        var parents = new ArrayList<String>();
        for (var criterion : set.criteria()) add(criterion, TypedLine.TOP, lines, parents);
        for (var extra : set.extras()) {
            lines.add(line(extra));
            parents.add(TypedLine.TOP);
        }
        var outline = Outline.of(lines);
        for (var i = 0; i < lines.size(); i++)
            if (!parents.get(i).equals(outline.parentCode(i)))
                lines.set(i, lines.get(i).within(parents.get(i)));
        return new TypedSet(
                set.title(),
                set.note(),
                String.valueOf(set.rounding().scale()),
                set.rounding().mode().name(),
                Typed.written(set.maxPoints()),
                set.grades().extrasCount(),
                set.grades().grades().stream()
                        .map(grade -> grade.name() + " | " + Typed.written(grade.least()) + " | "
                                + Typed.written(grade.floor()))
                        .collect(joining("\n")),
                lines);
    }

    private static void add(Criterion criterion, String parent, List<TypedLine> lines, List<String> parents) {
        lines.add(line(criterion));
        parents.add(parent);
        if (criterion instanceof Criterion.Group group)
            for (var child : group.children()) add(child, group.code(), lines, parents);
    }

    private static TypedLine line(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Group group ->
                new TypedLine(
                        group.code(),
                        "",
                        group.title(),
                        Typed.written(group.maxPoints()),
                        LineKind.GROUP.name(),
                        "",
                        false,
                        group.floored(),
                        group.ceiling());
            case Criterion.Leaf leaf ->
                new TypedLine(
                        leaf.code(),
                        "",
                        leaf.title(),
                        Typed.written(leaf.maxPoints()),
                        Parameters.kind(leaf.formula()).name(),
                        Parameters.of(leaf.formula()),
                        leaf.evidenceRequired(),
                        leaf.floored(),
                        false);
        };
    }

    private static TypedLine line(Extra extra) {
        return new TypedLine(
                extra.code(),
                "",
                extra.title(),
                Typed.written(extra.maxPoints()),
                (extra.sense() == Extra.Sense.BONUS ? LineKind.BONUS : LineKind.PENALTY).name(),
                Parameters.items(extra.formula().items()),
                extra.evidenceRequired(),
                false,
                false);
    }

    public TypedSet with(List<TypedLine> others) {
        return new TypedSet(title, note, scale, mode, max, extrasCount, grades, others);
    }

    /// With other lines in place of those from `from` up to, but not including, `to`.
    public TypedSet replacing(int from, int to, List<TypedLine> others) {
        var changed = new ArrayList<>(lines.subList(0, from));
        changed.addAll(others);
        changed.addAll(lines.subList(to, lines.size()));
        return with(changed);
    }

    /// Allowed modes; the last one of the language is none.
    public static List<String> modes() {
        return List.of(RoundingMode.values()).stream()
                .filter(mode -> mode != RoundingMode.UNNECESSARY)
                .map(RoundingMode::name)
                .toList();
    }
}

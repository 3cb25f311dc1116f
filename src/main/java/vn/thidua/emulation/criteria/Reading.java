package vn.thidua.emulation.criteria;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.criteria.DraftFault.Field;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.emulation.scoring.Criterion;
import vn.thidua.emulation.scoring.Extra;
import vn.thidua.emulation.scoring.Grade;
import vn.thidua.emulation.scoring.GradeScale;
import vn.thidua.emulation.scoring.PassFail;
import vn.thidua.emulation.scoring.Rounding;
import vn.thidua.emulation.scoring.SetFault;
import vn.thidua.platform.Refusal;

/// What a draft says: a criteria set, or all that keeps it from being one, each at its place.
public final class Reading {

    private final TypedSet typed;
    private final Outline outline;
    private final List<DraftFault> faults = new ArrayList<>();
    private boolean comparable = true;
    private @Nullable CriteriaSet set;

    private Reading(TypedSet typed) {
        this.typed = typed;
        this.outline = Outline.of(typed.lines());
    }

    /// @param key of the set
    /// @param version of the set, once it is published
    public static Reading of(TypedSet typed, String key, int version) {
        var reading = new Reading(typed);
        reading.read(key, version);
        return reading;
    }

    public Outline outline() {
        return outline;
    }

    /// Those of the whole first, then line by line.
    public List<DraftFault> faults() {
        return faults.stream().sorted(Comparator.comparingInt(DraftFault::line)).toList();
    }

    /// Empty as long as there are faults.
    public Optional<CriteriaSet> set() {
        return Optional.ofNullable(set);
    }

    private void read(String key, int version) {
        checked(DraftFault.HEAD, Field.NAME, () -> title(typed.title()));
        if (typed.note().isEmpty())
            faults.add(DraftFault.of(DraftFault.HEAD, Field.NOTE, new CriteriaRefused.WithoutSource()));
        var rounding = checked(DraftFault.HEAD, Field.SCALE, this::rounding);
        var max = checked(DraftFault.HEAD, Field.TOTAL, () -> max(typed.max()));
        var grades = checked(DraftFault.HEAD, Field.GRADES, this::grades);
        var criteria = outline.roots().stream().map(this::criterion).toList();
        var extras = IntStream.range(0, typed.lines().size())
                .filter(i -> typed.lines().get(i).outside())
                .mapToObj(this::extra)
                .flatMap(Optional::stream)
                .toList();
        if (criteria.isEmpty())
            faults.add(DraftFault.of(DraftFault.HEAD, Field.LINES, new CriteriaRefused.WithoutLines()));
        else if (comparable)
            compare(
                    rounding == null ? Rounding.USUAL : rounding,
                    max == null ? sum(criteria) : max,
                    criteria,
                    extras,
                    grades == null ? GradeScale.NONE : grades);
        if (faults.isEmpty() && rounding != null && max != null && grades != null)
            set = new CriteriaSet(key, version, typed.title(), typed.note(), rounding, max, criteria, extras, grades);
    }

    private static BigDecimal sum(List<Criterion> criteria) {
        return criteria.stream().map(Criterion::maxPoints).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private Rounding rounding() {
        if (!typed.scale().matches("[0-9]")) throw new CriteriaRefused.NotANumber(typed.scale());
        for (var mode : RoundingMode.values())
            if (mode.name().equals(typed.mode())) return new Rounding(Integer.parseInt(typed.scale()), mode);
        throw new CriteriaRefused.NotUnderstood(typed.mode());
    }

    private GradeScale grades() {
        return new GradeScale(
                typed.extrasCount(),
                Parameters.lines(typed.grades()).stream().map(Reading::grade).toList());
    }

    private static Grade grade(String line) {
        var pieces = line.split("\\|", -1);
        if (pieces.length < 2 || pieces.length > 3) throw new CriteriaRefused.GradeExpected(line);
        return new Grade(
                pieces[0],
                Parameters.number(pieces[1]),
                pieces.length == 3 ? Parameters.number(pieces[2]) : BigDecimal.ZERO);
    }

    /// What contradicts another line; lines that are wrong by themselves stand in it with what can be read of them.
    private void compare(
            Rounding rounding, BigDecimal max, List<Criterion> criteria, List<Extra> extras, GradeScale grades) {
        for (var fault : SetFault.of(rounding, max, criteria, extras, grades)) {
            var line = line(fault);
            var key = line == DraftFault.HEAD && fault instanceof SetFault.SumDiffers
                    ? "criteria.total.differs"
                    : fault.key();
            faults.add(new DraftFault(line, field(fault, line), key, List.of(fault.facts())));
        }
    }

    private int line(SetFault fault) {
        if (fault.code().isEmpty()) return DraftFault.HEAD;
        var lines = IntStream.range(0, typed.lines().size())
                .filter(i -> typed.lines().get(i).code().equals(fault.code()))
                .boxed()
                .toList();
        return fault instanceof SetFault.CodeTwice ? lines.getLast() : lines.getFirst();
    }

    private static Field field(SetFault fault, int line) {
        return switch (fault) {
            case SetFault.SumDiffers _ -> line == DraftFault.HEAD ? Field.TOTAL : Field.MAX;
            case SetFault.CeilingNotBelow _ -> Field.CEILING;
            case SetFault.CodeTwice _ -> Field.CODE;
            case SetFault.FormulaDoesNotFit _ -> Field.PARAMETERS;
            case SetFault.TooFine _ -> Field.MAX;
            case SetFault.FloorOfNothing _ -> Field.GRADES;
        };
    }

    private Criterion criterion(int i) {
        var line = typed.lines().get(i);
        var known = known(i);
        var children = outline.within(i).stream().map(this::criterion).toList();
        var grouped = line.kind().equals(LineKind.GROUP.name());
        if (grouped || !children.isEmpty()) group(i, line, !children.isEmpty());
        if (!children.isEmpty())
            return new Criterion.Group(
                    known.code(), known.title(), known.max(), line.ceiling(), line.floored(), children);
        if (line.ceiling() && !grouped)
            faults.add(DraftFault.of(i, Field.CEILING, new CriteriaRefused.CeilingOfNothing()));
        var kind = grouped ? null : checked(i, Field.KIND, () -> leafKind(line.kind()));
        var formula = kind == null
                ? null
                : checked(i, Field.PARAMETERS, () -> Parameters.formula(kind, line.parameters(), known.max()));
        return new Criterion.Leaf(
                known.code(),
                known.title(),
                known.max(),
                formula == null ? new PassFail() : formula,
                line.evidence(),
                line.floored());
    }

    private static LineKind leafKind(String typed) {
        if (typed.isEmpty()) throw new CriteriaRefused.WithoutKind();
        return LineKind.of(typed).orElseThrow(() -> new CriteriaRefused.UnknownKind(typed));
    }

    private void group(int i, TypedLine line, boolean filled) {
        if (!filled) faults.add(DraftFault.of(i, Field.KIND, new CriteriaRefused.GroupOfNothing(line.code())));
        if (!line.kind().equals(LineKind.GROUP.name()))
            faults.add(DraftFault.of(i, Field.KIND, new CriteriaRefused.GroupScored(line.code())));
        else if (!line.parameters().isEmpty())
            faults.add(DraftFault.of(i, Field.PARAMETERS, new CriteriaRefused.ParametersNotNeeded()));
        if (line.evidence()) faults.add(DraftFault.of(i, Field.EVIDENCE, new CriteriaRefused.EvidenceOfGroup()));
    }

    private Optional<Extra> extra(int i) {
        var line = typed.lines().get(i);
        var known = known(i);
        if (line.ceiling()) faults.add(DraftFault.of(i, Field.CEILING, new CriteriaRefused.CeilingOfNothing()));
        if (line.floored()) faults.add(DraftFault.of(i, Field.FLOORED, new CriteriaRefused.FloorOutside()));
        var formula = checked(i, Field.PARAMETERS, () -> Parameters.bonus(line.parameters(), known.max()));
        var sense = line.kind().equals(LineKind.BONUS.name()) ? Extra.Sense.BONUS : Extra.Sense.PENALTY;
        return formula == null
                ? Optional.empty()
                : Optional.of(new Extra(known.code(), known.title(), sense, formula, line.evidence()));
    }

    /// What every line has, with something in its place where it cannot be read.
    private record Known(String code, String title, BigDecimal max) {}

    private Known known(int i) {
        var line = typed.lines().get(i);
        var code = checked(i, Field.CODE, () -> code(line.code()));
        if (outline.astray(i))
            faults.add(DraftFault.of(i, Field.PARENT, new CriteriaRefused.ParentExpected(line.parent())));
        var title = checked(i, Field.TITLE, () -> title(line.title()));
        var max = checked(i, Field.MAX, () -> max(line.max()));
        if (code == null || max == null) comparable = false;
        return new Known(code == null ? "x" : code, title == null ? "x" : title, max == null ? BigDecimal.ONE : max);
    }

    private static String code(String typed) {
        return probe(typed, "x", BigDecimal.ONE).code();
    }

    private static String title(String typed) {
        return probe("x", typed, BigDecimal.ONE).title();
    }

    private static BigDecimal max(String typed) {
        return probe("x", "x", Parameters.number(typed)).maxPoints();
    }

    private static Criterion probe(String code, String title, BigDecimal max) {
        return new Criterion.Leaf(code, title, max, new PassFail(), false, false);
    }

    /// `null` where it is refused, which is then a fault of that place.
    private <T> @Nullable T checked(int line, Field field, Supplier<T> said) {
        try {
            return said.get();
        } catch (Refusal refusal) {
            faults.add(DraftFault.of(line, field, refusal));
            return null;
        }
    }
}

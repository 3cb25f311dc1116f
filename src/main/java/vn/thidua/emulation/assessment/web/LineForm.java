package vn.thidua.emulation.assessment.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.Typed;
import vn.thidua.emulation.assessment.LineEntry;
import vn.thidua.emulation.scoring.Bonus;
import vn.thidua.emulation.scoring.CountDelta;
import vn.thidua.emulation.scoring.Deduction;
import vn.thidua.emulation.scoring.Delta;
import vn.thidua.emulation.scoring.Entry;
import vn.thidua.emulation.scoring.Extra;
import vn.thidua.emulation.scoring.Input;
import vn.thidua.emulation.scoring.Line;

/// One line of a sheet as it is typed.
///
/// @param n its place in the form, from 1; the names of its fields end in it
/// @param values what was typed, by the name of the field
/// @param standing what was said of it before, `null` where nothing was
/// @param filled whether reports fill it, so that nobody types it
public record LineForm(
        int n,
        Line line,
        Map<String, String> values,
        @Nullable LineEntry standing,
        boolean filled) {

    /// What kind of fields the line has.
    public enum Kind {
        POINTS,
        DONE,
        MEASURED,
        MARKS,
        COUNTS,
        IMPORTED
    }

    /// What was typed is no number.
    static final class NotANumber extends RuntimeException {
        final String field;
        final String typed;

        NotANumber(String field, String typed) {
            super(typed, null, false, false);
            this.field = field;
            this.typed = typed;
        }
    }

    public LineForm {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static LineForm of(int n, Line line, @Nullable LineEntry standing, boolean filled) {
        var form = new LineForm(n, line, Map.of(), standing, filled);
        return standing == null ? form : new LineForm(n, line, form.written(standing), standing, filled);
    }

    static LineForm typed(int n, Line line, @Nullable LineEntry standing, boolean filled, Map<String, String> fields) {
        var form = new LineForm(n, line, Map.of(), standing, filled);
        var values = new LinkedHashMap<String, String>();
        for (var field : form.fields())
            values.put(field, fields.getOrDefault(field, "").strip());
        return new LineForm(n, line, values, standing, filled);
    }

    public Kind kind() {
        var takes = line.formula().takes();
        if (takes == Input.Points.class) return Kind.POINTS;
        if (takes == Input.Done.class) return Kind.DONE;
        if (takes == Input.Measured.class) return Kind.MEASURED;
        if (takes == Input.Marks.class) return Kind.MARKS;
        return takes == Input.Counts.class ? Kind.COUNTS : Kind.IMPORTED;
    }

    /// What is counted, where it is.
    public List<Delta> counted() {
        return switch (line.formula()) {
            case CountDelta count -> count.deltas();
            case Deduction deduction -> deduction.deductions();
            case Bonus bonus -> bonus.items();
            default -> List.of();
        };
    }

    /// Whether the line can be none of a member's.
    public boolean assignable() {
        return !(line instanceof Extra);
    }

    public String name(String field) {
        return field + "-" + n;
    }

    public String count(int i) {
        return "sl" + (i + 1) + "-" + n;
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean unassigned() {
        return value(name("khong")).equals("co");
    }

    /// The names of the fields in which figures are typed.
    private List<String> figures() {
        return switch (kind()) {
            case POINTS, DONE, MARKS, IMPORTED -> List.of(name("kq"));
            case MEASURED -> List.of(name("ct"), name("kq"));
            case COUNTS ->
                IntStream.range(0, counted().size()).mapToObj(this::count).toList();
        };
    }

    private List<String> fields() {
        var fields = new ArrayList<>(figures());
        fields.addAll(List.of(name("khong"), name("mc"), name("ly-do")));
        return fields;
    }

    /// Where something is wrong with the line as a whole.
    public String first() {
        return figures().getFirst();
    }

    private Map<String, String> written(LineEntry entry) {
        var values = new LinkedHashMap<String, String>();
        values.put(name("mc"), entry.evidence());
        switch (entry.entry()) {
            case Entry.Missing _ -> {}
            case Entry.NotAssigned(var reason) -> {
                values.put(name("khong"), "co");
                values.put(name("ly-do"), reason);
            }
            case Entry.Given given -> values.putAll(written(given.input()));
        }
        return values;
    }

    private Map<String, String> written(Input input) {
        return switch (input) {
            case Input.Points(var points) -> Map.of(name("kq"), Typed.written(points));
            case Input.Done(var done) -> Map.of(name("kq"), done ? "co" : "khong");
            case Input.Measured(var target, var actual) ->
                Map.of(name("ct"), target == null ? "" : Typed.written(target), name("kq"), Typed.written(actual));
            case Input.Marks(var marks) ->
                Map.of(name("kq"), marks.stream().map(Typed::written).collect(Collectors.joining("; ")));
            case Input.Imported(var value) -> Map.of(name("kq"), Typed.written(value));
            case Input.Counts(var counts) -> {
                var values = new LinkedHashMap<String, String>();
                for (var i = 0; i < counted().size(); i++)
                    values.put(
                            count(i),
                            String.valueOf(counts.getOrDefault(counted().get(i).code(), 0)));
                yield values;
            }
        };
    }

    /// Whether nothing was typed that says what the line is worth.
    public boolean silent() {
        return !unassigned()
                && figures().stream().allMatch(field -> value(field).isEmpty());
    }

    /// What was typed; empty where the line is said to be none of the member's.
    Optional<Input> input() {
        if (unassigned()) return Optional.empty();
        return Optional.of(
                switch (kind()) {
                    case POINTS -> new Input.Points(number(name("kq")));
                    case DONE -> new Input.Done(value(name("kq")).equals("co"));
                    case MEASURED ->
                        new Input.Measured(value(name("ct")).isEmpty() ? null : number(name("ct")), number(name("kq")));
                    case MARKS -> marks();
                    case IMPORTED -> new Input.Imported(number(name("kq")));
                    case COUNTS -> counts();
                });
    }

    private Input marks() {
        var name = name("kq");
        return new Input.Marks(Arrays.stream(value(name).split(";"))
                .map(String::strip)
                .filter(mark -> !mark.isEmpty())
                .map(mark -> number(name, mark))
                .toList());
    }

    private Input counts() {
        var counts = new LinkedHashMap<String, Integer>();
        for (var i = 0; i < counted().size(); i++) {
            var typed = value(count(i));
            if (typed.isEmpty() || typed.equals("0")) continue;
            if (!typed.matches("[0-9]{1,5}")) throw new NotANumber(count(i), typed);
            counts.put(counted().get(i).code(), Integer.valueOf(typed));
        }
        return new Input.Counts(counts);
    }

    private BigDecimal number(String field) {
        return number(field, value(field));
    }

    private static BigDecimal number(String field, String typed) {
        return Typed.number(typed).orElseThrow(() -> new NotANumber(field, typed));
    }
}

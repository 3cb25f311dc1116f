package vn.thidua.emulation.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.WorkingDays;

/// The rules of a time and place, in one version that never changes.
///
/// @param key of all its versions, e.g. `today`
/// @param version 1 and up; the highest holds
/// @param from the first day on which it is chosen
/// @param to the last one; `null` without end
/// @param transition what happens to files begun under the rules before, in words
public record RulePackage(
        String key,
        int version,
        String name,
        LocalDate from,
        @Nullable LocalDate to,
        String transition,
        String note,
        List<RuleValue> values) {

    public static final int MOST_VALUES = 500;

    public RulePackage {
        values = List.copyOf(values);
        name = name.strip();
        transition = transition.strip();
        note = note.strip();
        if (!key.matches("[a-z][a-z0-9-]{0,59}")) throw new RulesRefused.NoKey(key);
        if (version < 1) throw new RulesRefused.NoVersion();
        if (name.isEmpty()) throw new RulesRefused.WithoutName();
        if (to != null && to.isBefore(from)) throw new RulesRefused.EndsBeforeItBegins();
        if (values.isEmpty() || values.size() > MOST_VALUES) throw new RulesRefused.WithoutRules();
        var keys = new HashSet<String>();
        for (var value : values) if (!keys.add(value.key())) throw new RulesRefused.KeyTwice(value.key());
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /// The rule of that key, whatever it says.
    public Optional<RuleValue> find(String rule) {
        return values.stream().filter(value -> value.key().equals(rule)).findFirst();
    }

    /// Refuses with [RulesRefused.UnknownRule] where the package says nothing of it.
    public RuleValue rule(String rule) {
        return find(rule).orElseThrow(() -> new RulesRefused.UnknownRule(rule));
    }

    /// Refuses where it is not a number.
    public BigDecimal number(String rule) {
        if (rule(rule).content() instanceof Content.Number number) return number.amount();
        throw new RulesRefused.UnknownRule(rule);
    }

    /// Whether the switch is on; off where the package does not know it.
    public boolean on(String rule) {
        return find(rule).map(RuleValue::content).orElse(null) instanceof Content.Switch known && known.on();
    }

    /// Refuses where it is not words.
    public String text(String rule) {
        if (rule(rule).content() instanceof Content.Text text) return text.words();
        throw new RulesRefused.UnknownRule(rule);
    }

    public Citation citation(String rule) {
        var source = rule(rule).source();
        return new Citation(key, version, rule, source.basis(), source.article());
    }

    /// The calendar of an emulation year, by day.
    public List<Deadline> deadlines(int blocYear) {
        return values.stream()
                .filter(value -> value.content() instanceof Content.Day)
                .map(value -> deadline(value, blocYear))
                .sorted(Comparator.comparing(Deadline::on))
                .toList();
    }

    private Deadline deadline(RuleValue value, int blocYear) {
        var day = ((Content.Day) value.content()).day().in(blocYear, WorkingDays.vietnam());
        return new Deadline(value.key(), value.name(), day, value.source(), citation(value.key()));
    }
}

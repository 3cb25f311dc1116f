package vn.thidua.emulation.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One rule of a package: what it says, where that stands, how sure it is, and from when to when.
///
/// @param key English, stable over versions, e.g. `quota.bloc.collectives`
/// @param name as a reader sees it, in Vietnamese
/// @param to the last day, itself counted; `null` without end
public record RuleValue(
        String key,
        RuleGroup group,
        String name,
        Content content,
        RuleSource source,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String note) {

    public RuleValue {
        name = name.strip();
        note = note.strip();
        if (!key.matches("[a-z]+([.-][a-z0-9]+)*") || key.length() > 80) throw new RulesRefused.NoKey(key);
        if (name.isEmpty()) throw new RulesRefused.WithoutName();
        if (from != null && to != null && to.isBefore(from)) throw new RulesRefused.EndsBeforeItBegins();
    }

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}

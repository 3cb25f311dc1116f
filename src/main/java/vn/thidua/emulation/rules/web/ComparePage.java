package vn.thidua.emulation.rules.web;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.emulation.rules.RuleValue;

/// Two versions side by side, only where they differ.
public record ComparePage(RulePackage before, RulePackage after) {

    public record Change(
            String name,
            @Nullable RuleValue before,
            @Nullable RuleValue after) {}

    public List<Change> changes() {
        return Stream.concat(before.values().stream(), after.values().stream())
                .map(RuleValue::key)
                .distinct()
                .map(this::change)
                .filter(change -> !java.util.Objects.equals(change.before(), change.after()))
                .toList();
    }

    private Change change(String key) {
        var old = before.find(key).orElse(null);
        var now = after.find(key).orElse(null);
        return new Change(now != null ? now.name() : before.rule(key).name(), old, now);
    }
}

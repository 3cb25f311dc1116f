package vn.thidua.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was found. `total` is a lower bound unless `exact`; `building` says that the index is being built and more may
/// come.
public record Answer(
        int total,
        boolean exact,
        List<Hit> hits,
        @Nullable String readAs,
        @Nullable String suggestion,
        boolean building) {

    static Answer none(boolean building) {
        return new Answer(0, true, List.of(), null, null, building);
    }
}

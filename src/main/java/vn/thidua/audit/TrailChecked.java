package vn.thidua.audit;

import org.jspecify.annotations.Nullable;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Happening;

/// Somebody had the whole trail checked.
///
/// @param after what the check found, in words
/// @param firstFlaw the number of the first entry that does not hold; `null` where all do
public record TrailChecked(long sound, @Nullable Long firstFlaw, String after, Actor by) implements Happening {

    @Override
    public String subject() {
        return "audit:trail";
    }
}

package vn.thidua.emulation.bloc;

import java.util.function.BiPredicate;
import vn.thidua.platform.Actor;

/// A way from a bloc year's page at the desk to what another room keeps of it.
///
/// @param words key of the link's words
/// @param icon name of its icon
/// @param before what stands in the address before the year's id
/// @param open to whom it is shown
public record BlocYearDoor(String words, String icon, String before, BiPredicate<Actor, BlocYear> open) {

    /// Shown to everybody who sees the year.
    public BlocYearDoor(String words, String icon, String before) {
        this(words, icon, before, (_, _) -> true);
    }

    public String path(BlocYear year) {
        return before + year.id().value();
    }
}

package vn.thidua.emulation.bloc;

/// A way from a bloc year's page at the desk to what another room keeps of it.
///
/// @param words key of the link's words
/// @param icon name of its icon
/// @param before what stands in the address before the year's id
public record BlocYearDoor(String words, String icon, String before) {

    public String path(BlocYear year) {
        return before + year.id().value();
    }
}

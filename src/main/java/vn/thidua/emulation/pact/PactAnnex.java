package vn.thidua.emulation.pact;

/// A way from a pact's page at the desk to what another room keeps beside it for the same year, such as the titles that
/// members registered.
///
/// @param words key of the link's words
/// @param icon name of its icon
/// @param before what stands in the address before the bloc year's id
public record PactAnnex(String words, String icon, String before) {

    public String path(Occasion occasion) {
        return before + occasion.blocYear();
    }
}

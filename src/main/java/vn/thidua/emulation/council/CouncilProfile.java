package vn.thidua.emulation.council;

/// The council as its papers name it.
///
/// @param superior the body above it, in the first line of papers
/// @param symbol what stands in the numbers of its papers, `HĐTĐKT`
/// @param place before the date of papers
public record CouncilProfile(String name, String superior, String symbol, String place) {

    public CouncilProfile {
        name = name.strip();
        superior = superior.strip();
        symbol = symbol.strip();
        place = place.strip();
        if (name.isEmpty() || symbol.isEmpty()) throw new CouncilRefused.WithoutProfile();
    }
}

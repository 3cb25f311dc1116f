package vn.thidua.emulation.honours.web;

import java.util.List;
import vn.thidua.emulation.honours.AwardKind;

/// What was found in the whole history, at the desk.
///
/// @param waiting requests that nobody has answered
/// @param imports whether this person takes over old lists
public record HonourListPage(
        Sought sought,
        List<AwardKind> kinds,
        List<FoundHonour> found,
        boolean more,
        int counted,
        long waiting,
        boolean imports) {

    public HonourListPage {
        kinds = List.copyOf(kinds);
        found = List.copyOf(found);
    }

    public boolean countedAll() {
        return counted <= 200;
    }
}

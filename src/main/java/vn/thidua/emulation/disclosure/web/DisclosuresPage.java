package vn.thidua.emulation.disclosure.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.thidua.emulation.disclosure.Disclosure;
import vn.thidua.emulation.disclosure.DisclosureId;
import vn.thidua.emulation.disclosure.DisclosureOffer;

/// All windows at the desk, and what others could be made of.
///
/// @param waiting how many who wrote have no answer, by window
/// @param prepares whether the reader prepares windows
public record DisclosuresPage(
        List<Disclosure> windows,
        Map<DisclosureId, Integer> waiting,
        List<DisclosureOffer> offers,
        boolean prepares,
        LocalDate today) {

    public DisclosuresPage {
        windows = List.copyOf(windows);
        offers = List.copyOf(offers);
    }

    public int waiting(Disclosure one) {
        return waiting.getOrDefault(one.id(), 0);
    }

    /// `OVER` for one that is open although its time has passed.
    public String state(Disclosure one) {
        return state(one, today);
    }

    static String state(Disclosure one, LocalDate today) {
        return one.waitsForClosing(today) ? "OVER" : one.state().key();
    }

    public static String badge(String state) {
        return switch (state) {
            case "OPEN", "CLOSED" -> "badge--good";
            case "OVER", "WITHDRAWN" -> "badge--bad";
            default -> "";
        };
    }
}

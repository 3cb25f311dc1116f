package vn.thidua.traffic;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.design.Asked;

/// What readers looked for in vain or not, and the addresses where they found nothing: the two lists from which editors
/// learn what is missing. Numbers a day only, and only so many different ones.
@Component
class Questions {

    private static final int MOST_WORDS = 3_000;
    private static final int MOST_ADDRESSES = 2_000;

    private final Visitors visitors;
    private final Robots robots;
    private final Distinct words = new Distinct(MOST_WORDS);
    private final Distinct addresses = new Distinct(MOST_ADDRESSES);
    private final Distinct triedByRobots = new Distinct(MOST_ADDRESSES);

    Questions(Visitors visitors, Robots robots) {
        this.visitors = visitors;
        this.robots = robots;
    }

    /// The same person asking for the same words within half an hour has asked once.
    List<Cell> asked(Hit hit, Asked asked) {
        var known = SearchWords.of(asked.words()).orElse(null);
        if (known == null || !visitors.asksAnew(hit, known.folded())) return List.of();
        var day = visitors.day(hit.at());
        if (!words.admits(day, List.of(hit.site(), known.folded()))) return List.of();
        return List.of(new Cell.Asked(hit.site(), day, known.folded(), known.shown(), asked.found()));
    }

    List<Cell> lost(Hit hit) {
        var day = visitors.day(hit.at());
        var robot = hit.acceptLanguage().isBlank() || robots.include(hit.userAgent());
        var path = LostAddress.of(hit.path()).path();
        var admitted = (robot ? triedByRobots : addresses).admits(day, List.of(hit.site(), path));
        return List.of(new Cell.Lost(hit.site(), day, admitted ? path : LostAddress.OTHER, robot));
    }
}

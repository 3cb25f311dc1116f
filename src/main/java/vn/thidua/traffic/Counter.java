package vn.thidua.traffic;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Turns one hit into the numbers it adds to.
@Component
class Counter {

    private final Robots robots;
    private final Visitors visitors;
    private final Details details;
    private final Tally tally;

    Counter(Robots robots, Visitors visitors, Details details, Tally tally) {
        this.robots = robots;
        this.visitors = visitors;
        this.details = details;
        this.tally = tally;
    }

    void count(Hit hit) {
        var reason = NotCounted.reasonFor(hit, robots);
        if (reason.isEmpty()) view(hit);
        else
            switch (reason.get()) {
                case ROBOT -> aside(hit, Cell.Series.ROBOTS);
                case PREFETCH -> aside(hit, Cell.Series.PREFETCHES);
                case FAILED, NOT_A_PAGE, HEAD -> {}
            }
    }

    private void view(Hit hit) {
        var seen = visitors.see(hit);
        var cells = new ArrayList<Cell>(8);
        cells.add(new Cell.Hourly(hit.site(), seen.hour(), Cell.Series.VIEWS));
        if (seen.newVisit()) cells.add(new Cell.Hourly(hit.site(), seen.hour(), Cell.Series.VISITS));
        if (seen.newVisitor()) cells.add(new Cell.Visitors(hit.site(), seen.day()));
        if (hit.subject() == null) cells.add(new Cell.Path(hit.site(), seen.day(), Origin.section(hit.path())));
        else if (seen.newReading()) cells.add(new Cell.Article(hit.site(), seen.day(), hit.subject()));
        cells.addAll(details.of(hit, seen.day()));
        tally.add(cells);
    }

    /// Robots and prefetches have a series of their own and leave no trace among the visitors.
    private void aside(Hit hit, Cell.Series series) {
        tally.add(List.of(new Cell.Hourly(hit.site(), visitors.hour(hit.at()), series)));
    }
}

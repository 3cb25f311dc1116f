package vn.thidua.traffic;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Turns one hit into the numbers it adds to.
@Component
class Counter {

    private static final int NOT_FOUND = 404;

    private final Robots robots;
    private final Visitors visitors;
    private final Details details;
    private final Questions questions;
    private final Tally tally;

    Counter(Robots robots, Visitors visitors, Details details, Questions questions, Tally tally) {
        this.robots = robots;
        this.visitors = visitors;
        this.details = details;
        this.questions = questions;
        this.tally = tally;
    }

    void count(Hit hit) {
        var reason = NotCounted.reasonFor(hit, robots);
        if (reason.isEmpty()) view(hit);
        else
            switch (reason.get()) {
                case ROBOT -> aside(hit, Cell.Series.ROBOTS);
                case PREFETCH -> aside(hit, Cell.Series.PREFETCHES);
                case FAILED -> failed(hit);
                case NOT_A_PAGE, HEAD -> {}
            }
    }

    private void view(Hit hit) {
        var seen = visitors.see(hit);
        var cells = List.<Cell>of();
        if (seen.newVisit() || seen.newReading()) cells = firsts(hit, seen);
        tally.add(details.of(hit, seen), cells);
        if (hit.asked() != null) tally.add(questions.asked(hit, hit.asked()));
    }

    private void failed(Hit hit) {
        if (hit.status() == NOT_FOUND && hit.method().equals("GET")) tally.add(questions.lost(hit));
    }

    /// What happens once in many views.
    private static List<Cell> firsts(Hit hit, Seen seen) {
        var cells = new ArrayList<Cell>(3);
        if (seen.newVisit()) cells.add(new Cell.Hourly(hit.site(), seen.hour(), Cell.Series.VISITS));
        if (seen.newVisitor()) cells.add(new Cell.Visitors(hit.site(), seen.day()));
        if (seen.newReading() && hit.subject() != null)
            cells.add(new Cell.Article(hit.site(), seen.day(), hit.subject()));
        return cells;
    }

    /// Robots and prefetches have a series of their own and leave no trace among the visitors.
    private void aside(Hit hit, Cell.Series series) {
        tally.add(List.of(new Cell.Hourly(hit.site(), visitors.hour(hit.at()), series)));
    }
}

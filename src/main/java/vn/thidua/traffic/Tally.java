package vn.thidua.traffic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What has been counted and not yet been handed over for writing.
///
/// A hit's cells go under one lock and a stripe is emptied under the same lock, so no addition falls between.
@Component
class Tally {

    private static final int STRIPES = 16;
    private static final int MOST_CELLS = 6_000;

    private final Stripe[] stripes = new Stripe[STRIPES];

    private static final class Stripe {
        private Map<Cell, Long> sums = new HashMap<>();
    }

    Tally() {
        for (var i = 0; i < STRIPES; i++) stripes[i] = new Stripe();
    }

    void add(List<Cell> cells) {
        var stripe = stripes[(int) Thread.currentThread().threadId() & STRIPES - 1];
        synchronized (stripe) {
            for (var cell : cells) add(stripe.sums, cell);
        }
    }

    /// With the database away for long and very many different pages, details give way; hours never do.
    private static void add(Map<Cell, Long> sums, Cell cell) {
        if (sums.size() < MOST_CELLS || cell instanceof Cell.Hourly || sums.containsKey(cell))
            sums.merge(cell, 1L, Long::sum);
    }

    /// Takes everything out, to be written once.
    Map<Cell, Long> take() {
        var all = new HashMap<Cell, Long>();
        for (var stripe : stripes) takeOut(stripe).forEach((cell, sum) -> all.merge(cell, sum, Long::sum));
        return all;
    }

    private static Map<Cell, Long> takeOut(Stripe stripe) {
        synchronized (stripe) {
            var sums = stripe.sums;
            stripe.sums = new HashMap<>();
            return sums;
        }
    }
}

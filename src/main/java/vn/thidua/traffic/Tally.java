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
    private static final int MOST_TRAITS = 1_000;

    private final Stripe[] stripes = new Stripe[STRIPES];

    private final Details details;

    private static final class Stripe {
        private Map<Trait, Long> traits = new HashMap<>();
        private Map<Cell, Long> sums = new HashMap<>();
    }

    Tally(Details details) {
        this.details = details;
        for (var i = 0; i < STRIPES; i++) stripes[i] = new Stripe();
    }

    /// One view, with what it is the first of.
    void add(Trait trait, List<Cell> firsts) {
        var stripe = stripe();
        synchronized (stripe) {
            if (stripe.traits.size() < MOST_TRAITS || stripe.traits.containsKey(trait))
                stripe.traits.merge(trait, 1L, Long::sum);
            else details.cells(trait).forEach(cell -> add(stripe.sums, cell, 1));
            for (var cell : firsts) add(stripe.sums, cell, 1);
        }
    }

    void add(List<Cell> cells) {
        var stripe = stripe();
        synchronized (stripe) {
            for (var cell : cells) add(stripe.sums, cell, 1);
        }
    }

    private Stripe stripe() {
        return stripes[(int) Thread.currentThread().threadId() & STRIPES - 1];
    }

    /// With the database away for long and very many different pages, details give way; hours never do.
    private static void add(Map<Cell, Long> sums, Cell cell, long count) {
        if (sums.size() < MOST_CELLS || cell instanceof Cell.Hourly || sums.containsKey(cell))
            sums.merge(cell, count, Long::sum);
    }

    /// Takes everything out, to be written once.
    Map<Cell, Long> take() {
        var all = new HashMap<Cell, Long>();
        for (var stripe : stripes) takeOut(stripe).forEach((cell, sum) -> all.merge(cell, sum, Long::sum));
        return all;
    }

    private Map<Cell, Long> takeOut(Stripe stripe) {
        synchronized (stripe) {
            var sums = stripe.sums;
            var traits = stripe.traits;
            stripe.sums = new HashMap<>();
            stripe.traits = new HashMap<>();
            traits.forEach((trait, count) -> details.cells(trait).forEach(cell -> add(sums, cell, count)));
            return sums;
        }
    }
}

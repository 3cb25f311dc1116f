package vn.thidua.emulation.pact;

import java.util.List;

/// One of the main tasks of a pact, with its targets in order.
public record PactTask(String title, String detail, List<Target> targets) {

    public PactTask {
        title = title.strip();
        detail = detail.strip();
        targets = List.copyOf(targets);
        if (title.isEmpty()) throw new PactRefused.TaskWithoutTitle();
    }

    PactTask titled(String words) {
        return new PactTask(words, detail, targets);
    }

    PactTask movedOn(int years) {
        return new PactTask(
                title,
                detail,
                targets.stream().map(target -> target.movedOn(years)).toList());
    }
}

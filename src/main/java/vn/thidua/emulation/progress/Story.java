package vn.thidua.emulation.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.pact.Plan;
import vn.thidua.emulation.pact.Target;

/// One target of one member over the year.
///
/// @param task from 0
/// @param goal the member's own, else what the pact asks
/// @param entries all of them, in the order in which they came
public record Story(int task, Target target, Plan goal, List<ReportEntry> entries) {

    public Story {
        entries = List.copyOf(entries);
    }

    /// What stands for each period: the last entry of it, in time.
    public List<ReportEntry> standing() {
        return entries.stream()
                .map(ReportEntry::period)
                .distinct()
                .sorted(Period.IN_TIME)
                .map(this::of)
                .flatMap(Optional::stream)
                .toList();
    }

    /// What stands for one period.
    public Optional<ReportEntry> of(Period period) {
        return entries.stream().filter(entry -> entry.period().equals(period)).reduce((_, later) -> later);
    }

    public Optional<ReportEntry> latest() {
        return standing().stream().reduce((_, later) -> later);
    }

    /// `null` while nothing was reported.
    public @Nullable Degree degree() {
        return latest().map(this::degree).orElse(null);
    }

    public Degree degree(ReportEntry entry) {
        return Degree.of(target.direction(), goal, entry.figure());
    }

    /// Whether the day has passed without the goal.
    public boolean overdue(LocalDate today) {
        var degree = degree();
        return target.by().isBefore(today) && (degree == null || degree.state() != Degree.State.MET);
    }
}

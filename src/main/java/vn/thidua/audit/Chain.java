package vn.thidua.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/// Reads the trail from its first entry, as it is stored, and stops at the first that does not hold.
final class Chain {

    private final Map<Long, List<Anchor>> anchors;
    private final List<Anchor> all;
    private final long most;
    private Head head = Head.BEGIN;
    private long recognised;
    private @Nullable Flaw flaw;

    /// @param most the highest number an entry may have been written as
    Chain(List<Anchor> anchors, long most) {
        this.all = List.copyOf(anchors);
        this.anchors = anchors.stream()
                .collect(Collectors.groupingBy(anchor -> anchor.head().n()));
        this.most = most;
        recognise(Head.BEGIN);
    }

    /// False once a flaw is found: what follows says nothing more.
    boolean follows(AuditEntry entry) {
        if (flaw != null) return false;
        flaw = flaw(entry).orElse(null);
        if (flaw != null) return false;
        head = entry.head();
        recognise(head);
        return flaw == null;
    }

    private Optional<Flaw> flaw(AuditEntry entry) {
        var due = head.n() + 1;
        if (entry.n() > due) return Optional.of(new Flaw.Missing(due));
        if (!entry.wasWrittenAs(entry.n())) return Optional.of(misplacedOrAltered(entry));
        if (entry.n() < due || !entry.previous().equals(head.hash())) return Optional.of(new Flaw.Detached(entry.n()));
        return Optional.empty();
    }

    private Flaw misplacedOrAltered(AuditEntry entry) {
        return LongStream.rangeClosed(1, most)
                .filter(entry::wasWrittenAs)
                .<Flaw>mapToObj(n -> new Flaw.OutOfOrder(entry.n(), n))
                .findFirst()
                .orElseGet(() -> new Flaw.Altered(entry.n()));
    }

    private void recognise(Head reached) {
        var here = anchors.getOrDefault(reached.n(), List.of());
        here.stream()
                .filter(anchor -> !anchor.head().equals(reached))
                .findFirst()
                .ifPresent(anchor -> flaw = new Flaw.Rewritten(recognised, anchor));
        if (!here.isEmpty()) recognised = reached.n();
    }

    /// After the last entry.
    Optional<Flaw> verdict() {
        if (flaw != null) return Optional.of(flaw);
        return all.stream()
                .filter(anchor -> anchor.head().n() > head.n())
                .findFirst()
                .map(anchor -> new Flaw.Cut(head.n(), anchor));
    }

    /// How many entries hold.
    long sound() {
        return head.n();
    }
}

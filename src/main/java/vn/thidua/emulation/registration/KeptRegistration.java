package vn.thidua.emulation.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;

/// A registration as it is kept.
///
/// @param unitName as in the bloc year
/// @param edition grows with every change: what a form says it was read from
/// @param revisions all of them, the oldest first
/// @param steps what was done with it, the oldest first
public record KeptRegistration(
        SiteId site,
        BlocYearId year,
        UnitId unit,
        String unitName,
        Registration registration,
        int edition,
        List<Revision> revisions,
        List<Step> steps) {

    /// @param submitted `null` while it was not sent
    /// @param due the day that bound it; `null` where none did
    /// @param required whether the rules of the year asked for it when it was sent
    /// @param cited the rule, as [vn.thidua.emulation.rules.Citation#path] writes it
    /// @param returned why the bloc gave it back; empty where it did not
    public record Revision(
            int n,
            List<RegisteredTitle> lines,
            @Nullable Instant submitted,
            boolean late,
            @Nullable LocalDate due,
            boolean required,
            String cited,
            @Nullable Instant accepted,
            String returned,
            @Nullable Instant withdrawn) {

        public Revision {
            lines = List.copyOf(lines);
        }

        /// Whether others than the unit may read it.
        public boolean sent() {
            return submitted != null || withdrawn != null;
        }

        /// As pages name it.
        public String state() {
            if (withdrawn != null) return "WITHDRAWN";
            if (accepted != null) return "ACCEPTED";
            if (!returned.isEmpty()) return "RETURNED";
            return submitted != null ? "SUBMITTED" : "DRAFT";
        }
    }

    /// @param what `BEGUN`, `SUBMITTED`, `ACCEPTED`, `RETURNED`, `WITHDRAWN`, `REVISED`
    /// @param reason empty where none was asked for
    public record Step(Instant at, String what, int revision, String reason) {}

    public KeptRegistration {
        revisions = List.copyOf(revisions);
        steps = List.copyOf(steps);
    }

    public Scope scope() {
        return Scope.of(site).unit(unit.value());
    }

    public Revision current() {
        return revision(registration.revision());
    }

    public Revision revision(int n) {
        return revisions.stream().filter(one -> one.n() == n).findFirst().orElseThrow();
    }

    /// What the bloc reads: the last that was sent or withdrawn; `null` while nothing was.
    public @Nullable Revision sent() {
        return revisions.stream()
                .filter(Revision::sent)
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /// What the bloc accepted last and the unit has not withdrawn since: what counts. A revision that is being written
    /// changes nothing yet.
    public @Nullable Revision inForce() {
        return revisions.stream()
                .filter(one -> one.accepted() != null)
                .filter(one -> revisions.stream().noneMatch(other -> other.n() >= one.n() && other.withdrawn() != null))
                .reduce((_, later) -> later)
                .orElse(null);
    }

    /// As pages name it: a draft that the bloc gave back is `RETURNED`.
    public String state() {
        return switch (registration) {
            case Registration.Draft draft -> draft.returned() == null ? "DRAFT" : "RETURNED";
            case Registration.Submitted _ -> "SUBMITTED";
            case Registration.Accepted _ -> "ACCEPTED";
            case Registration.Withdrawn _ -> "WITHDRAWN";
        };
    }
}

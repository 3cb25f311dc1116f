package vn.thidua.emulation.registration;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a member registers for a year, from the first draft until the bloc accepts it, and on to the next revision.
/// What was sent stays as it was sent: returned or changed, it goes on as another revision.
public sealed interface Registration {

    RegistrationId id();

    /// From 1; what is returned, and what changes after it was accepted or withdrawn, goes on in the next.
    int revision();

    List<RegisteredTitle> lines();

    /// @param reason why the bloc gave it back
    /// @param late whether what it gave back had come late
    record Returned(String reason, boolean late) {}

    /// @param returned what the bloc said of the revision before; `null` where it did not give it back
    record Draft(
            RegistrationId id,
            int revision,
            List<RegisteredTitle> lines,
            @Nullable Returned returned) implements Registration {

        public Draft {
            lines = List.copyOf(lines);
        }

        /// Refuses the same title twice for the same subject.
        Draft with(List<RegisteredTitle> changed) {
            for (var i = 0; i < changed.size(); i++)
                for (var j = 0; j < i; j++)
                    if (changed.get(i).repeats(changed.get(j)))
                        throw new RegistrationRefused.RegisteredTwice(
                                i + 1, changed.get(i).subject(), changed.get(i).name());
            return new Draft(id, revision, changed, returned);
        }

        /// What the bloc itself gave back counts as having come when it came first.
        Submitted submit(Instant at, Taking taking) {
            if (lines.isEmpty()) throw new RegistrationRefused.NothingRegistered();
            if (returned != null) return new Submitted(id, revision, lines, at, returned.late());
            if (taking == Taking.CLOSED) throw new RegistrationRefused.TooLate();
            return new Submitted(id, revision, lines, at, taking == Taking.LATE);
        }

        /// Refuses while nothing was ever sent.
        Withdrawn withdraw(String reason) {
            if (revision == 1) throw new RegistrationRefused.NeverSent();
            return Registration.withdrawn(this, reason);
        }
    }

    record Submitted(RegistrationId id, int revision, List<RegisteredTitle> lines, Instant at, boolean late)
            implements Registration {

        public Submitted {
            lines = List.copyOf(lines);
        }

        Accepted accept() {
            return new Accepted(id, revision, lines, at, late);
        }

        /// The next draft, which begins with what was sent.
        Draft giveBack(String reason) {
            if (reason.isBlank()) throw new RegistrationRefused.ReturnedWithoutReason();
            return new Draft(id, revision + 1, lines, new Returned(reason.strip(), late));
        }

        Withdrawn withdraw(String reason) {
            return Registration.withdrawn(this, reason);
        }
    }

    record Accepted(RegistrationId id, int revision, List<RegisteredTitle> lines, Instant submitted, boolean late)
            implements Registration {

        public Accepted {
            lines = List.copyOf(lines);
        }

        /// Begins the next revision; this one stays as it is.
        Draft revise(String reason) {
            return Registration.revised(this, reason);
        }

        Withdrawn withdraw(String reason) {
            return Registration.withdrawn(this, reason);
        }
    }

    /// Keeps what was registered.
    record Withdrawn(RegistrationId id, int revision, List<RegisteredTitle> lines) implements Registration {

        public Withdrawn {
            lines = List.copyOf(lines);
        }

        /// The unit registers again after all.
        Draft revise(String reason) {
            return Registration.revised(this, reason);
        }
    }

    private static Withdrawn withdrawn(Registration before, String reason) {
        if (reason.isBlank()) throw new RegistrationRefused.WithdrawnWithoutReason();
        return new Withdrawn(before.id(), before.revision(), before.lines());
    }

    private static Draft revised(Registration before, String reason) {
        if (reason.isBlank()) throw new RegistrationRefused.RevisedWithoutReason();
        return new Draft(before.id(), before.revision() + 1, before.lines(), null);
    }
}

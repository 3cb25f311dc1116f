package vn.thidua.emulation.programme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A member's action programme of a year, from the first draft until the bloc accepts it, and on to the next revision.
public sealed interface Programme {

    ProgrammeId id();

    /// From 1; a change after the bloc accepted it begins the next.
    int revision();

    Contents contents();

    /// `null` for a draft.
    default @Nullable Issue issue() {
        return null;
    }

    /// @param returned why the bloc gave it back; `null` where it did not
    record Draft(
            ProgrammeId id,
            int revision,
            Contents contents,
            @Nullable String returned) implements Programme {

        Draft with(Contents changed, Agreed agreed) {
            changed.mustFit(agreed);
            return new Draft(id, revision, changed, returned);
        }

        Issued issue(Issue issue, Agreed agreed) {
            contents.mustBeComplete(agreed);
            return new Issued(id, revision, contents, issue);
        }
    }

    /// In force within the member, not yet sent to the bloc.
    record Issued(ProgrammeId id, int revision, Contents contents, Issue issue) implements Programme {

        Draft takeBack() {
            return new Draft(id, revision, contents, null);
        }

        Submitted submit(Instant at) {
            return new Submitted(id, revision, contents, issue, at);
        }
    }

    record Submitted(ProgrammeId id, int revision, Contents contents, Issue issue, Instant at) implements Programme {

        Accepted accept(Instant when) {
            return new Accepted(id, revision, contents, issue, at, when);
        }

        Draft giveBack(String reason) {
            if (reason.isBlank()) throw new ProgrammeRefused.ReturnedWithoutReason();
            return new Draft(id, revision, contents, reason.strip());
        }
    }

    record Accepted(ProgrammeId id, int revision, Contents contents, Issue issue, Instant submitted, Instant at)
            implements Programme {

        /// Begins the next revision; this one stays as it is.
        Draft revise(String reason) {
            if (reason.isBlank()) throw new ProgrammeRefused.RevisedWithoutReason();
            return new Draft(id, revision + 1, contents, null);
        }
    }
}

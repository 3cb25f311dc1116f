package vn.thidua.emulation.review;

import java.time.LocalDate;

/// Who comes for a member.
public sealed interface Representative {

    String name();

    String title();

    /// Whoever is at the member's head.
    record Head(String name, String title) implements Representative {
        public Head {
            name = name.strip();
            title = title.strip();
            if (name.isEmpty() || title.isEmpty()) throw new ReviewRefused.RepresentativeWithoutName();
        }
    }

    /// Somebody who comes by a written delegation.
    ///
    /// @param paper its number
    record Delegate(String name, String title, String paper, LocalDate paperOn) implements Representative {
        public Delegate {
            name = name.strip();
            title = title.strip();
            paper = paper.strip();
            if (name.isEmpty() || title.isEmpty()) throw new ReviewRefused.RepresentativeWithoutName();
            if (paper.isEmpty()) throw new ReviewRefused.DelegationWithoutPaper();
        }
    }

    /// Whether this person may come under that rule, on that day.
    ///
    /// @throws ReviewRefused.DelegatingForbidden where only the head may come
    default void mustBeAllowed(Delegating rule, LocalDate meeting) {
        switch (this) {
            case Head _ -> {}
            case Delegate delegate -> {
                if (!rule.allowed()) throw new ReviewRefused.DelegatingForbidden();
                if (delegate.paperOn().isAfter(meeting)) throw new ReviewRefused.DelegatedAfterwards();
            }
        }
    }

    default String words() {
        return name() + ", " + title();
    }
}

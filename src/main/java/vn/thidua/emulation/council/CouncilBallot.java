package vn.thidua.emulation.council;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// One vote of a session on all dossiers of its list, from opening to certification. What was certified is never
/// edited: it is declared void for a reason, and the next round begins (invariant 25).
public sealed interface CouncilBallot {

    /// From 1.
    int round();

    record Open(int round) implements CouncilBallot {

        /// A circulated ballot ends when its last day is over or all sheets are back, a sealed one when its time is
        /// over or all envelopes are in.
        ///
        /// @param awaited whether it is one of those
        Closed close(boolean awaited, boolean over, int missing) {
            if (awaited && !over && missing > 0) throw new CouncilRefused.SheetsOut(missing);
            return new Closed(round);
        }
    }

    record Closed(int round) implements CouncilBallot {

        Counted counted(CountedSheets sheets, Bench bench, List<Listed> items) {
            sheets.mustFit(bench, items);
            return new Counted(round, sheets, Set.of());
        }
    }

    /// @param certifiedBy accounts of those who have
    record Counted(int round, CountedSheets sheets, Set<UUID> certifiedBy) implements CouncilBallot {

        static final int CERTIFIERS = 2;

        public Counted {
            certifiedBy = Set.copyOf(certifiedBy);
        }

        /// The second makes it final.
        CouncilBallot certify(UUID by, Bench bench, List<Listed> items) {
            sheets.mustFit(bench, items);
            if (certifiedBy.contains(by)) throw new CouncilRefused.CertifiedAlready();
            var all = new LinkedHashSet<>(certifiedBy);
            all.add(by);
            return all.size() < CERTIFIERS ? new Counted(round, sheets, all) : new Certified(round, sheets, all);
        }

        /// Counted once more, before it is certified.
        Closed again() {
            return new Closed(round);
        }
    }

    record Certified(int round, CountedSheets sheets, Set<UUID> certifiedBy) implements CouncilBallot {
        public Certified {
            certifiedBy = Set.copyOf(certifiedBy);
        }
    }

    record Void(int round, String reason) implements CouncilBallot {
        public Void {
            reason = reason.strip();
            if (reason.isEmpty()) throw new CouncilRefused.WithoutReason();
        }
    }

    default Void declareVoid(String reason) {
        if (this instanceof Void) throw new CouncilRefused.NotNow();
        return new Void(round(), reason);
    }

    /// As pages and the database name it.
    default String state() {
        return switch (this) {
            case Open _ -> "OPEN";
            case Closed _ -> "CLOSED";
            case Counted _ -> "COUNTED";
            case Certified _ -> "CERTIFIED";
            case Void _ -> "VOID";
        };
    }
}

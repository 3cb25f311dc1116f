package vn.thidua.emulation.ballot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.platform.SiteId;

/// A ballot as it is kept.
///
/// @param edition grows with every change: what a form says it was read from
/// @param rollHash of the roll as it was opened; empty before
/// @param written numbers of the absent voters whose paper came in time
/// @param tookPart numbers of those whose envelope there is; how they voted is nowhere
/// @param receipts of the envelopes, sorted, since the urn was closed
public record KeptBallot(
        SiteId site,
        BlocYearId year,
        Ballot ballot,
        int edition,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        String rollHash,
        Set<Integer> written,
        Set<Integer> tookPart,
        List<String> receipts,
        @Nullable BallotId replaces) {

    public KeptBallot {
        written = Set.copyOf(written);
        tookPart = Set.copyOf(tookPart);
        receipts = List.copyOf(receipts);
    }

    public BallotId id() {
        return ballot.id();
    }

    public BallotPlan plan() {
        return ballot.plan();
    }

    public Optional<Officer> officer(UUID account) {
        return plan().officer(account);
    }

    public Optional<Outcome> outcome() {
        return Outcome.of(ballot);
    }

    /// One line that stands for all receipts: it is in the audit trail, in the minutes and in the published file.
    public String receiptsHash() {
        return Roll.sha256(String.join("\n", receipts).getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }
}

package vn.thidua.emulation.ballot;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// All that is settled of a ballot before it is opened.
///
/// @param officers chair, secretary and at least two tellers, each another person
/// @param writtenBy until when papers of absent members are taken; `null` until the ballot closes
/// @param closesAt until when envelopes are taken; `null` where somebody closes by hand
public record BallotPlan(
        Question question,
        VotingWay way,
        VotingTerms terms,
        List<Officer> officers,
        @Nullable Instant writtenBy,
        @Nullable Instant closesAt,
        Roll roll) {

    static final int FEWEST_OFFICERS = 4;

    public BallotPlan {
        officers = List.copyOf(officers);
        if (officers.size() < FEWEST_OFFICERS) throw new BallotRefused.TooFewTellers();
        if (officers.stream().map(Officer::account).distinct().count() < officers.size())
            throw new BallotRefused.OfficerTwice();
        if (way == VotingWay.SEALED && closesAt == null) throw new BallotRefused.SealedWithoutEnd();
        if (writtenBy != null && closesAt != null && writtenBy.isAfter(closesAt))
            throw new BallotRefused.WrittenAfterTheEnd();
        for (var voter : roll.voters())
            if (!voter.delegation().isEmpty() && !terms.delegates())
                throw new BallotRefused.DelegateNotAllowed(voter.unitName());
    }

    public Optional<Officer> officer(UUID account) {
        return officers.stream().filter(one -> one.account().equals(account)).findFirst();
    }

    BallotPlan snapshot(VotingTerms now) {
        return new BallotPlan(question, way, now, officers, writtenBy, closesAt, roll);
    }
}

package vn.thidua.emulation.council;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.platform.SiteId;

/// A session as it is kept.
///
/// @param edition grows with every change of the plan: what a form says it was read from
/// @param rules settled when it was called; `null` before
/// @param conflicts known and declared ones
/// @param ballots every round; the last one counts
/// @param notes what was said and concluded, for the minutes
/// @param reason why it was called off; empty otherwise
public record KeptSession(
        SiteId site,
        CouncilSessionId id,
        SessionPlan plan,
        SessionState state,
        int edition,
        @Nullable CouncilRules rules,
        List<Listed> items,
        List<Seated> seats,
        List<Conflict> conflicts,
        List<CouncilBallot> ballots,
        String notes,
        String reason,
        @Nullable Instant concludedAt) {

    public KeptSession {
        items = List.copyOf(items);
        seats = List.copyOf(seats);
        conflicts = List.copyOf(conflicts);
        ballots = List.copyOf(ballots);
    }

    public CouncilRules settled() {
        if (rules == null) throw new CouncilRefused.NotNow();
        return rules;
    }

    public Bench bench() {
        return new Bench(seats, conflicts, rules != null && rules.excludes(), plan.wholeBase());
    }

    /// The round that counts; empty before the first was opened.
    public Optional<CouncilBallot> ballot() {
        return ballots.isEmpty() ? Optional.empty() : Optional.of(ballots.getLast());
    }

    /// Whether attendance, conflicts and the list may still change: nobody is voting.
    public boolean settling() {
        return state == SessionState.CALLED
                && ballot().map(ballot -> ballot instanceof CouncilBallot.Void).orElse(true);
    }

    /// Dossier by dossier; empty until the count stands. Nobody sees a part of it before (invariant 24).
    public List<ItemResult> results() {
        return ballot().map(ballot -> switch (ballot) {
                    case CouncilBallot.Counted counted -> results(counted.sheets());
                    case CouncilBallot.Certified certified -> results(certified.sheets());
                    case CouncilBallot.Open _, CouncilBallot.Closed _, CouncilBallot.Void _ -> List.<ItemResult>of();
                })
                .orElse(List.of());
    }

    private List<ItemResult> results(CountedSheets sheets) {
        return items.stream()
                .map(item ->
                        ItemResult.of(item, bench(), settled(), sheets.votes().get(item.n() - 1)))
                .toList();
    }

    public boolean certified() {
        return ballot().filter(CouncilBallot.Certified.class::isInstance).isPresent();
    }

    public Optional<Seated> seatOf(UUID account) {
        return seats.stream().filter(seat -> account.equals(seat.account())).findFirst();
    }

    public Optional<Seated> presiding() {
        return presiding(plan, seats);
    }

    static Optional<Seated> presiding(SessionPlan plan, List<Seated> seats) {
        return seats.stream()
                .filter(seat -> plan.presiding() == null
                        ? seat.post() == CouncilPost.CHAIR
                        : seat.member().equals(plan.presiding()))
                .findFirst();
    }

    public boolean sealed() {
        return plan.mode() == CouncilMode.SEALED;
    }

    /// The three who keep shares of the key of a sealed vote.
    public List<Holder> holders() {
        return Holder.of(plan, presiding());
    }

    public Optional<Holder> holder(UUID account) {
        return holders().stream()
                .filter(holder -> account.equals(holder.account()))
                .findFirst();
    }

    /// Whether a member who is there may put an envelope into an open urn.
    public boolean casts(UUID account) {
        return sealed()
                && ballot().filter(CouncilBallot.Open.class::isInstance).isPresent()
                && seatOf(account)
                        .filter(seat -> seat.part() == CouncilPart.PRESENT)
                        .isPresent();
    }

    /// Whoever may vouch for a count: the tellers, the secretary, the one who presides.
    public boolean vouches(UUID account) {
        return plan.teller(account).isPresent()
                || plan.secretary().is(account)
                || presiding().filter(seat -> account.equals(seat.account())).isPresent();
    }

    public boolean names(UUID account) {
        return seatOf(account).isPresent() || vouches(account);
    }

    KeptSession mustBe(SessionState wanted) {
        if (state != wanted) throw new CouncilRefused.NotNow();
        return this;
    }

    KeptSession mustSettle() {
        if (!settling()) throw new CouncilRefused.NotNow();
        return this;
    }
}

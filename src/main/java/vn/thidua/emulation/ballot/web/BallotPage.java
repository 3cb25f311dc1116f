package vn.thidua.emulation.ballot.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.Words;
import vn.thidua.emulation.ballot.Ballot;
import vn.thidua.emulation.ballot.KeptBallot;
import vn.thidua.emulation.ballot.Officer;
import vn.thidua.emulation.ballot.Outcome;
import vn.thidua.emulation.ballot.Roll;
import vn.thidua.emulation.ballot.Voter;
import vn.thidua.emulation.ballot.VotingWay;
import vn.thidua.emulation.bloc.BlocYear;

/// One ballot: how far it is, who has voted and never what, and the result once it is counted.
///
/// @param powers what this person may do
/// @param voted numbers of those whose envelope is in the urn, or was
/// @param hands of an open vote: the options of each voter, by number
/// @param notice what could not be done, and where
public record BallotPage(
        KeptBallot kept,
        BlocYear year,
        Powers powers,
        Set<Integer> voted,
        Map<Integer, List<Integer>> hands,
        Notice notice) {

    /// @param officer as whom this person is named; `null` for others
    /// @param votes whether this person has a vote in the urn
    public record Powers(boolean leads, @Nullable Officer officer, boolean counts, boolean votes) {}

    /// @param place of the form that was sent
    public record Notice(String place, String words) {
        public static final Notice NONE = new Notice("", "");

        public boolean at(String other) {
            return place.equals(other);
        }
    }

    public BallotPage {
        voted = Set.copyOf(voted);
        hands = Map.copyOf(hands);
    }

    static String path(UUID id) {
        return BallotController.PATH + "/" + id;
    }

    public String path() {
        return path(kept.id().value());
    }

    public String yearPath() {
        return BallotController.PATH + "/nam/" + year.id().value();
    }

    public String state() {
        return kept.ballot().state();
    }

    static String badge(Ballot ballot) {
        return switch (ballot) {
            case Ballot.Certified _ -> "badge--good";
            case Ballot.Open _ -> "badge--submitted";
            case Ballot.Void _ -> "badge--bad";
            case Ballot.Draft _, Ballot.Closed _, Ballot.Tallied _ -> "";
        };
    }

    public String badge() {
        return badge(kept.ballot());
    }

    public boolean is(String state) {
        return state().equals(state);
    }

    public boolean sealed() {
        return kept.plan().way() == VotingWay.SEALED;
    }

    public boolean open() {
        return kept.plan().way() == VotingWay.OPEN;
    }

    public @Nullable Outcome outcome() {
        return kept.outcome().orElse(null);
    }

    public boolean hasVote(Voter voter) {
        return Roll.hasVote(voter, kept.plan().terms());
    }

    /// How far a voter is, as a key of words.
    public String part(Voter voter) {
        if (!hasVote(voter)) return "EXCLUDED";
        if (voter.isAbsent()) return kept.written().contains(voter.n()) ? "WRITTEN" : "NOT_WRITTEN";
        if (!sealed()) return "PRESENT";
        return voted.contains(voter.n()) ? "VOTED" : "NOT_VOTED";
    }

    public boolean awaitsPaper(Voter voter) {
        return is("OPEN") && powers.counts() && part(voter).equals("NOT_WRITTEN");
    }

    /// What an open vote wrote down for a voter; empty where nothing was.
    public String hand(Voter voter) {
        var named = hands.get(voter.n());
        if (named == null) return "";
        if (named.isEmpty()) return Words.say("ballot.abstained");
        return String.join(
                "; ",
                named.stream()
                        .map(n -> kept.plan().question().options().get(n - 1).words())
                        .toList());
    }

    public Set<Integer> certifiedBy() {
        return switch (kept.ballot()) {
            case Ballot.Tallied tallied -> tallied.certifiedBy();
            case Ballot.Certified certified -> certified.certifiedBy();
            case Ballot.Draft _, Ballot.Open _, Ballot.Closed _, Ballot.Void _ -> Set.of();
        };
    }

    public boolean mayCertify() {
        var officer = powers.officer();
        return is("TALLIED") && officer != null && !certifiedBy().contains(officer.n());
    }

    public boolean mayTakeShare() {
        var officer = powers.officer();
        return is("DRAFT") && sealed() && officer != null && officer.isHolder();
    }

    public String voidReason() {
        return kept.ballot() instanceof Ballot.Void gone ? gone.reason() : "";
    }

    /// Of a bar of 100: how far the votes reach.
    public String width(Outcome.Result result) {
        return bar(Objects.requireNonNull(outcome()), result.votes());
    }

    /// Of a bar of 100: where enough begins.
    public String mark() {
        var outcome = Objects.requireNonNull(outcome());
        return bar(outcome, outcome.needed());
    }

    private static String bar(Outcome outcome, int votes) {
        return String.valueOf(outcome.base() == 0 ? 0 : Math.min(100, votes * 100 / outcome.base()));
    }
}

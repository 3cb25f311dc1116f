package vn.thidua.emulation.council;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.emulation.ballot.Ballot;
import vn.thidua.signing.Digest;

/// What has to hold before a vote on phones is called, opened and counted. Where it does not, the way out is paper.
final class SealedTerms {

    static final int HOLDERS = 3;

    private SealedTerms() {}

    /// When a session is called: its list fits into an envelope, and its key has three holders.
    static void mustLetCall(List<Holder> holders, List<Listed> items) {
        if (items.size() > MarkedList.MOST) throw new CouncilRefused.ListTooLong(items.size(), MarkedList.MOST);
        for (var holder : holders)
            if (holder.account() == null) throw new CouncilRefused.HolderWithoutAccount(holder.name());
        if (holders.size() != HOLDERS
                || holders.stream().map(Holder::account).distinct().count() != HOLDERS)
            throw new CouncilRefused.HolderTwice();
    }

    /// When a round is opened: everybody present can vote, enough to hide in on every dossier, and the shares are out.
    static void mustLetOpen(Bench bench, List<Listed> items, Set<Integer> taken, Instant closesAt, Instant now) {
        var without = bench.seats().stream()
                .filter(seat -> seat.part() == CouncilPart.PRESENT && seat.account() == null)
                .map(Seated::name)
                .collect(Collectors.joining(", "));
        if (!without.isEmpty()) throw new CouncilRefused.PresentWithoutAccount(without);
        mustHide(bench, items, seats(bench));
        if (!closesAt.isAfter(now)) throw new CouncilRefused.UrnEndsInThePast();
        if (taken.size() != HOLDERS) throw new CouncilRefused.SharesNotTaken();
    }

    private static Set<Integer> seats(Bench bench) {
        return bench.seats().stream()
                .filter(seat -> seat.part() == CouncilPart.PRESENT)
                .map(Seated::n)
                .collect(Collectors.toSet());
    }

    /// Fewer than five are never opened, on the list and on each of its dossiers: the count itself would tell who voted
    /// what.
    ///
    /// @param seats of those with an envelope
    static void mustHide(Bench bench, List<Listed> items, Set<Integer> seats) {
        var fewest = Ballot.FEWEST_ENVELOPES;
        if (seats.size() < fewest) throw new CouncilRefused.TooFewEnvelopes(seats.size(), fewest);
        for (var item : items) {
            if (!item.stands()) continue;
            var votes = (int)
                    seats.stream().filter(seat -> bench.votes(seat, item.n())).count();
            if (votes < fewest) throw new CouncilRefused.TooFewOnDossier(item.code(), votes, fewest);
        }
    }

    /// When envelopes are opened: enough to hide in, and with the sheets of absent members no less than the quorum.
    static void mustLetCount(Bench bench, CouncilRules rules, List<Listed> items, Set<Integer> seats) {
        var needed = rules.quorumOf(bench.members()) - bench.written();
        if (seats.size() < needed) throw new CouncilRefused.TooFewEnvelopes(seats.size(), needed);
        mustHide(bench, items, seats);
    }

    /// SHA-256 of who votes, who is there, and on what each has no vote: a roll that was changed has another.
    static String rollHash(Bench bench, List<Listed> items) {
        var lines = bench.seats().stream().map(seat -> line(bench, seat, items)).collect(Collectors.joining("\n"));
        return Digest.of(lines.getBytes(StandardCharsets.UTF_8)).hex();
    }

    private static String line(Bench bench, Seated seat, List<Listed> items) {
        var struck = items.stream()
                .filter(item -> !bench.votes(seat.n(), item.n()))
                .map(item -> String.valueOf(item.n()))
                .collect(Collectors.joining(","));
        return seat.n() + "|" + seat.name() + "|" + seat.account() + "|"
                + (seat.part() == CouncilPart.PRESENT ? "PRESENT" : "ABSENT") + "|" + struck;
    }

    /// Names a round for its key and shares, and for nothing else.
    static String about(CouncilSessionId id, int round) {
        return "council " + id.value() + " " + round;
    }

    /// Binds an envelope to one member in one round.
    static String label(CouncilSessionId id, int round, int seat) {
        return id.value() + ":" + round + ":" + seat;
    }
}

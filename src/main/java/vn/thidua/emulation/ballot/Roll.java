package vn.thidua.emulation.ballot;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who votes: one for each member of the bloc, and nobody for two (invariant 21).
public record Roll(List<Voter> voters) {

    public Roll {
        voters = List.copyOf(voters);
        var units = new HashSet<>();
        var accounts = new HashSet<UUID>();
        for (var voter : voters) {
            if (!units.add(voter.unit())) throw new IllegalArgumentException("a member twice");
            if (!accounts.add(voter.account())) throw new BallotRefused.VotesTwice(voter.person());
        }
    }

    /// Those who have a vote.
    public List<Voter> voting(VotingTerms terms) {
        return voters.stream().filter(voter -> hasVote(voter, terms)).toList();
    }

    public static boolean hasVote(Voter voter, VotingTerms terms) {
        return voter.conflict().isEmpty() || !terms.conflictExcludes();
    }

    public int members(VotingTerms terms) {
        return voting(terms).size();
    }

    public int present(VotingTerms terms) {
        return (int) voting(terms).stream().filter(voter -> !voter.isAbsent()).count();
    }

    public Optional<Voter> of(UUID account) {
        return voters.stream().filter(voter -> voter.account().equals(account)).findFirst();
    }

    public Optional<Voter> voter(int n) {
        return voters.stream().filter(voter -> voter.n() == n).findFirst();
    }

    /// SHA-256 of all that it says: a roll that was changed after the opening has another.
    public String hash() {
        return sha256(voters.stream().map(Voter::line).collect(joining("\n")).getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

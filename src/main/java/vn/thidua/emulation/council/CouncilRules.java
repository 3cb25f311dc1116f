package vn.thidua.emulation.council;

import java.math.BigInteger;
import java.util.Locale;
import vn.thidua.emulation.scoring.Electorate;
import vn.thidua.emulation.scoring.Fraction;

/// What a session goes by, each with where it stands; thresholds are those of the dossiers.
///
/// @param quorum the part of the members that has to be present
/// @param baseWords what the rule says a share is taken of
/// @param excludes whether a conflict takes the vote away
/// @param circulates whether ballots may go round without a meeting
/// @param secretaryVotes whether a member may be the secretary
public record CouncilRules(
        Fraction quorum,
        String quorumSource,
        Electorate base,
        String baseWords,
        String baseSource,
        boolean excludes,
        String excludesSource,
        boolean circulates,
        String circulatesSource,
        boolean secretaryVotes,
        String secretarySource) {

    private static final Fraction WHOLE = new Fraction(BigInteger.ONE, BigInteger.ONE);

    public CouncilRules {
        if (quorum.compareTo(Fraction.ZERO) <= 0 || quorum.compareTo(WHOLE) > 0)
            throw new CouncilRefused.NotAPart(quorum.toString());
    }

    /// A rule says in words what a share is taken of; whoever cannot be understood is asked, not guessed.
    static Electorate base(String words) {
        var said = words.strip().toLowerCase(Locale.of("vi"));
        if (said.startsWith("tổng số")) return Electorate.ALL_MEMBERS;
        if (said.startsWith("số có mặt") || said.startsWith("số thành viên có mặt") || said.startsWith("số tham gia"))
            return Electorate.TAKING_PART;
        throw new CouncilRefused.BaseUnclear(words);
    }

    /// How many of the members make the quorum, rounded up.
    public int quorumOf(int members) {
        return quorum.over()
                .multiply(BigInteger.valueOf(members))
                .add(quorum.under())
                .subtract(BigInteger.ONE)
                .divide(quorum.under())
                .intValueExact();
    }

    void mustBeQuorate(Bench bench) {
        var needed = quorumOf(bench.members());
        if (bench.present() < needed) throw new CouncilRefused.BelowQuorum(bench.present(), bench.members(), needed);
    }
}

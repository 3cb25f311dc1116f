package vn.thidua.emulation.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.HonourId;
import vn.thidua.emulation.honours.Subject;

/// A line of a decision's list: one award for one subject.
///
/// @param n its place in the list, from 1
/// @param awardName as it was called when the line was written
/// @param from first day of the achievement that it is for
/// @param dossier the proposal it comes from; `null` where it came in a list
/// @param old the earlier line that it replaces or takes back; `null` for an award
/// @param honour the entry in the history of awards; `null` until the decision is issued
/// @param reward in đồng; `null` while it was not worked out
/// @param rewardFor how it was worked out, with its source
/// @param awarded when it was handed out; `null` until then
public record DecisionLine(
        LineId id,
        int n,
        Effect effect,
        AwardCode award,
        String awardName,
        Subject subject,
        String merit,
        LocalDate from,
        LocalDate to,
        @Nullable DossierId dossier,
        @Nullable LineId old,
        @Nullable HonourId honour,
        @Nullable Long reward,
        String rewardFor,
        @Nullable Handed awarded) {

    private static final int LONGEST_MERIT = 1_000;

    /// @param to who took it
    public record Handed(LocalDate on, String to) {}

    public DecisionLine {
        merit = merit.strip();
        if (merit.length() > LONGEST_MERIT) throw new DecisionRefused.TooLong(LONGEST_MERIT);
        if (to.isBefore(from)) throw new DecisionRefused.EndsBeforeItBegins();
    }

    static DecisionLine granted(
            AwardCode award,
            String awardName,
            Subject subject,
            String merit,
            LocalDate from,
            LocalDate to,
            @Nullable DossierId dossier) {
        return new DecisionLine(
                drawn(),
                1,
                Effect.GRANT,
                award,
                awardName,
                subject,
                merit,
                from,
                to,
                dossier,
                null,
                null,
                null,
                "",
                null);
    }

    private static LineId drawn() {
        return new LineId(UUID.randomUUID());
    }

    /// The line of a new decision that takes this one back.
    DecisionLine revoked() {
        return new DecisionLine(
                drawn(), n, Effect.REVOKE, award, awardName, subject, merit, from, to, null, id, null, null, "", null);
    }

    /// The line of a new decision that says the same in other words.
    DecisionLine replaced(Subject right, String otherMerit) {
        return new DecisionLine(
                drawn(),
                n,
                Effect.REPLACE,
                award,
                awardName,
                right,
                otherMerit,
                from,
                to,
                null,
                id,
                null,
                null,
                "",
                null);
    }

    DecisionLine rewarded(@Nullable Long amount, String how) {
        return new DecisionLine(
                id, n, effect, award, awardName, subject, merit, from, to, dossier, old, honour, amount, how, awarded);
    }

    /// Position and unit as they stand in the list.
    public String where() {
        if (subject.position().isEmpty()) return subject.of();
        return subject.of().isEmpty() ? subject.position() : subject.position() + ", " + subject.of();
    }
}

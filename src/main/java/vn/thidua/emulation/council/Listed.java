package vn.thidua.emulation.council;

import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.scoring.Threshold;
import vn.thidua.organisation.PersonId;
import vn.thidua.organisation.UnitId;

/// A dossier on the list of a session, as it was when the session was called.
///
/// @param n from 1, as on the ballot sheet
/// @param of the unit of a person, as written
/// @param unit of the subject; `null` where it is none of the product's
/// @param decider who decides on the award
/// @param bar how many votes are enough, by the rule in force when the dossier was received
/// @param warning number of a basis that has lapsed since; empty without
/// @param postponed why it was put off; empty while it stands
public record Listed(
        int n,
        DossierId dossier,
        String code,
        String subject,
        String of,
        @Nullable UnitId unit,
        @Nullable PersonId person,
        UnitId proposer,
        String proposerName,
        AwardCode award,
        String awardName,
        String merit,
        String decider,
        Threshold bar,
        String warning,
        String postponed) {

    public boolean stands() {
        return postponed.isEmpty();
    }

    /// `Nguyễn Văn A, Sở Nội vụ`.
    public String named() {
        return of.isEmpty() || of.equals(subject) ? subject : subject + ", " + of;
    }
}

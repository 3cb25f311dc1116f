package vn.thidua.emulation.dossier;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.Subject;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// A proposal as it stands.
///
/// @param code as it is called on paper, `HS-2026-0012`
/// @param proposer the unit that proposes
/// @param leading whether the person holds a leading post; `null` while nobody said, and for others
/// @param merit what for, in words
/// @param from first day of the achievement's period
/// @param received the day that decides by which rules it is judged; it stands unless the proposal is returned
/// @param held whether a discipline, investigation, inspection or complaint stops it
/// @param edition grows with every change
public record KeptDossier(
        DossierId id,
        SiteId site,
        String code,
        @Nullable BlocYearId blocYear,
        int year,
        UnitId proposer,
        String proposerName,
        Subject subject,
        @Nullable Boolean leading,
        AwardCode award,
        String merit,
        LocalDate from,
        LocalDate to,
        DossierState state,
        @Nullable LocalDate received,
        boolean held,
        int edition) {

    private static final int LONGEST_MERIT = 1_000;

    public KeptDossier {
        merit = merit.strip();
        proposerName = proposerName.strip();
        if (subject.name().isBlank()) throw new DossierRefused.WithoutSubject();
        if (leading != null && subject.kind() != SubjectKind.INDIVIDUAL) throw new DossierRefused.OnlyPeopleLead();
        if (merit.length() > LONGEST_MERIT) throw new DossierRefused.TooLong(LONGEST_MERIT);
        if (year < 1948 || year > 2200) throw new DossierRefused.NoYear();
        if (to.isBefore(from)) throw new DossierRefused.EndsBeforeItBegins();
    }

    /// Refuses where somebody else has changed it since it was seen.
    void mustBe(int seen) {
        if (seen != edition) throw new DossierRefused.ChangedMeanwhile();
    }

    /// The unit among whose people or collectives its subject counts: that of the product, or else the proposer.
    public UnitId countedIn() {
        var unit = subject.unit();
        return unit == null ? proposer : unit;
    }

    KeptDossier written(AwardCode award, String merit, LocalDate from, LocalDate to, @Nullable Boolean leading) {
        mustBeIn(EnumSet.of(DossierState.DRAFT, DossierState.SUPPLEMENT_REQUESTED));
        if (state == DossierState.SUPPLEMENT_REQUESTED && !award.equals(this.award))
            throw new DossierRefused.AwardStands();
        return new KeptDossier(
                id,
                site,
                code,
                blocYear,
                year,
                proposer,
                proposerName,
                subject,
                leading,
                award,
                merit,
                from,
                to,
                state,
                received,
                held,
                edition);
    }

    private void mustBeIn(Set<DossierState> states) {
        if (!states.contains(state)) throw new DossierRefused.NotNow();
    }

    private KeptDossier in(DossierState next, @Nullable LocalDate received) {
        return new KeptDossier(
                id,
                site,
                code,
                blocYear,
                year,
                proposer,
                proposerName,
                subject,
                leading,
                award,
                merit,
                from,
                to,
                next,
                received,
                held,
                edition);
    }

    /// One step on, which a held one does not take.
    private KeptDossier on(DossierState next, DossierState... from) {
        mustBeIn(Set.of(from));
        mustNotBeHeld();
        return in(next, received);
    }

    void mustNotBeHeld() {
        if (held) throw new DossierRefused.Held(subject.name());
    }

    /// A held one may be checked, but not come further.
    KeptDossier checked() {
        mustBeIn(Set.of(DossierState.DRAFT));
        return in(DossierState.CHECKED, received);
    }

    KeptDossier uncheck() {
        mustBeIn(Set.of(DossierState.CHECKED));
        return in(DossierState.DRAFT, received);
    }

    /// Submitted, or submitted again after a supplement.
    KeptDossier submitted() {
        return on(DossierState.SUBMITTED, DossierState.CHECKED, DossierState.SUPPLEMENT_REQUESTED);
    }

    /// The first day of receipt stands, whatever is supplemented later.
    KeptDossier received(LocalDate on) {
        mustNotBeHeld();
        mustBeIn(Set.of(DossierState.SUBMITTED));
        return in(DossierState.RECEIVED, received == null ? on : received);
    }

    KeptDossier supplementAsked(String reason) {
        if (reason.isBlank()) throw new DossierRefused.SupplementWithoutReason();
        return on(DossierState.SUPPLEMENT_REQUESTED, DossierState.RECEIVED);
    }

    /// Back to its unit, as a draft; when it comes again it is received anew.
    KeptDossier returned(String reason) {
        if (reason.isBlank()) throw new DossierRefused.ReturnedWithoutReason();
        mustBeIn(Set.of(DossierState.SUBMITTED, DossierState.RECEIVED, DossierState.APPRAISED));
        return in(DossierState.DRAFT, null);
    }

    KeptDossier appraised() {
        return on(DossierState.APPRAISED, DossierState.RECEIVED);
    }

    KeptDossier consulted() {
        return on(DossierState.CONSULTED, DossierState.APPRAISED);
    }

    KeptDossier rejected(String reason) {
        if (reason.isBlank()) throw new DossierRefused.RejectedWithoutReason();
        mustBeIn(EnumSet.of(
                DossierState.RECEIVED,
                DossierState.SUPPLEMENT_REQUESTED,
                DossierState.APPRAISED,
                DossierState.CONSULTED,
                DossierState.COUNCIL_VOTED,
                DossierState.PROPOSED));
        return in(DossierState.REJECTED, received);
    }

    KeptDossier withdrawn(String reason) {
        if (reason.isBlank()) throw new DossierRefused.WithdrawnWithoutReason();
        if (!state.onItsWay()) throw new DossierRefused.NotNow();
        return in(DossierState.WITHDRAWN, received);
    }

    /// @param consults whether other agencies must be heard first
    KeptDossier voted(boolean passed, String words, boolean consults) {
        if (words.isBlank()) throw new DossierRefused.VoteWithoutWords();
        if (state == DossierState.APPRAISED && consults) throw new DossierRefused.NotConsulted();
        return on(
                passed ? DossierState.COUNCIL_VOTED : DossierState.REJECTED,
                DossierState.CONSULTED,
                DossierState.APPRAISED);
    }

    KeptDossier proposed() {
        return on(DossierState.PROPOSED, DossierState.COUNCIL_VOTED);
    }

    KeptDossier decided() {
        return on(DossierState.DECIDED, DossierState.PROPOSED);
    }

    KeptDossier disclosed() {
        mustBeIn(Set.of(DossierState.DECIDED));
        return in(DossierState.DISCLOSED, received);
    }

    KeptDossier awarded() {
        mustBeIn(Set.of(DossierState.DECIDED, DossierState.DISCLOSED));
        return in(DossierState.AWARDED, received);
    }

    KeptDossier archived() {
        mustBeIn(Set.of(DossierState.DECIDED, DossierState.DISCLOSED, DossierState.AWARDED));
        return in(DossierState.ARCHIVED, received);
    }

    /// Taken back after it was decided, whatever became of it since.
    KeptDossier revoked(String reason) {
        if (reason.isBlank()) throw new DossierRefused.RevokedWithoutReason();
        if (!state.decided() || state == DossierState.REVOKED) throw new DossierRefused.NotNow();
        return in(DossierState.REVOKED, received);
    }
}

package vn.thidua.emulation.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.Subject;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

class KeptDossierTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 30);
    private static final AwardCode MERIT = new AwardCode("MERIT_CERT");

    private static KeptDossier in(DossierState state) {
        return made(state, state.ordinal() < DossierState.RECEIVED.ordinal() ? null : DAY, false);
    }

    private static KeptDossier held(DossierState state) {
        return made(state, DAY, true);
    }

    private static KeptDossier made(DossierState state, @Nullable LocalDate received, boolean held) {
        return new KeptDossier(
                new DossierId(UUID.randomUUID()),
                new SiteId(UUID.randomUUID()),
                "HS-2026-0001",
                null,
                2026,
                new UnitId(UUID.randomUUID()),
                "Sở A",
                new Subject(SubjectKind.COLLECTIVE, "Sở A", null, null, "", ""),
                null,
                MERIT,
                "",
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                state,
                received,
                held,
                1);
    }

    private static void refused(Class<? extends DossierRefused> why, ThrowingCallable act) {
        assertThatThrownBy(act).isInstanceOf(why);
    }

    @Test
    void goesFromTheDraftToTheAppraisal() {
        var received = in(DossierState.DRAFT).checked().submitted().received(DAY);
        assertThat(received.received()).isEqualTo(DAY);
        var again = received.supplementAsked("Thiếu biên bản").submitted().received(DAY.plusDays(5));
        assertThat(again.received()).as("the first day of receipt stands").isEqualTo(DAY);
        assertThat(again.appraised().consulted().voted(true, "11/11", true).state())
                .isEqualTo(DossierState.COUNCIL_VOTED);
    }

    @Test
    void whatIsReturnedIsReceivedAnew() {
        var returned = in(DossierState.RECEIVED).returned("Sai thẩm quyền");
        assertThat(returned.state()).isEqualTo(DossierState.DRAFT);
        assertThat(returned.checked().submitted().received(DAY.plusDays(9)).received())
                .isEqualTo(DAY.plusDays(9));
    }

    /// Invariant 30.
    @Test
    void aHeldOneIsCheckedButComesNoFurther() {
        assertThat(made(DossierState.DRAFT, null, true).checked().state()).isEqualTo(DossierState.CHECKED);
        refused(DossierRefused.Held.class, () -> held(DossierState.CHECKED).submitted());
        refused(DossierRefused.Held.class, () -> held(DossierState.SUBMITTED).received(DAY));
        refused(DossierRefused.Held.class, () -> held(DossierState.RECEIVED).appraised());
        refused(DossierRefused.Held.class, () -> held(DossierState.APPRAISED).consulted());
        refused(DossierRefused.Held.class, () -> held(DossierState.CONSULTED).voted(true, "11/11", true));
        refused(
                DossierRefused.Held.class,
                () -> held(DossierState.COUNCIL_VOTED).proposed());
        refused(DossierRefused.Held.class, () -> held(DossierState.PROPOSED).decided());
        assertThat(held(DossierState.RECEIVED).withdrawn("Tự rút").state()).isEqualTo(DossierState.WITHDRAWN);
    }

    /// Invariant 35.
    @Test
    void noReturnRejectionWithdrawalOrRevocationWithoutReason() {
        refused(
                DossierRefused.SupplementWithoutReason.class,
                () -> in(DossierState.RECEIVED).supplementAsked(" "));
        refused(
                DossierRefused.ReturnedWithoutReason.class,
                () -> in(DossierState.RECEIVED).returned(" "));
        refused(
                DossierRefused.RejectedWithoutReason.class,
                () -> in(DossierState.RECEIVED).rejected(""));
        refused(
                DossierRefused.WithdrawnWithoutReason.class,
                () -> in(DossierState.DRAFT).withdrawn(""));
        refused(
                DossierRefused.RevokedWithoutReason.class,
                () -> in(DossierState.AWARDED).revoked(""));
        refused(
                DossierRefused.VoteWithoutWords.class,
                () -> in(DossierState.CONSULTED).voted(true, "", true));
    }

    @Test
    void theCouncilWaitsForThoseWhoMustBeAsked() {
        refused(
                DossierRefused.NotConsulted.class,
                () -> in(DossierState.APPRAISED).voted(true, "11/11", true));
        assertThat(in(DossierState.APPRAISED).voted(true, "11/11", false).state())
                .isEqualTo(DossierState.COUNCIL_VOTED);
    }

    @Test
    void noStepIsTakenTwiceOrTooEarly() {
        refused(DossierRefused.NotNow.class, () -> in(DossierState.SUBMITTED).submitted());
        refused(DossierRefused.NotNow.class, () -> in(DossierState.DRAFT).submitted());
        refused(DossierRefused.NotNow.class, () -> in(DossierState.DECIDED).withdrawn("Tự rút"));
        refused(DossierRefused.NotNow.class, () -> in(DossierState.REVOKED).revoked("Khai man"));
        refused(DossierRefused.NotNow.class, () -> in(DossierState.PROPOSED).disclosed());
    }

    @Test
    void itsAwardStandsWhileItIsSupplemented() {
        var asked = in(DossierState.SUPPLEMENT_REQUESTED);
        refused(
                DossierRefused.AwardStands.class,
                () -> asked.written(new AwardCode("PROVINCE_FLAG"), "", asked.from(), asked.to(), null));
        assertThat(asked.written(MERIT, "Rõ hơn", asked.from(), asked.to(), null)
                        .merit())
                .isEqualTo("Rõ hơn");
        refused(
                DossierRefused.NotNow.class,
                () -> in(DossierState.RECEIVED).written(MERIT, "", asked.from(), asked.to(), null));
    }

    @Test
    void onlyAPersonHoldsALeadingPost() {
        var one = in(DossierState.DRAFT);
        refused(DossierRefused.OnlyPeopleLead.class, () -> one.written(MERIT, "", one.from(), one.to(), true));
    }

    @Test
    void onlyTheEditionThatWasSeenIsChanged() {
        refused(
                DossierRefused.ChangedMeanwhile.class,
                () -> in(DossierState.DRAFT).mustBe(2));
    }

    @Test
    void aSubjectHasANameAndAPeriodAnEnd() {
        var one = in(DossierState.DRAFT);
        refused(DossierRefused.EndsBeforeItBegins.class, () -> one.written(MERIT, "", one.to(), one.from(), null));
        refused(DossierRefused.TooLong.class, () -> one.written(MERIT, "a".repeat(1_001), one.from(), one.to(), null));
    }
}

package vn.thidua.emulation.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegistrationTest {

    private static final Instant NOON = Instant.parse("2022-03-01T05:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2022, 3, 15);
    private static final TitleList TITLES = TitleList.shipped();

    private static RegisteredTitle advanced(String subject) {
        return TITLES.line(SubjectKind.COLLECTIVE, subject, "TTLDTT", "BASE", "");
    }

    private static Registration.Draft draft(RegisteredTitle... lines) {
        return new Registration.Draft(new RegistrationId(UUID.randomUUID()), 1, List.of(), null).with(List.of(lines));
    }

    private static RegistrationTerms terms(boolean required, RegistrationTerms.Reopening... reopened) {
        return new RegistrationTerms(
                required,
                null,
                null,
                new RegistrationTerms.Due(DAY, "11/2021/QĐ-UBND", "UNVERIFIED"),
                List.of(reopened));
    }

    private static RegistrationTerms.Reopening until(LocalDate day) {
        return new RegistrationTerms.Reopening(day, "Đơn vị mới sáp nhập", NOON);
    }

    @Test
    void theListNamesWhatOtherRoomsAskFor() {
        assertThat(TITLES.titles())
                .extracting(AwardTitle::code)
                .containsExactlyInAnyOrder(
                        "LDTT",
                        "TTLDTT",
                        "TTLDXS",
                        "CSTDCS",
                        "CSTDT",
                        "CSTDTQ",
                        "PROVINCE_FLAG",
                        "GOV_FLAG",
                        "MERIT_CERT");
        assertThat(TITLES.titles()).allSatisfy(title -> {
            assertThat(title.kinds()).isNotEmpty();
            assertThat(TITLES.levels().keySet()).containsAll(title.levels());
            assertThat(title.levels()).isNotEmpty();
        });
        assertThat(TITLES.source()).contains("06/2022/QH15");
    }

    @Test
    void aTitleForPersonsIsNotRegisteredForACollective() {
        assertThatThrownBy(() -> TITLES.line(SubjectKind.COLLECTIVE, "Văn phòng", "CSTDCS", "BASE", ""))
                .isInstanceOf(RegistrationRefused.NotForSuch.class);
        assertThatThrownBy(() -> TITLES.line(SubjectKind.INDIVIDUAL, "Nguyễn A", "GOV_FLAG", "STATE", ""))
                .isInstanceOf(RegistrationRefused.NotForSuch.class);
        assertThat(TITLES.line(SubjectKind.INDIVIDUAL, "Nguyễn A", "MERIT_CERT", "PROVINCE", "")
                        .levelName())
                .isEqualTo("Cấp tỉnh");
    }

    @Test
    void aLineNamesWhoAndWhatAndALevelOfIt() {
        assertThatThrownBy(() -> TITLES.line(SubjectKind.INDIVIDUAL, " ", "CSTDCS", "BASE", ""))
                .isInstanceOf(RegistrationRefused.WithoutSubject.class);
        assertThatThrownBy(() -> TITLES.line(SubjectKind.INDIVIDUAL, "Nguyễn A", "", "BASE", ""))
                .isInstanceOf(RegistrationRefused.WithoutTitle.class);
        assertThatThrownBy(() -> TITLES.line(SubjectKind.INDIVIDUAL, "Nguyễn A", "CSTDCS", "STATE", ""))
                .isInstanceOf(RegistrationRefused.NotAtThisLevel.class);
    }

    @Test
    void nobodyRegistersTheSameTwice() {
        assertThatThrownBy(() -> draft(advanced("Văn phòng"), advanced("Thanh tra"), advanced(" Văn phòng ")))
                .isInstanceOf(RegistrationRefused.RegisteredTwice.class);
        assertThat(draft(advanced("Văn phòng"), advanced("Thanh tra")).lines()).hasSize(2);
    }

    @Test
    void nothingIsNotSent() {
        assertThatThrownBy(() -> draft().submit(NOON, Taking.ON_TIME))
                .isInstanceOf(RegistrationRefused.NothingRegistered.class);
    }

    @Test
    void afterTheDayItIsRefusedUnlessTheBlocOpenedItAgainAndThenMarked() {
        var draft = draft(advanced("Văn phòng"));
        assertThat(draft.submit(NOON, Taking.ON_TIME).late()).isFalse();
        assertThat(draft.submit(NOON, Taking.LATE).late()).isTrue();
        assertThatThrownBy(() -> draft.submit(NOON, Taking.CLOSED)).isInstanceOf(RegistrationRefused.TooLate.class);
    }

    @Test
    void theDayBindsOnlyWhereRegisteringIsRequired() {
        assertThat(terms(true).taking(DAY)).isEqualTo(Taking.ON_TIME);
        assertThat(terms(true).taking(DAY.plusDays(1))).isEqualTo(Taking.CLOSED);
        assertThat(terms(false).taking(DAY.plusDays(1))).isEqualTo(Taking.ON_TIME);
        var reopened = terms(true, until(DAY.plusDays(5)));
        assertThat(reopened.taking(DAY)).isEqualTo(Taking.ON_TIME);
        assertThat(reopened.taking(DAY.plusDays(5))).isEqualTo(Taking.LATE);
        assertThat(reopened.taking(DAY.plusDays(6))).isEqualTo(Taking.CLOSED);
        assertThat(new RegistrationTerms(true, null, null, null, List.of()).taking(DAY))
                .as("no day is set")
                .isEqualTo(Taking.ON_TIME);
    }

    @Test
    void itIsOpenedAgainAfterTheDayForAReasonAndADayToCome() {
        var after = DAY.plusDays(1);
        assertThatThrownBy(() -> terms(true).mustReopen(DAY, after, "Lý do"))
                .isInstanceOf(RegistrationRefused.StillOpen.class);
        assertThatThrownBy(() -> terms(false).mustReopen(after, after, "Lý do"))
                .isInstanceOf(RegistrationRefused.StillOpen.class);
        assertThatThrownBy(() -> terms(true).mustReopen(after, DAY, "Lý do"))
                .isInstanceOf(RegistrationRefused.OverAlready.class);
        assertThatThrownBy(() -> terms(true).mustReopen(after, after, " "))
                .isInstanceOf(RegistrationRefused.ReopenedWithoutReason.class);
        terms(true).mustReopen(after, after, "Lý do");
    }

    @Test
    void whatIsReturnedGoesOnInTheNextRevisionAndCountsAsItFirstCame() {
        var sent = draft(advanced("Văn phòng")).submit(NOON, Taking.ON_TIME);
        assertThatThrownBy(() -> sent.giveBack(" ")).isInstanceOf(RegistrationRefused.ReturnedWithoutReason.class);
        var again = sent.giveBack("Thiếu cá nhân");
        assertThat(again.revision()).isEqualTo(2);
        assertThat(again.lines()).isEqualTo(sent.lines());
        assertThat(again.submit(NOON, Taking.CLOSED).late())
                .as("the bloc itself gave it back")
                .isFalse();
        var late = draft(advanced("Văn phòng")).submit(NOON, Taking.LATE).giveBack("Sửa");
        assertThat(late.submit(NOON, Taking.ON_TIME).late()).isTrue();
    }

    @Test
    void whatWasAcceptedChangesOnlyByANewRevisionThatIsSentInTime() {
        var accepted = draft(advanced("Văn phòng")).submit(NOON, Taking.ON_TIME).accept();
        assertThatThrownBy(() -> accepted.revise(" ")).isInstanceOf(RegistrationRefused.RevisedWithoutReason.class);
        var next = accepted.revise("Thêm người");
        assertThat(next.revision()).isEqualTo(2);
        assertThatThrownBy(() -> next.submit(NOON, Taking.CLOSED)).isInstanceOf(RegistrationRefused.TooLate.class);
    }

    @Test
    void whatIsWithdrawnIsKeptAndMayBeRegisteredAnew() {
        var sent = draft(advanced("Văn phòng")).submit(NOON, Taking.ON_TIME);
        assertThatThrownBy(() -> sent.withdraw("")).isInstanceOf(RegistrationRefused.WithdrawnWithoutReason.class);
        var withdrawn = sent.withdraw("Đơn vị giải thể");
        assertThat(withdrawn.lines()).isEqualTo(sent.lines());
        assertThat(withdrawn.revise("Đăng ký lại").revision()).isEqualTo(2);
        assertThatThrownBy(() -> draft(advanced("Văn phòng")).withdraw("Chưa gửi"))
                .isInstanceOf(RegistrationRefused.NeverSent.class);
        assertThat(sent.giveBack("Sửa").withdraw("Thôi").revision()).isEqualTo(2);
    }

    private static KeptRegistration.Revision revision(int n, boolean accepted, boolean withdrawn) {
        return new KeptRegistration.Revision(
                n,
                List.of(advanced("Văn phòng " + n)),
                NOON,
                false,
                DAY,
                true,
                "",
                accepted ? NOON : null,
                "",
                withdrawn ? NOON : null);
    }

    private static KeptRegistration kept(KeptRegistration.Revision... revisions) {
        var last = revisions[revisions.length - 1];
        return new KeptRegistration(
                new vn.thidua.platform.SiteId(UUID.randomUUID()),
                new vn.thidua.emulation.BlocYearId(UUID.randomUUID()),
                new vn.thidua.organisation.UnitId(UUID.randomUUID()),
                "Sở",
                new Registration.Draft(new RegistrationId(UUID.randomUUID()), last.n(), last.lines(), null),
                1,
                List.of(revisions),
                List.of());
    }

    @Test
    void whatCountsIsTheLastAcceptedThatTheUnitHasNotWithdrawnSince() {
        var first = revision(1, true, false);
        assertThat(kept(first, revision(2, false, false)).inForce()).isEqualTo(first);
        assertThat(kept(first, revision(2, true, false)).inForce()).isEqualTo(revision(2, true, false));
        assertThat(kept(first, revision(2, false, true)).inForce()).isNull();
        assertThat(kept(first, revision(2, false, true), revision(3, true, false))
                        .inForce())
                .isEqualTo(revision(3, true, false));
        assertThat(kept(revision(1, false, false)).inForce()).isNull();
    }
}

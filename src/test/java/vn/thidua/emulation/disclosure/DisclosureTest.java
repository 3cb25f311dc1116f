package vn.thidua.emulation.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.WorkingDays;

/// What may stand in a list, how long it is open, and who does what with a window.
class DisclosureTest {

    private static final WorkingDays CALENDAR = WorkingDays.vietnam();
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);

    private static DisclosedList list(String typed) {
        return DisclosedList.read(2025, typed, Map.of("HS-2025-0001", new UUID(7, 7)));
    }

    private static Disclosure window() {
        return window(Timing.BEFORE_COUNCIL, "");
    }

    private static Disclosure window(Timing timing, String decision) {
        return new Disclosure(
                new DisclosureId(new UUID(1, 1)),
                new SiteId(new UUID(2, 2)),
                timing,
                "Lấy ý kiến",
                "",
                null,
                decision,
                list("Sở Nội vụ | UBND tỉnh | Bằng khen | Hoàn thành xuất sắc nhiệm vụ"),
                Span.of(MONDAY, 10, "Điều 10", "", CALENDAR),
                "",
                ONE,
                NOW,
                new DisclosureState.Scheduled(),
                null);
    }

    /// Invariant 36.
    @Test
    void aLineHasANameAUnitAnAwardAndAMeritAndNothingElse() {
        var line = list("Nguyễn Văn A | Sở Y tế | Chiến sĩ thi đua | Có sáng kiến | HS-2025-0001")
                .lines()
                .getFirst();
        assertThat(line.name()).isEqualTo("Nguyễn Văn A");
        assertThat(line.merit()).isEqualTo("Có sáng kiến");
        assertThat(line.dossier()).isEqualTo(new UUID(7, 7));
        assertThat(Disclosed.class.getRecordComponents())
                .extracting(java.lang.reflect.RecordComponent::getName)
                .containsExactly("n", "name", "unit", "award", "merit", "dossier");
    }

    /// Invariant 36.
    @Test
    void personalDataInAnyPartOfALineIsRefusedWithWhatToTakeOut() {
        assertThatExceptionOfType(DisclosureRefused.TellsPhone.class)
                .isThrownBy(() -> list("A | B | C | D\nE | F | G | gọi 0912345678"))
                .satisfies(refused -> assertThat(refused.facts()).containsExactly(2, "0912345678"));
        assertThatExceptionOfType(DisclosureRefused.TellsBirth.class)
                .isThrownBy(() -> list("Ông A, sinh năm 1980 | B | C | D"));
        assertThatExceptionOfType(DisclosureRefused.TellsIdentity.class)
                .isThrownBy(() -> list("A | CCCD 062085001234 | C | D"));
        assertThatExceptionOfType(DisclosureRefused.TellsAddress.class)
                .isThrownBy(() -> list("A | B | C | thường trú ở phường 1"));
        assertThatExceptionOfType(DisclosureRefused.TellsMailbox.class).isThrownBy(() -> list("A | B | C | a@b.vn"));
    }

    @Test
    void aLineThatIsNotWholeIsRefused() {
        assertThatExceptionOfType(DisclosureRefused.LineNotRead.class).isThrownBy(() -> list("A | B | C"));
        assertThatExceptionOfType(DisclosureRefused.LineWithoutName.class).isThrownBy(() -> list(" | B | C | D"));
        assertThatExceptionOfType(DisclosureRefused.LineWithoutAward.class).isThrownBy(() -> list("A | B |  | D"));
        assertThatExceptionOfType(DisclosureRefused.MoreThanASentence.class)
                .isThrownBy(() -> list("A | B | C | Làm tốt. Làm rất tốt"));
        assertThatExceptionOfType(DisclosureRefused.LineTooLong.class)
                .isThrownBy(() -> list("A | B | C | " + "a".repeat(Disclosed.LONGEST_MERIT + 1)));
        assertThatExceptionOfType(DisclosureRefused.UnknownDossier.class)
                .isThrownBy(() -> list("A | B | C | D | HS-2025-0009"));
        assertThatExceptionOfType(DisclosureRefused.EmptyList.class).isThrownBy(() -> list(" \n"));
    }

    @Test
    void ofALongMeritTheFirstSentenceIsOffered() {
        assertThat(Disclosed.sentence("Đạt 105,5 % kế hoạch. Có 3 sáng kiến.")).isEqualTo("Đạt 105,5 % kế hoạch.");
        assertThat(Disclosed.sentence("chữ ".repeat(300))).hasSizeLessThanOrEqualTo(Disclosed.LONGEST_MERIT);
    }

    @Test
    void theSpanIsWholeWorkingDaysAfterTheFirst() {
        assertThat(Span.of(MONDAY, 10, "Điều 10", "", CALENDAR).to()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(Span.of(LocalDate.of(2026, 4, 29), 1, "Điều 10", "", CALENDAR)
                        .to())
                .as("over the holidays of 30 April and 1 May")
                .isAfter(LocalDate.of(2026, 5, 1));
        assertThatExceptionOfType(DisclosureRefused.ShorterThanTheRule.class)
                .isThrownBy(() -> Span.of(MONDAY, 9, "Điều 10", "", CALENDAR).atLeast(10));
        assertThatExceptionOfType(DisclosureRefused.NoDays.class)
                .isThrownBy(() -> Span.of(MONDAY, 0, "Điều 10", "", CALENDAR));
        assertThatExceptionOfType(DisclosureRefused.WithoutSource.class)
                .isThrownBy(() -> Span.of(MONDAY, 10, " ", "", CALENDAR));
    }

    /// Invariant 39: time alone ends the taking of opinions, on the day that was announced, and does nothing else.
    @Test
    void timeAloneEndsNothingButTheTakingOfOpinions() {
        var scheduled = window();
        assertThat(scheduled.takesVoices(MONDAY))
                .as("its day has come, nobody opened it")
                .isFalse();
        var open = scheduled.opened(OTHER, NOW, MONDAY, CALENDAR);
        var last = open.span().to();
        assertThat(open.span()).as("announced before").isEqualTo(scheduled.span());
        assertThat(open.takesVoices(last)).isTrue();
        assertThat(open.takesVoices(last.plusDays(1))).isFalse();
        assertThat(open.state().key()).as("still open: somebody closes it").isEqualTo("OPEN");
        assertThat(open.waitsForClosing(last.plusDays(1))).isTrue();
        assertThatExceptionOfType(DisclosureRefused.NotOpen.class)
                .isThrownBy(() -> open.mustTakeVoices(last.plusDays(1)));
    }

    @Test
    void anotherPersonOpensItNotBeforeItsDay() {
        assertThatExceptionOfType(DisclosureRefused.SamePerson.class)
                .isThrownBy(() -> window().opened(ONE, NOW, MONDAY, CALENDAR));
        assertThatExceptionOfType(DisclosureRefused.TooEarly.class)
                .isThrownBy(() -> window().opened(OTHER, NOW, MONDAY.minusDays(1), CALENDAR));
        var late = window().opened(OTHER, NOW, MONDAY.plusDays(2), CALENDAR);
        assertThat(late.span().from()).isEqualTo(MONDAY.plusDays(2));
        assertThat(late.span().to()).as("as many days").isEqualTo(CALENDAR.after(MONDAY.plusDays(2), 10));
        assertThatExceptionOfType(DisclosureRefused.NotNow.class)
                .isThrownBy(() -> late.opened(OTHER, NOW, MONDAY.plusDays(2), CALENDAR));
    }

    @Test
    void itIsClosedOnceItsTimeIsOverAndAllAreAnswered() {
        var open = window().opened(OTHER, NOW, MONDAY, CALENDAR);
        var after = open.span().to().plusDays(1);
        assertThatExceptionOfType(DisclosureRefused.StillOpen.class)
                .isThrownBy(() -> open.closed(NOW, open.span().to(), 0, ""));
        assertThatExceptionOfType(DisclosureRefused.VoicesWaiting.class)
                .isThrownBy(() -> open.closed(NOW, after, 1, ""));
        assertThat(open.closed(NOW, after, 0, "").state().key()).isEqualTo("CLOSED");
        assertThatExceptionOfType(DisclosureRefused.NotNow.class).isThrownBy(() -> window().closed(NOW, after, 0, ""));
    }

    @Test
    void itIsTakenBackWithAReason() {
        assertThatExceptionOfType(DisclosureRefused.WithoutReason.class).isThrownBy(() -> window().withdrawn(NOW, " "));
        assertThat(window().withdrawn(NOW, "Sai tên").state().key()).isEqualTo("WITHDRAWN");
    }

    @Test
    void afterADecisionItSaysWhichOne() {
        assertThatExceptionOfType(DisclosureRefused.WithoutDecision.class)
                .isThrownBy(() -> window(Timing.AFTER_DECISION, ""));
        assertThat(DisclosureStory.of(window(Timing.AFTER_DECISION, "Quyết định số 1/QĐ-UBND"))
                        .at("body"))
                .contains("Bằng khen: 1.", "Sở Nội vụ", "/cong-khai/");
    }

    @Test
    void workingDaysThatAreLeftComeAfterToday() {
        var span = window().span();
        assertThat(span.left(MONDAY, CALENDAR)).isEqualTo(10);
        assertThat(span.left(span.to(), CALENDAR)).as("the last day").isZero();
        assertThat(span.left(span.to().plusDays(1), CALENDAR)).isZero();
    }

    @Test
    void moreThanAHouseholdWritesIsRefused() {
        var gate = new Turnstile(new java.security.SecureRandom());
        var site = new SiteId(new UUID(2, 2));
        for (var i = 0; i < Turnstile.OF_ADDRESS; i++) gate.pass(site, "10.0.0.1", NOW);
        assertThatExceptionOfType(VoiceRefused.TooOften.class).isThrownBy(() -> gate.pass(site, "10.0.0.1", NOW));
        gate.pass(site, "10.0.0.2", NOW);
        gate.pass(site, "10.0.0.1", NOW.plusSeconds(3_600));
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        var receipt = Receipt.drawn(new java.util.Random(1));
        assertThat(new Receipt(" " + receipt.grouped().toLowerCase(java.util.Locale.ROOT) + " ").sha256())
                .isEqualTo(receipt.sha256());
        assertThat(List.of(receipt.grouped().split("-"))).hasSize(3);
    }
}

package vn.thidua.emulation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// The states of a decision.
class KeptDecisionTest {

    private static final Instant NOON = Instant.parse("2021-05-27T05:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2021, 5, 27);
    private static final Hand OFFICER = hand(1);
    private static final Hand CHAIRMAN = hand(2);
    private static final Hand CLERK = hand(3);
    private static final Given NUMBER = new Given(206, "206/QĐ-UBND", DAY);

    private static Hand hand(int n) {
        return new Hand(new UUID(0, n), "Người " + n, NOON);
    }

    private static KeptDecision draft(DecisionKind kind, DecisionText text) {
        var issuer = new Issuer(
                new IssuerId(UUID.randomUUID()),
                new UnitId(UUID.randomUUID()),
                "",
                "Ủy ban nhân dân tỉnh",
                "Chủ tịch Ủy ban nhân dân tỉnh",
                "Lam Giang",
                "QĐ-UBND",
                "",
                "Chủ tịch",
                "Nguyễn Văn A",
                "");
        return new KeptDecision(
                new DecisionId(UUID.randomUUID()),
                new SiteId(UUID.randomUUID()),
                kind,
                2020,
                issuer,
                text,
                DecisionState.DRAFT,
                kind == DecisionKind.AWARD ? null : new DecisionId(UUID.randomUUID()),
                kind == DecisionKind.AWARD ? "" : "Khai man",
                Hands.of(OFFICER),
                null,
                null,
                "",
                0,
                1);
    }

    private static KeptDecision draft() {
        return draft(DecisionKind.AWARD, text("Điều khoản"));
    }

    private static DecisionText text(String article) {
        return new DecisionText(
                "Về việc tặng Bằng khen", "Căn cứ luật;", "", List.of(article), "", "", "Chủ tịch", "Nguyễn Văn A", "");
    }

    private static KeptDecision signed() {
        return draft().frozen("ab").signed(CHAIRMAN);
    }

    private static KeptDecision issued() {
        return signed().numbered(CLERK, NUMBER).sealed(CLERK).issued(CLERK);
    }

    /// Invariant 33: the number comes after the signature.
    @Test
    void aNumberIsGivenOnlyAfterTheSignature() {
        assertThatThrownBy(() -> draft().numbered(CLERK, NUMBER))
                .isInstanceOf(DecisionRefused.NumberBeforeSignature.class);
        assertThatThrownBy(() -> draft().frozen("ab").numbered(CLERK, NUMBER))
                .isInstanceOf(DecisionRefused.NumberBeforeSignature.class);
        assertThat(signed().numbered(CLERK, NUMBER).given()).isEqualTo(NUMBER);
    }

    /// Invariant 33: signer and numbering clerk are different people.
    @Test
    void whoSignedDoesNotNumber() {
        assertThatThrownBy(() -> signed().numbered(CHAIRMAN, NUMBER)).isInstanceOf(DecisionRefused.OtherHand.class);
    }

    /// Invariant 33: a number that was given stays with what was given up.
    @Test
    void givingUpKeepsTheNumber() {
        var cancelled = signed().numbered(CLERK, NUMBER).cancelled(OFFICER, "Sai danh sách");
        assertThat(cancelled.given()).isEqualTo(NUMBER);
        assertThatThrownBy(() -> cancelled.numbered(CLERK, NUMBER)).isInstanceOf(DecisionRefused.NotNow.class);
    }

    @Test
    void aDecisionIsDatedNeitherBeforeItsSignatureNorAfterToday() {
        assertThatThrownBy(() -> signed().numbered(CLERK, new Given(1, "01/QĐ", DAY.minusDays(1))))
                .isInstanceOf(DecisionRefused.DatedBeforeSignature.class);
        assertThatThrownBy(() -> signed().numbered(CLERK, new Given(1, "01/QĐ", DAY.plusDays(1))))
                .isInstanceOf(DecisionRefused.InTheFuture.class);
    }

    @Test
    void itIsIssuedOnlyUnderTheSignatureOfTheOrganisation() {
        assertThatThrownBy(() -> signed().numbered(CLERK, NUMBER).issued(CLERK))
                .isInstanceOf(DecisionRefused.Unsealed.class);
        assertThatThrownBy(() -> signed().sealed(CLERK)).isInstanceOf(DecisionRefused.NotNow.class);
        assertThatThrownBy(() -> signed().numbered(CLERK, NUMBER).sealed(CLERK).sealed(CLERK))
                .isInstanceOf(DecisionRefused.SealedAlready.class);
    }

    @Test
    void aFrozenTextIsNotWrittenOn() {
        var frozen = draft().frozen("ab");
        assertThatThrownBy(() -> frozen.written(text("B"))).isInstanceOf(DecisionRefused.Frozen.class);
        assertThat(frozen.thawed().written(text("B")).text().articles()).containsExactly("B");
        assertThatThrownBy(() -> signed().thawed()).isInstanceOf(DecisionRefused.NotNow.class);
    }

    @Test
    void aTextThatIsNotWholeIsNotFrozen() {
        assertThatThrownBy(() -> draft(DecisionKind.AWARD, text(" ")).frozen("ab"))
                .isInstanceOf(DecisionRefused.WithoutArticles.class);
    }

    /// Two people for a revocation (invariant 34 from its side).
    @Test
    void aRevocationNeedsASecondPersonWhoReadItsLastWords() {
        var draft = draft(DecisionKind.REVOCATION, text("Hủy bỏ"));
        assertThatThrownBy(() -> draft.frozen("ab")).isInstanceOf(DecisionRefused.Unconfirmed.class);
        assertThatThrownBy(() -> draft.confirmed(OFFICER)).isInstanceOf(DecisionRefused.ConfirmedByYou.class);
        assertThat(draft.confirmed(CLERK).frozen("ab").state()).isEqualTo(DecisionState.FROZEN);
        assertThatThrownBy(() -> draft.confirmed(CLERK).written(text("Khác")).frozen("ab"))
                .isInstanceOf(DecisionRefused.Unconfirmed.class);
    }

    /// Invariant 34: what was issued is never given up, only changed by a new decision.
    @Test
    void whatWasIssuedIsNotGivenUp() {
        assertThatThrownBy(() -> issued().cancelled(OFFICER, "Sai")).isInstanceOf(DecisionRefused.NotNow.class);
        assertThat(issued().disclosed(CLERK).state()).isEqualTo(DecisionState.DISCLOSED);
    }

    /// Invariant 35: reasons are mandatory.
    @Test
    void givingUpAndTakingBackNeedAReason() {
        assertThatThrownBy(() -> draft().cancelled(OFFICER, " ")).isInstanceOf(DecisionRefused.WithoutReason.class);
        var revocation = draft(DecisionKind.REVOCATION, text("Hủy bỏ"));
        assertThatThrownBy(() -> new KeptDecision(
                        revocation.id(),
                        revocation.site(),
                        DecisionKind.REVOCATION,
                        2020,
                        revocation.issuer(),
                        revocation.text(),
                        DecisionState.DRAFT,
                        revocation.old(),
                        " ",
                        Hands.of(OFFICER),
                        null,
                        null,
                        "",
                        0,
                        1))
                .isInstanceOf(DecisionRefused.WithoutReason.class);
    }
}

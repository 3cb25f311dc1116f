package vn.thidua.emulation.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.emulation.ranking.ABloc.order;
import static vn.thidua.emulation.ranking.ABloc.terms;
import static vn.thidua.emulation.ranking.ABloc.unit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate UNTIL = TODAY.plusDays(5);
    private static final LocalDate AFTER = UNTIL.plusDays(1);
    private static final Instant NOON = Instant.parse("2026-12-07T05:00:00Z");
    private static final Frozen FROZEN = Frozen.of(ABloc.ranked(terms(order(1), "50"), "58+38", "50+30", "40+30"));

    private static Round.Reviewed reviewed() {
        return new Round.Computed(new RankingId(new UUID(0, 1)), 1, FROZEN, "").review(UNTIL, TODAY);
    }

    private static Round.Hand hand(int n) {
        return new Round.Hand(new UUID(9, n), "Người " + n, NOON);
    }

    private static Objection objection(Objection.@Nullable Answer answer) {
        return new Objection(
                new UUID(0, 5), new RankingId(new UUID(0, 1)), unit(2), "Đơn vị 2", "Điểm II thiếu", NOON, answer);
    }

    @Test
    void twoPeopleCertify() {
        var half = reviewed().vouch(hand(1), AFTER, FROZEN, List.of());
        assertThatThrownBy(() -> half.certify(hand(1), AFTER, FROZEN, List.of()))
                .isInstanceOf(RankingRefused.SamePerson.class);
        var certified = half.certify(hand(2), AFTER, FROZEN, List.of());
        assertThat(certified.first().name()).isEqualTo("Người 1");
        assertThat(certified.second().name()).isEqualTo("Người 2");
        assertThat(certified.frozen()).isEqualTo(FROZEN);
    }

    @Test
    void refusesTheSecondBeforeTheFirstAndTheFirstTwice() {
        assertThatThrownBy(() -> reviewed().certify(hand(1), AFTER, FROZEN, List.of()))
                .isInstanceOf(RankingRefused.VouchedMeanwhile.class);
        var half = reviewed().vouch(hand(1), AFTER, FROZEN, List.of());
        assertThatThrownBy(() -> half.vouch(hand(2), AFTER, FROZEN, List.of()))
                .isInstanceOf(RankingRefused.VouchedMeanwhile.class);
    }

    @Test
    void membersHaveTheirTime() {
        assertThatThrownBy(() -> reviewed().vouch(hand(1), UNTIL, FROZEN, List.of()))
                .isInstanceOf(RankingRefused.ReviewNotOver.class);
        assertThatThrownBy(() -> reviewed().mustTakeObjections(AFTER)).isInstanceOf(RankingRefused.ReviewIsOver.class);
        assertThatThrownBy(() -> new Round.Computed(new RankingId(new UUID(0, 1)), 1, FROZEN, "")
                        .review(TODAY.minusDays(1), TODAY))
                .isInstanceOf(RankingRefused.ReviewEndsBeforeToday.class);
    }

    @Test
    void everyObjectionIsAnsweredFirst() {
        assertThatThrownBy(() -> reviewed().vouch(hand(1), AFTER, FROZEN, List.of(objection(null))))
                .isInstanceOf(RankingRefused.ObjectionOpen.class);
        var answered = objection(new Objection.Answer("Đã kiểm tra, điểm đúng", "Trưởng khối", NOON));
        assertThat(reviewed().vouch(hand(1), AFTER, FROZEN, List.of(answered)).first())
                .isEqualTo(hand(1));
        assertThatThrownBy(() -> new Objection.Answer(" ", "Trưởng khối", NOON))
                .isInstanceOf(RankingRefused.NothingSaid.class);
    }

    @Test
    void whatMembersSawIsWhatIsCertified() {
        var other = Frozen.of(ABloc.ranked(terms(order(1), "50"), "58+38", "50+30.5", "40+30"));
        assertThatThrownBy(() -> reviewed().vouch(hand(1), AFTER, other, List.of()))
                .isInstanceOf(RankingRefused.ChangedSinceReview.class);
        var again = reviewed().vouch(hand(1), AFTER, FROZEN, List.of()).again(other);
        assertThat(again.frozen()).isEqualTo(other);
    }

    @Test
    void anOpenTieIsNotCertified() {
        var tied = Frozen.of(ABloc.ranked(terms(order(1), "50"), "50+30", "50+30", "40+30"));
        var reviewed = new Round.Computed(new RankingId(new UUID(0, 1)), 1, tied, "").review(UNTIL, TODAY);
        assertThatThrownBy(() -> reviewed.vouch(hand(1), AFTER, tied, List.of()))
                .isInstanceOf(RankingRefused.TieOpen.class);
    }
}

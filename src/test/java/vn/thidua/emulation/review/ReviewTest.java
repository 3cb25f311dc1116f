package vn.thidua.emulation.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.emulation.bloc.BlocMember;
import vn.thidua.emulation.rules.Certainty;
import vn.thidua.emulation.rules.Content;
import vn.thidua.emulation.rules.RuleGroup;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.emulation.rules.RuleSource;
import vn.thidua.emulation.rules.RuleValue;
import vn.thidua.organisation.UnitId;

/// The rules of a review meeting, without storage.
class ReviewTest {

    private static final Instant EIGHT = Instant.parse("2026-12-20T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 20);
    private static final Quorum TWO_THIRDS = new Quorum(2, 3, "Điều 47");

    private static Quorum percent(String percent) {
        return Quorum.percent(new BigDecimal(percent), "Điều 47");
    }

    @Test
    void twoThirdsOfElevenAreEight() {
        assertThat(TWO_THIRDS.needed(11)).isEqualTo(8);
        assertThat(TWO_THIRDS.met(7, 11)).isFalse();
        assertThat(TWO_THIRDS.missing(5, 11)).isEqualTo(3);
        assertThat(TWO_THIRDS.met(8, 11)).isTrue();
        assertThat(TWO_THIRDS.missing(11, 11)).isZero();
        assertThat(TWO_THIRDS.needed(9)).isEqualTo(6);
        assertThat(new Quorum(1, 1, "Quy chế").needed(11)).isEqualTo(11);
    }

    @Test
    void aRoundedPercentIsThePartItWasMadeOf() {
        assertThat(percent("66.67")).isEqualTo(TWO_THIRDS);
        assertThat(percent("66.67").needed(3)).isEqualTo(2);
        assertThat(percent("66.6667").needed(9)).isEqualTo(6);
        assertThat(percent("33.33").part()).isEqualTo("1/3");
        assertThat(percent("75.00").part()).isEqualTo("3/4");
        assertThat(percent("50").needed(11)).isEqualTo(6);
        assertThat(percent("66").part()).isEqualTo("33/50");
        assertThat(percent("100").needed(11)).isEqualTo(11);
        assertThat(percent("62.25").part()).isEqualTo("249/400");
    }

    @Test
    void aQuorumIsAPartAndHasASource() {
        assertThatThrownBy(() -> new Quorum(3, 2, "Điều 47")).isInstanceOf(ReviewRefused.NotAPart.class);
        assertThatThrownBy(() -> new Quorum(0, 2, "Điều 47")).isInstanceOf(ReviewRefused.NotAPart.class);
        assertThatThrownBy(() -> percent("0")).isInstanceOf(ReviewRefused.NotAPart.class);
        assertThatThrownBy(() -> percent("101")).isInstanceOf(ReviewRefused.NotAPart.class);
        assertThatThrownBy(() -> new Quorum(2, 3, " ")).isInstanceOf(ReviewRefused.QuorumWithoutSource.class);
        assertThatThrownBy(() -> new Delegating(true, " ")).isInstanceOf(ReviewRefused.DelegatingWithoutSource.class);
    }

    @Test
    void theRulesInForceSayWhatTheySay() {
        var rules = rules(
                value(ReviewTerms.QUORUM, new Content.Number(new BigDecimal("66.67"), "%"), null),
                value(ReviewTerms.DELEGATING, new Content.Switch(true), null));
        assertThat(ReviewTerms.quorum(rules, DAY).orElseThrow().part()).isEqualTo("2/3");
        assertThat(ReviewTerms.quorum(rules, DAY).orElseThrow().source()).isEqualTo("Điều 33, 152/2025/NĐ-CP");
        assertThat(ReviewTerms.delegating(rules, DAY).orElseThrow().allowed()).isTrue();
        var ended = rules(
                value(ReviewTerms.QUORUM, new Content.Number(new BigDecimal("66.67"), "%"), LocalDate.of(2026, 6, 30)));
        assertThat(ReviewTerms.quorum(ended, DAY)).isEmpty();
        assertThat(ReviewTerms.delegating(ended, DAY)).isEmpty();
    }

    private static RulePackage rules(RuleValue... values) {
        return new RulePackage("today", 1, "Nay", LocalDate.of(2025, 1, 1), null, "", "", List.of(values));
    }

    private static RuleValue value(String key, Content content, @org.jspecify.annotations.Nullable LocalDate to) {
        var source = new RuleSource("152/2025/NĐ-CP", "Điều 33", Certainty.UNVERIFIED);
        return new RuleValue(key, RuleGroup.REVIEW, "Tên", content, source, null, to, "");
    }

    @Test
    void goesFromPlanToSignedMinutes() {
        var invited = new ReviewState.Planned().invited(EIGHT);
        assertThatThrownBy(() -> invited.opened(EIGHT, TWO_THIRDS, 5, 11))
                .isInstanceOfSatisfying(
                        ReviewRefused.BelowQuorum.class,
                        refused -> assertThat(refused.facts()).containsExactly(5, 11, 8, 3));
        var open = invited.opened(EIGHT, TWO_THIRDS, 8, 11);
        var closed = open.closed(EIGHT.plus(Duration.ofHours(3)));
        var frozen = closed.frozen(EIGHT.plus(Duration.ofHours(4)));
        assertThat(frozen.thawed(false)).isEqualTo(closed);
        assertThatThrownBy(() -> frozen.thawed(true)).isInstanceOf(ReviewRefused.SignedAlready.class);
        var signed = frozen.signed(EIGHT.plus(Duration.ofHours(5)));
        assertThat(signed.opening()).isEqualTo(open);
        assertThat(signed.endedAt()).isEqualTo(closed.endedAt());
        assertThat(signed.key()).isEqualTo("MINUTES_SIGNED");
    }

    @Test
    void isCalledOffOnlyWithAReason() {
        assertThat(new ReviewState.Planned().cancelled(" Bão ").reason()).isEqualTo("Bão");
        assertThatThrownBy(() -> new ReviewState.Invited(EIGHT).cancelled(" "))
                .isInstanceOf(ReviewRefused.WithoutReason.class);
    }

    @Test
    void onlyWhereItIsAllowedDoesADelegateComeAndWithAPaperInTime() {
        var head = new Representative.Head("Lê Văn An", "Giám đốc");
        var delegate = new Representative.Delegate("Vũ Thị Bình", "Phó Giám đốc", "12/GUQ", DAY.minusDays(1));
        var allowed = new Delegating(true, "Quy chế khối");
        head.mustBeAllowed(Delegating.NO, DAY);
        delegate.mustBeAllowed(allowed, DAY);
        assertThatThrownBy(() -> delegate.mustBeAllowed(Delegating.NO, DAY))
                .isInstanceOf(ReviewRefused.DelegatingForbidden.class);
        assertThatThrownBy(() -> delegate.mustBeAllowed(allowed, DAY.minusDays(2)))
                .isInstanceOf(ReviewRefused.DelegatedAfterwards.class);
        assertThatThrownBy(() -> new Representative.Delegate("Vũ Thị Bình", "Phó Giám đốc", " ", DAY))
                .isInstanceOf(ReviewRefused.DelegationWithoutPaper.class);
        assertThatThrownBy(() -> new Representative.Head("Lê Văn An", ""))
                .isInstanceOf(ReviewRefused.RepresentativeWithoutName.class);
        var unit = new UnitId(UUID.randomUUID());
        assertThatThrownBy(() -> new Answer(UUID.randomUUID(), unit, Coming.ONLINE, null, false, EIGHT))
                .isInstanceOf(ReviewRefused.RepresentativeWithoutName.class);
    }

    @Test
    void theRollIsToldFromEntries() {
        var members = new ArrayList<BlocMember>();
        for (var n = 1; n <= 4; n++) members.add(new BlocMember(n, new UnitId(UUID.randomUUID()), "Đơn vị " + n, ""));
        var first = members.get(0).unit();
        var second = members.get(1).unit();
        var third = members.get(2).unit();
        var roll = new Roll(
                members,
                List.of(
                        entry(first, Attendance.IN_PERSON, "An", -10),
                        entry(second, Attendance.ABSENT, "", 0),
                        entry(third, Attendance.ONLINE, "Chi", -5),
                        entry(second, Attendance.IN_PERSON, "Bình", 20),
                        entry(first, Attendance.LEFT, "", 60)));
        assertThat(roll.there()).isEqualTo(2);
        assertThat(roll.online()).isEqualTo(1);
        assertThat(roll.present().getFirst()).isEqualTo(new Present(first, "Đơn vị 1", "An", Attendance.LEFT));
        assertThat(roll.present().getLast().attendance())
                .as("nothing was written down")
                .isEqualTo(Attendance.ABSENT);
        assertThat(roll.late(second, EIGHT)).isTrue();
        assertThat(roll.late(first, EIGHT)).isFalse();
        assertThat(roll.leftAt(first)).contains(EIGHT.plus(Duration.ofMinutes(60)));
        assertThatThrownBy(() -> entry(first, Attendance.ONLINE, " ", 0))
                .isInstanceOf(ReviewRefused.RepresentativeWithoutName.class);
    }

    private static AttendanceEntry entry(UnitId unit, Attendance attendance, String who, int minutes) {
        return new AttendanceEntry(unit, attendance, who, EIGHT.plus(Duration.ofMinutes(minutes)), "");
    }

    @Test
    void aCorrectionTakesThePlaceAndEmptyWordsTakeOut() {
        var one = UUID.randomUUID();
        var other = UUID.randomUUID();
        var all = List.of(
                new Proceeding(one, 1, Proceeding.Kind.SPEECH, "An", "Đồng ý", EIGHT),
                new Proceeding(other, 1, Proceeding.Kind.CONCLUSION, "", "Nhất trí", EIGHT),
                new Proceeding(one, 1, Proceeding.Kind.SPEECH, "An", "Không đồng ý", EIGHT),
                new Proceeding(other, 1, Proceeding.Kind.CONCLUSION, "", "", EIGHT));
        assertThat(Proceeding.standing(all)).extracting(Proceeding::text).containsExactly("Không đồng ý");
        assertThat(Proceeding.history(all, one)).hasSize(2);
        assertThatThrownBy(() -> new Proceeding(one, 1, Proceeding.Kind.SPEECH, "", "Đồng ý", EIGHT))
                .isInstanceOf(ReviewRefused.NobodySpoke.class);
    }

    @Test
    void aPlanHasPlaceAgendaAndTwoOfficers() {
        assertThat(plan("Hội trường", AgendaItem.usual(ReviewKind.YEAR_END)).agenda())
                .hasSize(11);
        assertThatThrownBy(() -> plan(" ", AgendaItem.usual(ReviewKind.MID_YEAR)))
                .isInstanceOf(ReviewRefused.WithoutPlace.class);
        assertThatThrownBy(() -> plan("Hội trường", List.of())).isInstanceOf(ReviewRefused.EmptyAgenda.class);
        assertThatThrownBy(() -> new AgendaItem("Khai mạc", "", 601)).isInstanceOf(ReviewRefused.NotMinutes.class);
        assertThatThrownBy(() -> new Officer("", "Giám đốc")).isInstanceOf(ReviewRefused.OfficerWithoutName.class);
    }

    private static ReviewPlan plan(String place, List<AgendaItem> agenda) {
        return new ReviewPlan(
                "Hội nghị",
                place,
                "",
                LocalDateTime.of(2026, 12, 20, 8, 0),
                new Officer("An", ""),
                new Officer("Bình", ""),
                agenda,
                List.of("Báo cáo", " "),
                null,
                Delegating.NO);
    }
}

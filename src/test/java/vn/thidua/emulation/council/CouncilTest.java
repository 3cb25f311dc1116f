package vn.thidua.emulation.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.emulation.council.ACouncil.DAY;
import static vn.thidua.emulation.council.ACouncil.bench;
import static vn.thidua.emulation.council.ACouncil.item;
import static vn.thidua.emulation.council.ACouncil.member;
import static vn.thidua.emulation.council.ACouncil.plan;
import static vn.thidua.emulation.council.ACouncil.result;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.emulation.scoring.Electorate;
import vn.thidua.organisation.UnitId;

/// The rules of a council: who sits, who votes on what, what is enough, and what stands.
class CouncilTest {

    /// Invariant 26 and the test vector "vote base": 11 members, 9 present and all in favour, two absent who sent
    /// nothing.
    @Test
    void nineOfElevenPassesSeventyAndFailsNinety() {
        assertThat(result(70, bench(9, 0, 2), 9).passed()).isTrue();
        var failed = result(90, bench(9, 0, 2), 9);
        assertThat(failed.passed()).isFalse();
        assertThat(failed.words()).isEqualTo("9/11 đồng ý (81,8%); cần ít nhất 90% của 11, tức 10 phiếu");
        assertThat(result(70, bench(9, 0, 2), 8).passed()).isTrue();
        assertThat(result(80, bench(9, 0, 2), 9).passed()).isTrue();
        assertThat(result(80, bench(8, 0, 3), 8).passed()).isFalse();
    }

    /// Invariant 22 and the test vector "written ballot": the same, and one absent member says yes in writing. The base
    /// stays the total.
    @Test
    void theWrittenBallotOfAnAbsentMemberMakesTenOfElevenPassNinety() {
        var passed = result(90, bench(9, 1, 1), 10);
        assertThat(passed.passed()).isTrue();
        assertThat(passed.base()).isEqualTo(11);
        assertThat(passed.words()).isEqualTo("10/11 đồng ý (90,9%); cần ít nhất 90% của 11, tức 10 phiếu");
    }

    /// Invariant 16: whoever stands for the unit, or declared a conflict, has no vote on that dossier, and only on it.
    @Test
    void aConflictTakesTheVoteOnThatDossierOnly() {
        var unit = new UnitId(UUID.randomUUID());
        var seats = new ArrayList<>(ACouncil.seats(10, 0, 0));
        seats.add(ACouncil.seat(11, CouncilPart.PRESENT, unit));
        var items = List.of(item(1, 70, unit), item(2, 70));
        var known = Bench.known(seats, items);
        assertThat(known).containsExactly(new Conflict(11, 1, Conflict.Kind.UNIT, "Sở 11"));
        var less = new Bench(seats, known, true, false);
        assertThat(less.votes(11, 1)).isFalse();
        assertThat(less.votes(11, 2)).isTrue();
        assertThat(less.tally(1, 7).members()).isEqualTo(10);
        assertThat(less.tally(2, 7).members()).isEqualTo(11);
        assertThat(new Bench(seats, known, true, true).tally(1, 7).members())
                .as("where the council wants it, the base stays")
                .isEqualTo(11);
        var kept = new Bench(seats, known, false, false);
        assertThat(kept.votes(11, 1)).as("where no rule takes the vote").isTrue();
        assertThat(kept.concerned(11, 1)).as("it is written down all the same").isTrue();
        assertThat(ItemResult.of(items.getFirst(), less, ACouncil.RULES, new ItemVote(7, 3, 0))
                        .words())
                .isEqualTo("7/10 đồng ý (70%); cần ít nhất 70% của 10, tức 7 phiếu; 1 thành viên không biểu quyết vì"
                        + " xung đột lợi ích");
    }

    @Test
    void aConflictSaysWhy() {
        assertThatThrownBy(() -> new Conflict(1, 1, Conflict.Kind.DECLARED, " "))
                .isInstanceOf(CouncilRefused.ConflictWithoutReason.class);
    }

    /// Invariant 23: as many votes on each dossier as sheets came in, less those that have it struck out.
    @Test
    void votesCastAreVotesCounted() {
        var seats = ACouncil.seats(10, 0, 1);
        var struck = List.of(new Conflict(1, 2, Conflict.Kind.DECLARED, "anh em"));
        var bench = new Bench(seats, struck, true, false);
        var items = List.of(item(1, 90), item(2, 70));
        counted(10, new ItemVote(9, 1, 0), new ItemVote(8, 0, 1)).mustFit(bench, items);
        assertThatThrownBy(() -> counted(10, new ItemVote(9, 0, 0), new ItemVote(8, 0, 1))
                        .mustFit(bench, items))
                .isInstanceOf(CouncilRefused.DoesNotAddUp.class);
        assertThatThrownBy(() -> counted(10, new ItemVote(9, 1, 0), new ItemVote(9, 0, 1))
                        .mustFit(bench, items))
                .as("the one who may not vote did")
                .isInstanceOf(CouncilRefused.DoesNotAddUp.class);
        assertThatThrownBy(() -> counted(11, new ItemVote(10, 1, 0), new ItemVote(9, 0, 1))
                        .mustFit(bench, items))
                .isInstanceOf(CouncilRefused.MoreSheetsThanVoters.class);
        counted(9, new ItemVote(9, 0, 0), new ItemVote(9, 0, 0)).mustFit(bench, items);
        counted(9, new ItemVote(9, 0, 0), new ItemVote(8, 0, 0)).mustFit(bench, items);
    }

    /// What was put off before the vote is neither on the sheets nor counted.
    @Test
    void aDossierThatIsPutOffIsNotCounted() {
        var stands = item(1, 70);
        var off = ACouncil.postponed(item(2, 70), "Chờ xác minh");
        counted(9, new ItemVote(9, 0, 0), new ItemVote(0, 0, 0)).mustFit(bench(9, 0, 2), List.of(stands, off));
        var entry = new TellerEntry(9, List.of(line(9, 0, 0), new TellerEntry.Line(null, null, null)), true);
        assertThat(entry.without(List.of(stands, off))
                        .whole(List.of(stands, off))
                        .votes()
                        .getLast()
                        .sum())
                .isZero();
    }

    private static CountedSheets counted(int cast, ItemVote... votes) {
        return new CountedSheets(cast, List.of(votes));
    }

    /// Invariants 23 and 25: two people certify, then nothing changes; what is wrong is declared void for a reason.
    @Test
    void twoPeopleCertifyAndThenItStands() {
        var items = List.of(item(1, 90));
        var bench = bench(9, 0, 2);
        var counted = new CouncilBallot.Closed(1).counted(counted(9, new ItemVote(9, 0, 0)), bench, items);
        var one = counted.certify(new UUID(0, 1), bench, items);
        assertThat(one).isInstanceOf(CouncilBallot.Counted.class);
        assertThatThrownBy(() -> ((CouncilBallot.Counted) one).certify(new UUID(0, 1), bench, items))
                .isInstanceOf(CouncilRefused.CertifiedAlready.class);
        var both = ((CouncilBallot.Counted) one).certify(new UUID(0, 2), bench, items);
        assertThat(both).isInstanceOf(CouncilBallot.Certified.class);
        assertThatThrownBy(() -> both.declareVoid(" ")).isInstanceOf(CouncilRefused.WithoutReason.class);
        assertThat(both.declareVoid("Đếm nhầm").reason()).isEqualTo("Đếm nhầm");
        assertThatThrownBy(() -> both.declareVoid("Đếm nhầm").declareVoid("nữa"))
                .isInstanceOf(CouncilRefused.NotNow.class);
    }

    @Test
    void aCirculatedBallotWaitsForItsSheetsOrItsLastDay() {
        var open = new CouncilBallot.Open(1);
        assertThatThrownBy(() -> open.close(true, false, 3)).isInstanceOf(CouncilRefused.SheetsOut.class);
        assertThat(open.close(true, true, 3)).isEqualTo(new CouncilBallot.Closed(1));
        assertThat(open.close(true, false, 0)).isEqualTo(new CouncilBallot.Closed(1));
        assertThat(open.close(false, false, 3)).isEqualTo(new CouncilBallot.Closed(1));
    }

    @Test
    void twoThirdsOfElevenAreEight() {
        assertThat(ACouncil.RULES.quorumOf(11)).isEqualTo(8);
        assertThat(ACouncil.RULES.quorumOf(9)).isEqualTo(6);
        ACouncil.RULES.mustBeQuorate(bench(8, 0, 3));
        assertThatThrownBy(() -> ACouncil.RULES.mustBeQuorate(bench(7, 2, 2)))
                .as("who votes in writing is not there")
                .isInstanceOf(CouncilRefused.BelowQuorum.class);
    }

    @Test
    void whatASharesIsTakenOfIsReadAndNotGuessed() {
        assertThat(CouncilRules.base("Tổng số thành viên; người vắng mặt gửi phiếu"))
                .isEqualTo(Electorate.ALL_MEMBERS);
        assertThat(CouncilRules.base("Số có mặt")).isEqualTo(Electorate.TAKING_PART);
        assertThatThrownBy(() -> CouncilRules.base("Đa số")).isInstanceOf(CouncilRefused.BaseUnclear.class);
    }

    @Test
    void tellersDifferWhereTheyCountedDifferently() {
        var items = List.of(item(1, 90), item(2, 70), item(3, 70));
        var one = new TellerEntry(
                10, List.of(line(10, 0, 0), line(8, 2, 0), new TellerEntry.Line(null, null, null)), false);
        var filled = one.filled(bench(10, 0, 1), items);
        assertThat(filled.lines().getLast()).isEqualTo(line(10, 0, 0));
        assertThat(filled.lines().get(1)).as("what was typed stands").isEqualTo(line(8, 2, 0));
        var other = new TellerEntry(10, List.of(line(10, 0, 0), line(9, 1, 0), line(10, 0, 0)), true);
        assertThat(filled.differing(other)).containsExactly(2);
        assertThatThrownBy(() -> one.whole(items))
                .isInstanceOf(CouncilRefused.CountMissing.class)
                .extracting(no -> ((CouncilRefused) no).facts())
                .isEqualTo(new Object[] {"HS-2026-0003"});
        assertThatThrownBy(() -> TellerEntry.empty(3).whole(items)).isInstanceOf(CouncilRefused.CastMissing.class);
    }

    private static TellerEntry.Line line(int yes, int no, int blank) {
        return new TellerEntry.Line(yes, no, blank);
    }

    @Test
    void membersSitFromOneDecisionToAnother() {
        var chair = member("A", CouncilPost.CHAIR, DAY.minusYears(2), DAY.minusDays(1));
        var next = member("B", CouncilPost.CHAIR, DAY, null);
        var third = member("C", CouncilPost.MEMBER, DAY.minusYears(2), null);
        var roster = new CouncilRoster(List.of(third, chair, next));
        assertThat(roster.on(DAY)).containsExactly(next, third);
        assertThat(roster.on(DAY.minusDays(1))).containsExactly(chair, third);
        assertThat(roster.before(DAY)).containsExactly(chair);
        assertThat(roster.even(DAY)).isTrue();
        assertThatThrownBy(() -> roster.mustTake(member("D", CouncilPost.CHAIR, DAY.minusYears(1), null)))
                .isInstanceOf(CouncilRefused.TwoChairs.class);
        assertThatThrownBy(() -> roster.mustTake(member("c", CouncilPost.MEMBER, DAY, null)))
                .isInstanceOf(CouncilRefused.SitsAlready.class);
        assertThatThrownBy(() -> chair.relieved(DAY, "03/QĐ")).isInstanceOf(CouncilRefused.EndedAlready.class);
        assertThatThrownBy(() -> next.relieved(DAY.minusDays(1), "03/QĐ"))
                .isInstanceOf(CouncilRefused.EndsBeforeItBegins.class);
        assertThatThrownBy(() -> next.relieved(DAY, " ")).isInstanceOf(CouncilRefused.WithoutDecision.class);
        assertThatThrownBy(() -> member(" ", CouncilPost.MEMBER, DAY, null))
                .isInstanceOf(CouncilRefused.MemberWithoutName.class);
    }

    @Test
    void aPlanThatCannotBeHeldIsRefused() {
        assertThatThrownBy(() -> plan(CouncilWay.CIRCULATION, CouncilMode.HANDS, DAY))
                .isInstanceOf(CouncilRefused.HandsByCirculation.class);
        assertThatThrownBy(() -> plan(CouncilWay.CIRCULATION, CouncilMode.PAPER, null))
                .isInstanceOf(CouncilRefused.CirculationWithoutEnd.class);
        assertThatThrownBy(() -> plan(CouncilWay.MEETING, CouncilMode.PAPER, DAY.minusDays(1)))
                .isInstanceOf(CouncilRefused.WrittenBeforeTheSession.class);
        assertThat(plan(CouncilWay.MEETING, CouncilMode.PAPER, null).lastDay()).isEqualTo(DAY);
    }

    /// Where a rule wants the people asked before the council: the session comes after the last day, and nothing is
    /// told while the window or a complaint from it is open. Where none does, neither is stopped.
    @Test
    void thePeopleAreHeardBeforeTheCouncilWhereARuleSaysSo() {
        var item = item(1, 90);
        var lasting = new OpinionWindow(item.dossier(), "Đợt 1", DAY, true, 0);
        var asked = new PeoplesOpinion(item, "Điều 10", List.of(lasting));
        assertThat(asked.forbidsSession(DAY)).isTrue();
        assertThat(asked.forbidsSession(DAY.plusDays(1))).isFalse();
        assertThat(asked.forbidsTelling(DAY)).isTrue();
        assertThat(asked.forbidsTelling(DAY.plusDays(1))).isFalse();
        var complained = new OpinionWindow(item.dossier(), "Đợt 1", DAY, true, 1);
        assertThat(new PeoplesOpinion(item, "Điều 10", List.of(complained)).forbidsTelling(DAY.plusDays(9)))
                .isTrue();
        var announced = new OpinionWindow(item.dossier(), "Đợt 1", DAY, false, 0);
        assertThat(new PeoplesOpinion(item, "Điều 10", List.of(announced)).forbidsTelling(DAY.plusDays(9)))
                .as("nobody opened it")
                .isTrue();
        var free = new PeoplesOpinion(item, "", List.of(complained));
        assertThat(free.forbidsSession(DAY) || free.forbidsTelling(DAY)).isFalse();
        assertThat(free.open(DAY)).as("told of it all the same").hasSize(1);
        assertThat(new PeoplesOpinion(item, "Điều 10", List.of()).missing()).isTrue();
    }
}

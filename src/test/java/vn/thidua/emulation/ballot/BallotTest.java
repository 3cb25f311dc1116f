package vn.thidua.emulation.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.emulation.scoring.Electorate;
import vn.thidua.organisation.UnitId;

class BallotTest {

    private static final Question CHOICE = new Question(
            "Chọn hai đơn vị",
            Question.Kind.CHOOSE,
            2,
            IntStream.rangeClosed(1, 3)
                    .mapToObj(n -> new Question.Option("Sở " + n, new UnitId(new UUID(1, n))))
                    .toList());

    @Test
    void invariant16_whoHasAConflictOfInterestHasNoVoteWhereTheRuleSaysSo() {
        var concerned = APlan.voter(2, Attendance.IN_PERSON, "", "Là đơn vị được đề nghị");
        var excluded = APlan.of(11, 11).with(concerned).plan();
        assertThat(excluded.roll().members(excluded.terms())).isEqualTo(10);
        assertThat(excluded.roll().present(excluded.terms())).isEqualTo(10);
        assertThat(Roll.hasVote(concerned, excluded.terms())).isFalse();
        var noted = APlan.of(11, 11).with(concerned).excludes(false).plan();
        assertThat(noted.roll().members(noted.terms())).isEqualTo(11);
        assertThat(noted.roll().voters().get(1).conflict()).isEqualTo("Là đơn vị được đề nghị");
    }

    @Test
    void invariant20_whatIsKeptOfSingleBallotsIsSortedOptionByOption() {
        var count = CHOICE.count(List.of(List.of(3, 1), List.of(1), List.of(), List.of(2, 1)));
        assertThat(count).isEqualTo(new Count(4, 3, 1, List.of(3, 1, 1)));
        assertThat(count.marks()).containsExactly(0, 1, 1, 1, 2, 3);
    }

    @Test
    void invariant21_onePersonHasOneVote() {
        var voter = APlan.voter(1, Attendance.IN_PERSON, "", "");
        var again = new Voter(
                2, new UnitId(UUID.randomUUID()), "Sở 2", voter.account(), "Người 1", Attendance.IN_PERSON, "", "");
        assertThatThrownBy(() -> new Roll(List.of(voter, again))).isInstanceOf(BallotRefused.VotesTwice.class);
    }

    @Test
    void invariant21_aDelegateVotesOnlyWhereTheRuleAllowsIt() {
        var sent = APlan.voter(2, Attendance.ONLINE, "Giấy cử 12", "");
        assertThatThrownBy(() -> APlan.of(11, 11).with(sent).plan())
                .isInstanceOf(BallotRefused.DelegateNotAllowed.class);
        assertThat(APlan.of(11, 11)
                        .with(sent)
                        .delegates(true)
                        .plan()
                        .roll()
                        .voter(2)
                        .orElseThrow()
                        .delegation())
                .isEqualTo("Giấy cử 12");
    }

    /// §6.7 "Vote base": 11 members, 9 present and all for it, 2 absent whose papers did not come.
    @Test
    void invariant22_theBaseIsAllMembersWhoeverCame() {
        assertThat(APlan.of(11, 9).percent(70).outcome(9, 0, 0, 0).passed()).isTrue();
        assertThat(APlan.of(11, 9).percent(90).outcome(9, 0, 0, 0).passed()).isFalse();
        assertThat(APlan.of(11, 9)
                        .percent(90)
                        .of(Electorate.TAKING_PART)
                        .outcome(9, 0, 0, 0)
                        .passed())
                .isTrue();
    }

    /// §6.7 "Written ballot": one of the absent has written yes.
    @Test
    void invariant22_writtenBallotsCountAndTheBaseStays() {
        var outcome = APlan.of(11, 9).percent(90).outcome(10, 0, 0, 1);
        assertThat(outcome.passed()).isTrue();
        assertThat(outcome.base()).isEqualTo(11);
        assertThat(outcome.needed()).isEqualTo(10);
        assertThat(outcome.written()).isEqualTo(1);
    }

    @Test
    void invariant23_aDifferenceOfCastAndTalliedBlocksCertification() {
        var tallied = APlan.of(11, 11).closed().tallied(new Count(11, 9, 1, List.of(8, 1)), 0);
        assertThatThrownBy(() -> tallied.certify(APlan.officers(true).getFirst()))
                .isInstanceOf(BallotRefused.CastIsNotTallied.class);
        assertThat(tallied.again()).isInstanceOf(Ballot.Closed.class);
    }

    @Test
    void invariant24_thereIsNoResultBeforeTheCount() {
        assertThat(Outcome.of(APlan.of(11, 11).open())).isEmpty();
        assertThat(Outcome.of(APlan.of(11, 11).closed())).isEmpty();
    }

    @Test
    void invariant25_twoPeopleCertifyAndThenItStands() {
        var officers = APlan.officers(true);
        var tallied = APlan.of(11, 11).closed().tallied(new Count(11, 11, 0, List.of(8, 3)), 0);
        var first = (Ballot.Tallied) tallied.certify(officers.get(0));
        assertThatThrownBy(() -> first.certify(officers.get(0))).isInstanceOf(BallotRefused.CertifiedAlready.class);
        var certified = (Ballot.Certified) first.certify(officers.get(2));
        assertThat(certified.certifiedBy()).isEqualTo(Set.of(1, 3));
        assertThat(Outcome.of(certified).orElseThrow().certified()).isTrue();
        assertThatThrownBy(() -> certified.declareVoid(" ")).isInstanceOf(BallotRefused.VoidWithoutReason.class);
        var gone = certified.declareVoid("Sai danh sách");
        assertThat(Outcome.of(gone)).isEmpty();
        assertThatThrownBy(() -> gone.declareVoid("nữa")).isInstanceOf(BallotRefused.NotNow.class);
    }

    @Test
    void invariant26_sharesAreComparedInWholeNumbers() {
        assertThat(APlan.of(11, 11).percent(70).outcome(8, 3, 0, 0).passed()).isTrue();
        assertThat(APlan.of(11, 11).percent(70).outcome(7, 4, 0, 0).passed()).isFalse();
        assertThat(APlan.of(11, 11).percent(90).outcome(9, 2, 0, 0).passed()).isFalse();
        assertThat(APlan.of(10, 10).percent(70).outcome(7, 3, 0, 0).passed()).isTrue();
        for (var base = 1; base <= 60; base++)
            for (var percent : List.of(50, 67, 70, 80, 90, 100)) {
                var needed = APlan.of(1, 1).percent(percent).terms().needed(base);
                assertThat(needed * 100 >= percent * base).isTrue();
                assertThat((needed - 1) * 100 >= percent * base).isFalse();
            }
    }

    @Test
    void isNotOpenedBelowTheQuorum() {
        assertThatThrownBy(() -> APlan.of(12, 7).open())
                .isInstanceOfSatisfying(
                        BallotRefused.BelowQuorum.class,
                        no -> assertThat(no.facts()).containsExactly(7, 12, 8));
        assertThat(APlan.of(12, 8).open().state()).isEqualTo("OPEN");
    }

    @Test
    void aSealedVoteNeedsEnoughVotersAnEndAndThreeHolders() {
        var end = APlan.NOW.plus(Duration.ofHours(1));
        assertThatThrownBy(() -> APlan.of(11, 11).way(VotingWay.SEALED, null).plan())
                .isInstanceOf(BallotRefused.SealedWithoutEnd.class);
        assertThatThrownBy(() -> APlan.of(4, 4).way(VotingWay.SEALED, end).open())
                .isInstanceOf(BallotRefused.TooFewForSecrecy.class);
        assertThatThrownBy(
                        () -> APlan.of(11, 11).way(VotingWay.SEALED, APlan.NOW).open())
                .isInstanceOf(BallotRefused.EndsInThePast.class);
        assertThatThrownBy(() -> APlan.of(11, 11)
                        .way(VotingWay.SEALED, end)
                        .officers(APlan.officers(false))
                        .open())
                .isInstanceOf(BallotRefused.SharesNotTaken.class);
        var open = APlan.of(11, 11).way(VotingWay.SEALED, end).open();
        assertThatThrownBy(() -> open.close(APlan.NOW, 10)).isInstanceOf(BallotRefused.StillVoting.class);
        assertThat(open.close(APlan.NOW, 11)).isInstanceOf(Ballot.Closed.class);
        assertThat(open.close(end, 3)).isInstanceOf(Ballot.Closed.class);
    }

    @Test
    void chairSecretaryAndTwoTellersAreFourPeople() {
        var four = APlan.officers(true);
        assertThatThrownBy(() -> APlan.of(11, 11).officers(four.subList(0, 3)).plan())
                .isInstanceOf(BallotRefused.TooFewTellers.class);
        var twice = List.of(
                four.get(0),
                four.get(1),
                four.get(2),
                new Officer(4, four.get(0).account(), "A", true));
        assertThatThrownBy(() -> APlan.of(11, 11).officers(twice).plan())
                .isInstanceOf(BallotRefused.OfficerTwice.class);
    }

    @Test
    void aCountThatNoBallotsCouldGiveIsRefused() {
        var closed = APlan.of(11, 11).closed();
        assertThatThrownBy(() -> closed.tallied(new Count(11, 11, 0, List.of(8, 4)), 0))
                .isInstanceOf(BallotRefused.CountDoesNotFit.class);
        assertThatThrownBy(() -> closed.tallied(new Count(12, 12, 0, List.of(8, 4)), 0))
                .isInstanceOf(BallotRefused.MoreThanVoters.class);
        assertThatThrownBy(() -> new Count(1, -1, 0, List.of())).isInstanceOf(BallotRefused.NegativeCount.class);
        var choice = APlan.of(11, 11).asking(CHOICE).closed();
        assertThatThrownBy(() -> choice.tallied(new Count(3, 3, 0, List.of(3, 3, 1)), 0))
                .isInstanceOf(BallotRefused.CountDoesNotFit.class);
        assertThat(choice.tallied(new Count(3, 3, 0, List.of(3, 2, 1)), 0)
                        .count()
                        .addsUp())
                .isTrue();
    }

    @Test
    void aRollThatWasChangedHasAnotherHash() {
        var plan = APlan.of(11, 11).plan();
        var changed = new java.util.ArrayList<>(plan.roll().voters());
        changed.set(3, APlan.voter(4, Attendance.ABSENT, "", ""));
        assertThat(new Roll(changed).hash()).isNotEqualTo(plan.roll().hash()).hasSize(64);
    }

    @Test
    void questionsAreWhole() {
        assertThatThrownBy(() -> Question.yesNo(" ", null)).isInstanceOf(BallotRefused.WithoutQuestion.class);
        assertThatThrownBy(() -> new Question.Option(" ", null)).isInstanceOf(BallotRefused.OptionWithoutWords.class);
        var options = CHOICE.options();
        assertThatThrownBy(() -> new Question("A", Question.Kind.CHOOSE, 3, options))
                .isInstanceOf(BallotRefused.NumberToChoose.class);
        assertThatThrownBy(() -> new Question("A", Question.Kind.CHOOSE, 1, options.subList(0, 1)))
                .isInstanceOf(BallotRefused.NumberOfOptions.class);
    }
}

package vn.thidua.newsroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Grant;
import vn.thidua.platform.Scope;

class DraftTest {

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "RETURNED"})
    void isSubmittedByItsAuthorWhenComplete(Stage stage) {
        assertThat(ADraft.at(stage).submitted()).isEqualTo(Stage.SUBMITTED);
    }

    @ParameterizedTest
    @EnumSource(
            names = {"DRAFT", "RETURNED"},
            mode = Mode.EXCLUDE)
    void isNotSubmittedTwice(Stage stage) {
        assertThatExceptionOfType(NewsroomRefused.NotNow.class)
                .isThrownBy(() -> ADraft.at(stage).submitted());
    }

    @Test
    void isNotSubmittedWhileSomethingIsMissing() {
        var draft = ADraft.at(Stage.DRAFT, ADraft.text(Map.of("lead", " ", "byline", "")));
        assertThatExceptionOfType(NewsroomRefused.Incomplete.class)
                .isThrownBy(draft::submitted)
                .satisfies(refused ->
                        assertThat(refused.faults()).extracting(Check::field).containsExactly("lead", "byline"));
    }

    @Test
    void isReturnedWithAReason() {
        assertThat(ADraft.at(Stage.SUBMITTED).returned("Thiếu số liệu")).isEqualTo(Stage.RETURNED);
        assertThatExceptionOfType(NewsroomRefused.WithoutReason.class)
                .isThrownBy(() -> ADraft.at(Stage.SUBMITTED).returned(" "));
        assertThatExceptionOfType(NewsroomRefused.NotNow.class)
                .isThrownBy(() -> ADraft.at(Stage.DRAFT).returned("x"));
    }

    @Test
    void isApprovedBySomebodyElse() {
        assertThat(ADraft.at(Stage.SUBMITTED).approved(ADraft.EDITOR)).isEqualTo(Stage.APPROVED);
        assertThatExceptionOfType(NewsroomRefused.OwnWork.class)
                .isThrownBy(() -> ADraft.at(Stage.SUBMITTED).approved(ADraft.AUTHOR));
        assertThatExceptionOfType(NewsroomRefused.NotNow.class)
                .isThrownBy(() -> ADraft.at(Stage.DRAFT).approved(ADraft.EDITOR));
    }

    @Test
    void isApprovedAndPublishedOnlyAsItWasRead() {
        assertThatExceptionOfType(NewsroomRefused.ChangedSince.class)
                .isThrownBy(() -> ADraft.at(Stage.SUBMITTED).mustBeAsRead(2));
        ADraft.at(Stage.SUBMITTED).mustBeAsRead(3);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT,DRAFT", "RETURNED,RETURNED", "SUBMITTED,SUBMITTED", "APPROVED,SUBMITTED", "SCHEDULED,SUBMITTED"})
    void asksForANewApprovalWhenItChanges(Stage before, Stage after) {
        assertThat(ADraft.at(before).changed()).isEqualTo(after);
    }

    @Test
    void isScheduledForAMomentToCome() {
        var due = ADraft.NOW.plusSeconds(1);
        assertThat(ADraft.at(Stage.APPROVED).scheduled(due, ADraft.NOW)).isEqualTo(Stage.SCHEDULED);
        assertThatExceptionOfType(NewsroomRefused.InThePast.class)
                .isThrownBy(() -> ADraft.at(Stage.APPROVED).scheduled(ADraft.NOW, ADraft.NOW));
        assertThatExceptionOfType(NewsroomRefused.NotNow.class)
                .isThrownBy(() -> ADraft.at(Stage.SUBMITTED).scheduled(due, ADraft.NOW));
    }

    @Test
    void isPublishedOnceApprovedOrForced() {
        ADraft.at(Stage.APPROVED).mustBePublishable(false);
        ADraft.at(Stage.DRAFT).mustBePublishable(true);
        assertThatExceptionOfType(NewsroomRefused.NotNow.class)
                .isThrownBy(() -> ADraft.at(Stage.SUBMITTED).mustBePublishable(false));
        assertThatExceptionOfType(NewsroomRefused.Incomplete.class)
                .isThrownBy(() ->
                        ADraft.at(Stage.DRAFT, ADraft.text(Map.of("title", ""))).mustBePublishable(true));
    }

    @Test
    void isWrittenByItsAuthorAndByReviewersOfItsSection() {
        var draft = ADraft.at(Stage.DRAFT);
        draft.mustBeWrittenBy(ADraft.AUTHOR);
        draft.mustBeWrittenBy(ADraft.EDITOR);
        var colleague = ADraft.actor(3, NewsroomRight.WRITE);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> draft.mustBeWrittenBy(colleague));
        var elsewhere = new Actor(
                ADraft.EDITOR.account(),
                ADraft.EDITOR.unit(),
                Set.of(new Grant(
                        NewsroomRight.REVIEW.key(), Scope.of(ADraft.SITE).section("thong-bao"))),
                "192.0.2.1");
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> draft.mustBeWrittenBy(elsewhere));
    }

    @Test
    void anAuthorWhoMayNoLongerWriteIsOut() {
        var former = new Actor(ADraft.AUTHOR.account(), ADraft.AUTHOR.unit(), Set.of(), "192.0.2.1");
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> ADraft.at(Stage.DRAFT).mustBeWrittenBy(former));
    }

    @Test
    void aSaveGroupEndsWithItsPersonOrAfterTenMinutes() {
        var draft = ADraft.at(Stage.DRAFT);
        assertThat(draft.beginsGroup(ADraft.AUTHOR.account(), ADraft.NOW)).isFalse();
        assertThat(draft.beginsGroup(ADraft.EDITOR.account(), ADraft.NOW)).isTrue();
        assertThat(draft.beginsGroup(ADraft.AUTHOR.account(), ADraft.NOW.plus(Draft.GROUP)))
                .isTrue();
    }

    @Test
    void isLookedOverByNeitherWhoWroteItNorWhoHurriedIt() {
        var draft = ADraft.at(Stage.PUBLISHED);
        var hurried = ADraft.EDITOR.account();
        draft.mustBeNewTo(ADraft.actor(3, NewsroomRight.REVIEW), hurried);
        assertThatExceptionOfType(NewsroomRefused.OwnHaste.class)
                .isThrownBy(() -> draft.mustBeNewTo(ADraft.AUTHOR, hurried));
        assertThatExceptionOfType(NewsroomRefused.OwnHaste.class)
                .isThrownBy(() -> draft.mustBeNewTo(ADraft.EDITOR, hurried));
    }
}

package vn.thidua.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FeedbackRulesTest {

    private static final ReadArticle ARTICLE = new ReadArticle("/tin/hoi-nghi-tong-ket");

    @Test
    void theAddressIsTakenAsPeopleCopyIt() {
        for (var typed : new String[] {
            "/tin/hoi-nghi-tong-ket",
            " https://thidua.vn/tin/hoi-nghi-tong-ket?utm=1#doan ",
            "/en/tin/hoi-nghi-tong-ket/",
            "/tin/hoi-nghi-tong-ket/ban-in"
        }) assertThat(ReadArticle.typed(typed)).isEqualTo(ARTICLE);
    }

    @Test
    void whatIsNoArticleIsRefused() {
        for (var typed :
                new String[] {"", "/", "/quan-tri", "/tin/", "/tin/a b", "//evil/tin/a", "javascript:alert(1)"})
            assertThatThrownBy(() -> ReadArticle.typed(typed)).isInstanceOf(FeedbackRefused.NoArticle.class);
        assertThatThrownBy(() -> ReadArticle.typed("/tin/" + "a".repeat(300)))
                .isInstanceOf(FeedbackRefused.NoArticle.class);
    }

    @Test
    void wordsAreComposedAndFreeOfWhatIsNotSeen() {
        var report =
                new ErrorReport(ARTICLE, " A\u0301nh\u0000\u202e sa\u0301ng\r\n\r\n\r\n\r\nmai ", "Ánh\u200b sáng");
        assertThat(report.passage()).isEqualTo("Ánh sáng\n\nmai");
        assertThat(report.suggestion()).isEqualTo("Ánh sáng");
    }

    @Test
    void aReportNeedsAPassage() {
        assertThatThrownBy(() -> new ErrorReport(ARTICLE, " \u200b ", "x"))
                .isInstanceOf(FeedbackRefused.WithoutPassage.class);
    }

    @Test
    void aPassageHasAnEnd() {
        assertThatThrownBy(() -> new ErrorReport(ARTICLE, "a".repeat(1001), "x"))
                .isInstanceOf(FeedbackRefused.PassageTooLong.class);
    }

    @Test
    void aReportNeedsASuggestion() {
        assertThatThrownBy(() -> new ErrorReport(ARTICLE, "x", ""))
                .isInstanceOf(FeedbackRefused.WithoutSuggestion.class);
    }

    @Test
    void aSuggestionHasAnEnd() {
        assertThatThrownBy(() -> new ErrorReport(ARTICLE, "x", "a".repeat(2001)))
                .isInstanceOf(FeedbackRefused.SuggestionTooLong.class);
    }

    @Test
    void anAnswerIsYesOrNo() {
        assertThat(Usefulness.typed("co")).isTrue();
        assertThat(Usefulness.typed("khong")).isFalse();
        assertThatThrownBy(() -> Usefulness.typed("")).isInstanceOf(FeedbackRefused.NoAnswer.class);
    }

    @Test
    void whatIsNoErrorNeedsARemark() {
        assertThat(new Settlement(ReportState.SETTLED, "").words()).isEqualTo("settled");
        assertThatThrownBy(() -> new Settlement(ReportState.NO_ERROR, " "))
                .isInstanceOf(FeedbackRefused.WithoutRemark.class);
    }

    @Test
    void aRemarkHasAnEnd() {
        assertThatThrownBy(() -> new Settlement(ReportState.SETTLED, "a".repeat(1001)))
                .isInstanceOf(FeedbackRefused.RemarkTooLong.class);
    }

    @Test
    void figuresAreToldFromFiveAnswersOn() {
        assertThat(new Usefulness("/tin/a", 3, 1).shown()).isFalse();
        assertThat(new Usefulness("/tin/a", 3, 2).shown()).isTrue();
        assertThat(new Usefulness("/tin/a", 2, 1).percent()).isEqualTo(67);
        assertThat(new Usefulness("/tin/a", 0, 0).percent()).isZero();
    }

    @Test
    void retentionSaysHowLongAndWhy() {
        var kept = FeedbackRetention.read();
        assertThat(kept.settledDays()).isEqualTo(365);
        assertThat(kept.settledReason().vi()).startsWith("Một năm");
        assertThat(kept.usefulReason().en()).isNotBlank();
    }
}

package vn.thidua.emulation.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.thidua.emulation.disclosure.NewVoice.Kind;
import vn.thidua.emulation.disclosure.Voice.Outcome;
import vn.thidua.platform.WorkingDays;

/// What the people write about a list, and its way to an answer.
class VoiceTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");
    private static final UUID ME = new UUID(0, 1);

    private static Voice voice(Kind kind) {
        return new Voice(
                new VoiceId(new UUID(1, 1)),
                new DisclosureId(new UUID(1, 2)),
                kind,
                1,
                "Không đúng",
                NOW,
                LocalDate.of(2026, 3, 9),
                ME,
                null,
                null,
                false);
    }

    private static Voice.Answer answer(Outcome outcome) {
        return new Voice.Answer(outcome, "Đã xem xét", NOW);
    }

    @Test
    void anOpinionNeedsNeitherNameNorContactAComplaintBoth() {
        assertThat(new NewVoice(Kind.OPINION, 0, " Rất xứng đáng ", "", "").words())
                .isEqualTo("Rất xứng đáng");
        assertThatExceptionOfType(VoiceRefused.WithoutName.class)
                .isThrownBy(() -> new NewVoice(Kind.COMPLAINT, 0, "Sai", "", "0912345678"));
        assertThatExceptionOfType(VoiceRefused.WithoutContact.class)
                .isThrownBy(() -> new NewVoice(Kind.DENUNCIATION, 0, "Sai", "Nguyễn Văn A", " "));
        assertThatExceptionOfType(VoiceRefused.WithoutWords.class)
                .isThrownBy(() -> new NewVoice(Kind.OPINION, 0, "\u200b", "", ""));
        assertThatExceptionOfType(VoiceRefused.TooLong.class)
                .isThrownBy(() -> new NewVoice(Kind.OPINION, 0, "a".repeat(NewVoice.LONGEST + 1), "", ""));
        assertThatExceptionOfType(VoiceRefused.NameTooLong.class)
                .isThrownBy(() -> new NewVoice(Kind.OPINION, 0, "a", "a".repeat(201), ""));
        assertThatExceptionOfType(VoiceRefused.ContactTooLong.class)
                .isThrownBy(() -> new NewVoice(Kind.OPINION, 0, "a", "", "a".repeat(201)));
    }

    @Test
    void onlyWhoSeesToItGoesOnWithIt() {
        assertThatExceptionOfType(VoiceRefused.OfAnother.class)
                .isThrownBy(() -> voice(Kind.OPINION).mustBeOf(new UUID(0, 2)));
    }

    @Test
    void anOpinionIsNotTakenUpAndAComplaintOnce() {
        assertThatExceptionOfType(VoiceRefused.NotNow.class)
                .isThrownBy(() -> voice(Kind.OPINION).accepted(NOW));
        var accepted = voice(Kind.COMPLAINT).accepted(NOW);
        assertThatExceptionOfType(VoiceRefused.NotNow.class).isThrownBy(() -> accepted.accepted(NOW));
    }

    @Test
    void aComplaintIsJudgedOnceItIsTakenUp() {
        assertThatExceptionOfType(VoiceRefused.OutcomeDoesNotFit.class)
                .isThrownBy(() -> voice(Kind.COMPLAINT).answered(answer(Outcome.DISMISSED)));
        assertThatExceptionOfType(VoiceRefused.OutcomeDoesNotFit.class)
                .isThrownBy(() -> voice(Kind.OPINION).answered(answer(Outcome.UPHELD)));
        assertThatExceptionOfType(VoiceRefused.OutcomeDoesNotFit.class)
                .isThrownBy(() -> voice(Kind.COMPLAINT).accepted(NOW).answered(answer(Outcome.NOT_ACCEPTED)));
        assertThat(voice(Kind.DENUNCIATION)
                        .accepted(NOW)
                        .answered(answer(Outcome.UPHELD))
                        .answer())
                .isNotNull();
        assertThat(voice(Kind.COMPLAINT).answered(answer(Outcome.NOT_ACCEPTED)).answer())
                .isNotNull();
    }

    @Test
    void anAnswerHasWordsAndStands() {
        assertThatExceptionOfType(VoiceRefused.WithoutAnswer.class)
                .isThrownBy(() -> new Voice.Answer(Outcome.TAKEN, " ", NOW));
        var answered = voice(Kind.OPINION).answered(answer(Outcome.TAKEN));
        assertThatExceptionOfType(VoiceRefused.AnsweredAlready.class)
                .isThrownBy(() -> answered.answered(answer(Outcome.EXPLAINED)));
        assertThatExceptionOfType(VoiceRefused.AnsweredAlready.class).isThrownBy(() -> answered.assigned(ME));
    }

    @Test
    void aComplaintHasMoreWorkingDaysThanAnOpinion() {
        var terms = VoiceTerms.read();
        var friday = LocalDate.of(2026, 3, 6);
        assertThat(terms.due(Kind.OPINION, friday, WorkingDays.vietnam()))
                .isEqualTo(WorkingDays.vietnam().after(friday, terms.opinionDays()));
        assertThat(terms.due(Kind.COMPLAINT, friday, WorkingDays.vietnam()))
                .isAfter(terms.due(Kind.OPINION, friday, WorkingDays.vietnam()));
        assertThat(voice(Kind.OPINION).overdue(LocalDate.of(2026, 3, 10))).isTrue();
    }
}

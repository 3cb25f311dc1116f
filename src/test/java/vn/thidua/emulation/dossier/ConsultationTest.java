package vn.thidua.emulation.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ConsultationTest {

    private static final LocalDate ASKED = LocalDate.of(2026, 11, 20);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 25);

    private static Consultation asked(Consultation.@Nullable Answer answer) {
        return new Consultation(
                UUID.randomUUID(), null, "Công an tỉnh", "", ASKED, LAST, "11/2021/QĐ-UBND", "Điều 13", answer);
    }

    /// Invariant 39: the window closes by the clock, and nothing else happens by itself.
    @Test
    void silenceProceedsOnlyAfterTheLastDayAndWhereTheRuleSaysSo() {
        var open = List.of(asked(null));
        assertThat(open.getFirst().silent(LAST)).as("the last day counts").isFalse();
        assertThatThrownBy(() -> Consultation.mustBeOver(open, true, LAST))
                .isInstanceOf(DossierRefused.StillTime.class);
        assertThatCode(() -> Consultation.mustBeOver(open, true, LAST.plusDays(1)))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Consultation.mustBeOver(open, false, LAST.plusDays(1)))
                .isInstanceOf(DossierRefused.NoAnswer.class);
    }

    @Test
    void itIsOverOnceEverybodyAnswered() {
        var answered = List.of(asked(new Consultation.Answer(true, "", ASKED)));
        assertThatCode(() -> Consultation.mustBeOver(answered, false, ASKED)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Consultation.mustBeOver(List.of(), true, LAST.plusDays(9)))
                .isInstanceOf(DossierRefused.NobodyAsked.class);
    }

    /// Invariant 35.
    @Test
    void whoDisagreesSaysWhy() {
        assertThatThrownBy(() -> new Consultation.Answer(false, " ", ASKED))
                .isInstanceOf(DossierRefused.DisagreesWithoutWords.class);
    }

    /// Invariant 35: an override has a reason and two people.
    @Test
    void newerRulesHaveAReasonAndTwoPeople() {
        var one = UUID.randomUUID();
        assertThatThrownBy(() -> new NewerRules(ASKED, " ", one, "Vinh", null))
                .isInstanceOf(DossierRefused.NewerRulesWithoutReason.class);
        var asked = new NewerRules(ASKED, "Bỏ điều kiện đăng ký", one, "Vinh", null);
        assertThatThrownBy(() -> asked.mustBeConfirmedBy(one)).isInstanceOf(DossierRefused.AskedByYou.class);
        assertThatCode(() -> asked.mustBeConfirmedBy(UUID.randomUUID())).doesNotThrowAnyException();
    }

    @Test
    void onlyPicturesAndPdfsAreKept() {
        assertThatThrownBy(() -> DossierFile.of(new byte[0])).isInstanceOf(DossierRefused.NoFile.class);
        assertThatThrownBy(() -> DossierFile.of("MZ chương trình".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isInstanceOf(DossierRefused.NoSuchFile.class);
        assertThat(DossierFile.of("%PDF-1.7 ".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                        .pdf())
                .isTrue();
    }
}

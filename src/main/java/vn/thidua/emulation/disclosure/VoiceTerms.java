package vn.thidua.emulation.disclosure;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;
import vn.thidua.design.Bilingual;
import vn.thidua.platform.WorkingDays;

/// By when what the people write is answered, and how long it is kept, each with its reason, as
/// `emulation/disclosure/voices.properties` says.
///
/// @param opinionDays and the like: working days until the answer
/// @param keptDays days from the answer until who wrote and what they wrote is deleted
public record VoiceTerms(
        int opinionDays, int complaintDays, Bilingual answerReason, int keptDays, Bilingual keptReason) {

    public VoiceTerms {
        if (opinionDays < 1 || complaintDays < 1 || keptDays < 1)
            throw new IllegalArgumentException("an answer takes a day, and is kept for one");
    }

    static VoiceTerms read() {
        var read = new Properties();
        try (var stream = VoiceTerms.class.getResourceAsStream("/emulation/disclosure/voices.properties");
                var reader = new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8)) {
            read.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new VoiceTerms(
                Integer.parseInt(read.getProperty("opinion.days")),
                Integer.parseInt(read.getProperty("complaint.days")),
                new Bilingual(read.getProperty("answer.reason.vi"), read.getProperty("answer.reason.en")),
                Integer.parseInt(read.getProperty("kept.days")),
                new Bilingual(read.getProperty("kept.reason.vi"), read.getProperty("kept.reason.en")));
    }

    LocalDate due(NewVoice.Kind kind, LocalDate today, WorkingDays calendar) {
        return calendar.after(today, kind.serious() ? complaintDays : opinionDays);
    }
}

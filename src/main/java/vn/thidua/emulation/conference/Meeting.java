package vn.thidua.emulation.conference;

import java.time.LocalDateTime;

/// When and where a conference is, who leads it and who speaks; and what it came to.
///
/// @param start by the clock of the hall
/// @param online address for those who join from elsewhere; empty where nobody does
/// @param chair who presides, with title
/// @param speaker from above; empty where nobody spoke
/// @param directed what the speaker asked for, one paragraph a line
/// @param conclusion what the chair concluded, one paragraph a line
public record Meeting(
        LocalDateTime start,
        String place,
        String online,
        String chair,
        String speaker,
        String title,
        String directed,
        String conclusion,
        Programme programme) {

    public Meeting {
        place = place.strip();
        online = online.strip();
        chair = chair.strip();
        speaker = speaker.strip();
        title = title.strip();
        directed = directed.strip();
        conclusion = conclusion.strip();
        if (place.isEmpty()) throw new ConferenceRefused.WithoutPlace();
        if (speaker.isEmpty() && !(title + directed).isEmpty()) throw new ConferenceRefused.WithoutSpeaker();
    }
}

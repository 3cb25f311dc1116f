package vn.thidua.emulation.disclosure.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.design.FieldErrors;
import vn.thidua.emulation.disclosure.Disclosed;
import vn.thidua.emulation.disclosure.Disclosure;
import vn.thidua.emulation.disclosure.Voice;
import vn.thidua.emulation.disclosure.Voices;
import vn.thidua.emulation.disclosure.Voices.Writer;

/// What somebody wrote about a list, for the office.
///
/// @param writer for whoever sees to it; `null` for others, and once it is forgotten
/// @param me the reader
/// @param words the answer as it is typed
public record VoicePage(
        Disclosure window,
        Voice voice,
        @Nullable Writer writer,
        List<Voices.Officer> officers,
        UUID me,
        LocalDate today,
        String words,
        FieldErrors errors) {

    public String path() {
        return DisclosureController.PATH + "/y-kien/" + voice.id().value();
    }

    public String windowPath() {
        return DisclosureController.PATH + "/dot/" + window.id().value();
    }

    public boolean mine() {
        return me.equals(voice.assignee());
    }

    public String assignee() {
        return officers.stream()
                .filter(one -> one.account().equals(voice.assignee()))
                .map(Voices.Officer::name)
                .findFirst()
                .orElse("");
    }

    public @Nullable Disclosed line() {
        return voice.line() == 0 ? null : window.list().lines().get(voice.line() - 1);
    }

    public boolean chosen(Voices.Officer one) {
        return one.account().equals(voice.assignee() == null ? me : voice.assignee());
    }

    /// Whether it waits for somebody to take it up.
    public boolean acceptable() {
        return mine() && voice.kind().serious() && voice.acceptedAt() == null && voice.answer() == null;
    }

    public List<Voice.Outcome> outcomes() {
        return Arrays.stream(Voice.Outcome.values()).filter(voice::fits).toList();
    }
}

package vn.thidua.emulation.disclosure.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.emulation.disclosure.Disclosure;
import vn.thidua.emulation.disclosure.DisclosureState;
import vn.thidua.emulation.disclosure.Voice;

/// One window at the desk.
///
/// @param refused why something that was asked did not happen; empty otherwise
/// @param opens whether the reader may open it: not whoever prepared it
/// @param writes whether the reader may begin articles
public record DisclosurePage(
        Disclosure window,
        List<Voice> voices,
        LocalDate today,
        String refused,
        boolean prepares,
        boolean opens,
        boolean answers,
        boolean writes) {

    public DisclosurePage {
        voices = List.copyOf(voices);
    }

    public String path() {
        return DisclosureController.PATH + "/dot/" + window.id().value();
    }

    public String state() {
        return DisclosuresPage.state(window, today);
    }

    public boolean scheduled() {
        return window.state() instanceof DisclosureState.Scheduled;
    }

    public boolean opened() {
        return window.state() instanceof DisclosureState.Open;
    }

    public boolean over() {
        return window.waitsForClosing(today);
    }

    public boolean shown() {
        return opened() || window.state() instanceof DisclosureState.Closed;
    }

    public long waiting() {
        return voices.stream().filter(one -> one.answer() == null).count();
    }

    /// What was said at its end; empty before.
    public String remark() {
        return switch (window.state()) {
            case DisclosureState.Closed closed -> closed.remark();
            case DisclosureState.Withdrawn gone -> gone.reason();
            case DisclosureState.Scheduled _, DisclosureState.Open _ -> "";
        };
    }

    public String about(Voice voice) {
        return voice.line() == 0
                ? ""
                : voice.line() + ". "
                        + window.list().lines().get(voice.line() - 1).name();
    }
}

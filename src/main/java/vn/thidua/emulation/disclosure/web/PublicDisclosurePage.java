package vn.thidua.emulation.disclosure.web;

import java.time.LocalDate;
import java.util.List;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Frame;
import vn.thidua.design.Head;
import vn.thidua.design.Words;
import vn.thidua.emulation.disclosure.Disclosed;
import vn.thidua.emulation.disclosure.Disclosure;
import vn.thidua.emulation.disclosure.NewVoice;
import vn.thidua.emulation.disclosure.Timing;
import vn.thidua.emulation.disclosure.VoiceTerms;
import vn.thidua.platform.Slug;

/// One list for everybody, and the form for what they think of it.
///
/// @param sought what names are looked for; empty for all
/// @param form what was typed
public record PublicDisclosurePage(
        Disclosure window, LocalDate today, String sought, VoiceForm form, FieldErrors errors, VoiceTerms terms) {

    /// As it is typed.
    record VoiceForm(String kind, String line, String words, String name, String contact) {

        static final VoiceForm EMPTY = new VoiceForm("", "0", "", "", "");
    }

    public Head head() {
        var head = Head.of(window.title(), about(), window.address());
        return sought.isEmpty() ? head : head.unindexed();
    }

    private String about() {
        return window.timing() == Timing.AFTER_DECISION
                ? window.decisionWords()
                : Words.say(
                        "disclosure.public.span",
                        Words.day(window.span().from()),
                        Words.day(window.span().to()),
                        window.span().days());
    }

    public boolean open() {
        return window.takesVoices(today);
    }

    public String standing() {
        return PublicDisclosuresPage.standing(window, today);
    }

    /// With or without marks, in any part.
    public List<Disclosed> lines() {
        if (sought.isBlank()) return window.list().lines();
        var wanted = folded(sought);
        return window.list().lines().stream()
                .filter(line -> folded(line.name() + " " + line.unit()).contains(wanted))
                .toList();
    }

    private static String folded(String words) {
        return Slug.of(words).value();
    }

    public List<NewVoice.Kind> kinds() {
        return List.of(NewVoice.Kind.values());
    }

    public boolean chosen(NewVoice.Kind kind) {
        return form.kind().equals(kind.name()) || form.kind().isEmpty() && kind == NewVoice.Kind.OPINION;
    }

    public boolean chosen(int line) {
        return form.line().equals(String.valueOf(line));
    }

    public String typed(String field) {
        return switch (field) {
            case "noi-dung" -> form.words();
            case "ho-ten" -> form.name();
            default -> form.contact();
        };
    }

    public String kept() {
        return Words.say(
                "disclosure.voice.kept", terms.keptDays(), Frame.current().of(terms.keptReason()));
    }

    public String answered() {
        return Words.say("disclosure.voice.answered", terms.opinionDays(), terms.complaintDays());
    }
}

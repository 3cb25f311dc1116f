package vn.thidua.media.web;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.thidua.design.FieldErrors;
import vn.thidua.design.Words;
import vn.thidua.media.Crop;
import vn.thidua.media.Description;
import vn.thidua.media.Focus;
import vn.thidua.media.Framing;
import vn.thidua.media.Kept;

/// What is typed on the page of a medium: what is said of it, and what part of it is shown.
public record MediumForm(Map<String, String> typed) {

    private static final int LONGEST_TITLE = 160;
    private static final int LONGEST_TEXT = 500;

    static MediumForm of(Kept kept) {
        var medium = kept.medium();
        var crop = kept.framing().crop();
        var focus = kept.framing().focus();
        return new MediumForm(Map.ofEntries(
                Map.entry("ten", medium.title()),
                Map.entry("alt", medium.alt()),
                Map.entry("chu-thich", medium.caption()),
                Map.entry("nguon", medium.credit()),
                Map.entry("trai", String.valueOf(crop.left())),
                Map.entry("tren", String.valueOf(crop.top())),
                Map.entry("rong", String.valueOf(crop.width())),
                Map.entry("cao", String.valueOf(crop.height())),
                Map.entry("ngang", String.valueOf(focus.x())),
                Map.entry("doc", String.valueOf(focus.y()))));
    }

    /// What was typed over what there is.
    MediumForm with(Map<String, String[]> parameters) {
        var all = new LinkedHashMap<>(typed);
        parameters.forEach((name, values) -> all.computeIfPresent(name, (_, _) -> values[0]));
        return new MediumForm(all);
    }

    public String at(String field) {
        return typed.getOrDefault(field, "");
    }

    Description description() {
        return new Description(at("ten"), at("alt"), at("chu-thich"), at("nguon"));
    }

    FieldErrors errorsOfDescription() {
        var wrong = new LinkedHashMap<String, String>();
        if (at("ten").isBlank() || at("ten").length() > LONGEST_TITLE) wrong.put("ten", Words.say("media.title.odd"));
        for (var field : new String[] {"alt", "chu-thich", "nguon"})
            if (at(field).length() > LONGEST_TEXT) wrong.put(field, Words.say("media.text.long", LONGEST_TEXT));
        return new FieldErrors(wrong);
    }

    FieldErrors errorsOfFraming() {
        var wrong = new LinkedHashMap<String, String>();
        for (var field : new String[] {"ngang", "doc", "trai", "tren", "rong", "cao"})
            if (!at(field).strip().matches("\\d{1,3}")) wrong.put(field, Words.say("media.number.odd"));
        return new FieldErrors(wrong);
    }

    Framing framing() {
        return new Framing(
                new Crop(number("trai"), number("tren"), number("rong"), number("cao")),
                new Focus(number("ngang"), number("doc")));
    }

    private int number(String field) {
        return Integer.parseInt(at(field).strip());
    }
}

package vn.thidua.emulation.rules.web;

import java.util.List;
import java.util.stream.Stream;
import vn.thidua.design.Words;
import vn.thidua.emulation.rules.Content;
import vn.thidua.emulation.rules.PackageFile;
import vn.thidua.emulation.rules.RuleGroup;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.emulation.rules.RuleValue;

/// One version of a package with all it says.
///
/// @param preview of a file that is not written yet, as it was read; empty for what is kept
/// @param others versions to compare with
public record PackagePage(PackageFile file, String sha256, String preview, List<RulePackage> others) {

    public PackagePage {
        others = List.copyOf(others);
    }

    public RulePackage rules() {
        return file.rules();
    }

    public List<RuleGroup> groups() {
        return Stream.of(RuleGroup.values())
                .filter(group -> !in(group).isEmpty())
                .toList();
    }

    public List<RuleValue> in(RuleGroup group) {
        return rules().values().stream().filter(value -> value.group() == group).toList();
    }

    public static String said(RuleValue value) {
        return switch (value.content()) {
            case Content.Number number ->
                number.amount().toPlainString().replace('.', ',')
                        + (number.unit().isEmpty() ? "" : (number.unit().startsWith("%") ? "" : " ") + number.unit());
            case Content.Switch known -> Words.say(known.on() ? "rules.on" : "rules.off");
            case Content.Text text -> text.words();
            case Content.Day day -> day(day);
        };
    }

    private static String day(Content.Day content) {
        var day = content.day();
        var on = day.day() == 0
                ? Words.say("rules.day.last", day.month())
                : Words.say("rules.day", day.day(), day.month());
        return on
                + (day.yearsLater() == 0 ? "" : " " + Words.say("rules.day.next"))
                + (day.working() ? " " + Words.say("rules.day.working") : "");
    }

    public static String badge(RuleValue value) {
        return switch (value.source().certainty()) {
            case VERIFIED -> "badge--good";
            case EXCERPT -> "";
            case UNVERIFIED -> "badge--bad";
        };
    }
}

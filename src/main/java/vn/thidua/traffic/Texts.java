package vn.thidua.traffic;

import java.util.Map;
import vn.thidua.design.Language;
import vn.thidua.design.Words;

/// Figures as they stand on a page.
final class Texts {

    static final String UNKNOWN = "–";

    private Texts() {}

    /// By the keys of `design.Live`.
    static Map<String, String> of(Totals totals, Language language) {
        return Map.of(
                "visits", number(totals.visits(), language),
                "online", number(totals.online(), language),
                "today", number(totals.today(), language),
                "since", Words.say(language, "traffic.since", Words.day(totals.since())),
                "baseline", baseline(totals, language));
    }

    private static String baseline(Totals totals, Language language) {
        var old = totals.baseline();
        if (old == null) return "";
        return Words.say(language, "traffic.baseline", number(old.value(), language), Words.day(old.on()));
    }

    static String fromOldSystem(Views views, Language language) {
        if (views.fromOldSystem() == 0) return "";
        return Words.say(language, "traffic.fromOld", number(views.fromOldSystem(), language));
    }

    /// `1.439.560`, in English `1,439,560`; several times a request, hence by hand.
    static String number(long value, Language language) {
        var digits = Long.toString(value);
        if (value < 1_000) return digits;
        var text = new StringBuilder(digits.length() + 6);
        for (var i = 0; i < digits.length(); i++) {
            if (i > 0 && (digits.length() - i) % 3 == 0) text.append(language == Language.EN ? ',' : '.');
            text.append(digits.charAt(i));
        }
        return text.toString();
    }
}

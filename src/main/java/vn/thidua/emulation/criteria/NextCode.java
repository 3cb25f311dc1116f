package vn.thidua.emulation.criteria;

import java.util.Collection;

/// Codes that are thought of for new lines: `I.2` after `I.1`, `b` after `a`, `III` after `II`.
public final class NextCode {

    private static final String[] ROMAN = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"
    };

    private NextCode() {}

    /// The first one after that code that is not taken; empty where none can be thought of.
    public static String after(String code, Collection<String> taken) {
        var next = next(code);
        while (!next.isEmpty() && taken.contains(next)) next = next(next);
        return next;
    }

    /// The first one within that code that is not taken.
    public static String within(String code, Collection<String> taken) {
        if (code.isEmpty()) return "";
        var first = code + ".1";
        return taken.contains(first) ? after(first, taken) : first;
    }

    /// Of a line that stands within no other.
    public static String top(Collection<String> taken) {
        return taken.contains(ROMAN[0]) ? after(ROMAN[0], taken) : ROMAN[0];
    }

    private static String next(String code) {
        var dot = code.lastIndexOf('.') + 1;
        var head = code.substring(0, dot);
        var last = code.substring(dot);
        for (var i = 0; i + 1 < ROMAN.length; i++) if (ROMAN[i].equals(last)) return head + ROMAN[i + 1];
        if (last.matches("[a-y]")) return head + (char) (last.charAt(0) + 1);
        var digits = last.replaceFirst("^.*?([0-9]{0,6})$", "$1");
        return digits.isEmpty()
                ? ""
                : head + last.substring(0, last.length() - digits.length()) + (Integer.parseInt(digits) + 1);
    }
}

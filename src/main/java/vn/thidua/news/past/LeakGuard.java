package vn.thidua.news.past;

import java.util.regex.Pattern;

/// Raw values that a program printed by mistake: never content when they stand alone.
final class LeakGuard {

    private static final Pattern LEAK = Pattern.compile(
            "\\s*(False|True|null|undefined|NaN|None|\\[object Object]|#\\{[^}]*}|\\$\\{[^}]*}|\\{\\{[^}]*}})\\s*",
            Pattern.CASE_INSENSITIVE);

    private LeakGuard() {}

    static boolean isLeak(String text) {
        return LEAK.matcher(text).matches();
    }
}

package vn.thidua.news;

import java.util.regex.Pattern;

/// Who wrote it: as printed (`Minh Hằng (T)`), with the name and the note in brackets apart.
/// What a note means is the agency's own habit, so it is kept and never interpreted.
public record Byline(String raw, String author, String note) {

    public static final Byline NONE = new Byline("", "", "");
    private static final Pattern WITH_NOTE = Pattern.compile("(.+?)\\s*\\(([^()]{1,40})\\)\\s*");

    public static Byline of(String raw) {
        var text = raw.strip();
        var match = WITH_NOTE.matcher(text);
        return match.matches()
                ? new Byline(text, match.group(1).strip(), match.group(2).strip())
                : new Byline(text, text, "");
    }
}

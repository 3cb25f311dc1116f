package vn.thidua.platform;

import java.util.regex.Pattern;

/// The readable part of an address: 1 to 120 characters of a–z, 0–9 and single hyphens.
public record Slug(String value) {

    private static final int LONGEST = 120;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern REST = Pattern.compile("[^a-z0-9]+");

    public Slug {
        if (value.length() > LONGEST || !SHAPE.matcher(value).matches()) throw new Missing();
    }

    /// `Hội nghị ký kết` → `hoi-nghi-ky-ket`; cut at a hyphen when too long; `bai` when nothing is left.
    public static Slug of(String words) {
        var text = REST.matcher(Unmarked.letters(words)).replaceAll("-").replaceAll("^-|-$", "");
        if (text.isEmpty()) return new Slug("bai");
        return new Slug(text.length() <= LONGEST ? text : cut(text));
    }

    private static String cut(String text) {
        var head = text.substring(0, Math.min(LONGEST, text.length()));
        var hyphen = head.lastIndexOf('-');
        return hyphen > 0 ? head.substring(0, hyphen) : head;
    }

    /// The same slug with a number behind it, for a second article of the same title.
    public Slug numbered(int n) {
        var end = "-" + n;
        var room = LONGEST - end.length();
        return new Slug((value.length() <= room ? value : cut(value.substring(0, room) + "-")) + end);
    }

    @Override
    public String toString() {
        return value;
    }
}

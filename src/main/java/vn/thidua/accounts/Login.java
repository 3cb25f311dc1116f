package vn.thidua.accounts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The name somebody signs in with, as they write it. Two names that differ only in case or marks are one.
public record Login(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]([a-z0-9._@-]{1,62})[a-z0-9]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    public Login {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        if (!SHAPE.matcher(folded(value)).matches()) throw new AccountRefused.LoginNotAllowed();
    }

    /// What makes it unique: `Nguyễn.Đức` → `nguyen.duc`. Letters of other scripts have no such form and are refused.
    String folded() {
        return folded(value);
    }

    private static String folded(String text) {
        var small = text.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFD)).replaceAll("");
    }

    @Override
    public String toString() {
        return value;
    }
}

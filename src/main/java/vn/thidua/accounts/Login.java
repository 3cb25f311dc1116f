package vn.thidua.accounts;

import java.text.Normalizer;
import java.util.regex.Pattern;
import vn.thidua.platform.Unmarked;

/// The name somebody signs in with, as they write it. Two names that differ only in case or marks are one.
public record Login(String value) {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]([a-z0-9._@-]{1,62})[a-z0-9]");

    public Login {
        value = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
        if (!SHAPE.matcher(Unmarked.letters(value)).matches()) throw new AccountRefused.LoginNotAllowed();
    }

    /// What makes it unique: `Nguyễn.Đức` → `nguyen.duc`. Letters of other scripts have no such form and are refused.
    String folded() {
        return Unmarked.letters(value);
    }

    @Override
    public String toString() {
        return value;
    }
}

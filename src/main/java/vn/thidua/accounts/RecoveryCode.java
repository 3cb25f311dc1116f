package vn.thidua.accounts;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Stands in for the second factor once, when the phone is lost: 80 random bits, `7K2M-…` in four groups.
public record RecoveryCode(String value) {

    private static final int NUMBER = 10;
    private static final int LENGTH = 16;
    private static final int GROUP = 4;
    // without I, L, O and U, which are misread or spell words
    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    static List<RecoveryCode> drawn(SecureRandom random) {
        return Stream.generate(() -> one(random)).limit(NUMBER).toList();
    }

    private static RecoveryCode one(SecureRandom random) {
        var text = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) text.append('-');
            text.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new RecoveryCode(text.toString());
    }

    /// Hyphens, spaces, case and the letters that look like digits do not matter.
    byte[] hash() {
        var plain = value.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return Token.hash(plain.replace('O', '0').replace('I', '1').replace('L', '1'));
    }

    @Override
    public String toString() {
        return "RecoveryCode[…]";
    }
}

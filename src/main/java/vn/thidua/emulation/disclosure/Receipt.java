package vn.thidua.emulation.disclosure;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// The code with which whoever wrote looks up the answer. The product keeps its hash alone, so that nobody who reads
/// the database can pass for them.
public record Receipt(String code) {

    // without letters and digits that look alike
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    public Receipt {
        code = code.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }

    static Receipt drawn(RandomGenerator random) {
        var code = new StringBuilder();
        for (var i = 0; i < LENGTH; i++) code.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        return new Receipt(code.toString());
    }

    /// `ABCD-EFGH-JKMN`.
    public String grouped() {
        return code.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    String sha256() {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

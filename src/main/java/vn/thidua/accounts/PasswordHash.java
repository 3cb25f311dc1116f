package vn.thidua.accounts;

import java.util.Base64;
import java.util.regex.Pattern;

/// A hash as it is kept, in the usual form `$argon2id$v=19$m=…,t=…,p=…$salt$hash`.
record PasswordHash(HashCost cost, byte[] salt, byte[] hash) {

    private static final Pattern FORM = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,8}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    static PasswordHash read(String text) {
        var parts = FORM.matcher(text);
        if (!parts.matches()) throw new IllegalArgumentException("a hash of another kind");
        var cost = new HashCost(
                Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3)));
        return new PasswordHash(
                cost,
                Base64.getDecoder().decode(parts.group(4)),
                Base64.getDecoder().decode(parts.group(5)));
    }

    String text() {
        var encoder = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
                .formatted(
                        cost.memoryKib(),
                        cost.passes(),
                        cost.lanes(),
                        encoder.encodeToString(salt),
                        encoder.encodeToString(hash));
    }
}

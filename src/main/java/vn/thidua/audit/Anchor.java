package vn.thidua.audit;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/// A head of the trail, noted outside the database: whoever shortens or rewrites the trail cannot take this back.
record Anchor(Instant at, Head head) {

    private static final Pattern LINE = Pattern.compile("(\\S+) (\\d{1,18}) ([0-9a-f]{64})");

    /// Empty for a line that a power cut left unfinished.
    static Optional<Anchor> read(String line) {
        var parts = LINE.matcher(line);
        if (!parts.matches()) return Optional.empty();
        try {
            var head = new Head(Long.parseLong(parts.group(2)), new Hash(parts.group(3)));
            return Optional.of(new Anchor(Instant.parse(parts.group(1)), head));
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    String line() {
        return at + " " + head.n() + " " + head.hash().hex();
    }
}

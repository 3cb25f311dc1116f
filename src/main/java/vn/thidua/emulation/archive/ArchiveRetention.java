package vn.thidua.emulation.archive;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;
import vn.thidua.emulation.rules.Content;
import vn.thidua.emulation.rules.RulePackage;

/// How long a closed year is kept, and who says so: the rules of the site where they know it, else what comes with the
/// product, which says how sure it is.
public record ArchiveRetention(int years, String source) {

    /// Key of the rule.
    static final String RULE = "archive.retention.years";

    public ArchiveRetention {
        if (years < 1) throw new IllegalArgumentException("a year is kept for a year at least");
    }

    static ArchiveRetention shipped() {
        var read = new Properties();
        try (var stream = ArchiveRetention.class.getResourceAsStream("/emulation/archive/retention.properties");
                var reader = new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8)) {
            read.load(reader);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new ArchiveRetention(Integer.parseInt(read.getProperty("years")), read.getProperty("source"));
    }

    /// What those rules say of it; else the same.
    ArchiveRetention by(RulePackage rules) {
        return rules.find(RULE)
                .filter(rule -> rule.content() instanceof Content.Number)
                .map(rule -> new ArchiveRetention(
                        ((Content.Number) rule.content()).amount().intValueExact(),
                        rule.source().words()))
                .orElse(this);
    }

    /// The last day.
    LocalDate until(LocalDate closed) {
        return closed.plusYears(years);
    }
}

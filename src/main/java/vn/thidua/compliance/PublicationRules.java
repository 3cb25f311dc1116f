package vn.thidua.compliance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The rules, from the file that names their sources.
public record PublicationRules(List<PublicationRule> all) {

    public PublicationRules {
        all = List.copyOf(all);
    }

    static PublicationRules read() {
        var file = "/compliance/rules.tsv";
        try (var stream = Objects.requireNonNull(PublicationRules.class.getResourceAsStream(file), file);
                var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new PublicationRules(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(PublicationRule::read)
                    .toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public PublicationRule of(String key) {
        return all.stream()
                .filter(rule -> rule.key().equals(key))
                .findFirst()
                .orElseThrow(ComplianceRefused.UnknownRule::new);
    }
}

package vn.thidua.documents;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Margins and sizes of an official paper, data with their source: `documents/format.tsv`.
record Format(Map<String, Measure> measures) {

    /// @param value in mm or pt, as the file says
    record Measure(BigDecimal value, BigDecimal from, BigDecimal to, String sure) {
        Measure {
            if (value.compareTo(from) < 0 || value.compareTo(to) > 0)
                throw new IllegalArgumentException(value + " is not between " + from + " and " + to);
        }
    }

    Format {
        measures = Map.copyOf(measures);
    }

    static Format read() {
        var file = Objects.requireNonNull(Format.class.getResourceAsStream("/documents/format.tsv"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return new Format(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toMap(
                            row -> row[0],
                            row -> new Measure(
                                    new BigDecimal(row[1]), new BigDecimal(row[2]), new BigDecimal(row[3]), row[4]))));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    BigDecimal of(String key) {
        return Objects.requireNonNull(measures.get(key), key).value();
    }

    /// Between the margins, in mm of A4.
    double width() {
        return 210 - of("margin-left").doubleValue() - of("margin-right").doubleValue();
    }
}

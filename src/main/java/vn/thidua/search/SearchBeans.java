package vn.thidua.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import vn.thidua.search.language.Abbreviations;

/// Opens the index where the agency keeps its data.
@Configuration
@Profile("!command")
class SearchBeans {

    @Bean
    Index index(Environment environment, Entries entries, Clock clock) throws IOException {
        var data = Path.of(environment.getProperty("thidua.data", "data"));
        return new Index(data.resolve("search"), abbreviations(data), entries, clock);
    }

    static Abbreviations abbreviations(Path data) throws IOException {
        var lines = new ArrayList<String>();
        try (var ours = SearchBeans.class.getResourceAsStream("/search/abbreviations.tsv")) {
            if (ours != null) {
                lines.addAll(new String(ours.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList());
            }
        }
        var theirs = data.resolve("abbreviations.tsv");
        if (Files.isRegularFile(theirs)) {
            lines.addAll(new String(Files.readAllBytes(theirs), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        }
        return Abbreviations.of(List.copyOf(lines));
    }
}

package vn.thidua;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The documents say only what is there.
class DocumentsTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/thidua");
    private static final Set<String> NOT_OURS = Set.of("target", ".git", "data", "node_modules", ".idea");

    private static final Pattern LINK = Pattern.compile("\\[[^]]*]\\(([^)\\s]+)\\)");
    private static final Pattern OUTSIDE = Pattern.compile("(https?|mailto):.*|#.*");
    private static final Pattern NAMED_FILE = Pattern.compile(
            "`(?:\\./)?((?:(?:src|bin|bench|decisions|\\.ci|\\.mvn)/|[A-Z-]+\\.md|pom\\.xml)[\\w./-]*)`");
    private static final Pattern ROOM_ROW = Pattern.compile("(?m)^\\| `([\\w.]+)` \\|.*\\| ([^|]+) \\|$");
    private static final Pattern NEIGHBOURS = Pattern.compile("allowedDependencies = (?:\\{([^}]*)}|(\"[\\w.]+\"))");
    private static final Pattern GLOSSARY_ROW = Pattern.compile("(?m)^\\| ([^|]+?) \\| .*`.*\\|$");

    @Test
    void linksLeadSomewhere() {
        for (var document : documents()) {
            for (var target : found(LINK, read(document))) {
                if (OUTSIDE.matcher(target).matches()) continue;
                var file = document.resolveSibling(target.replaceFirst("#.*", ""));
                assertThat(file).as("a link of %s", document).exists();
            }
        }
    }

    @Test
    void namedFilesExist() {
        for (var document : documents()) {
            for (var name : found(NAMED_FILE, read(document))) {
                assertThat(Path.of(name)).as("named by %s", document).exists();
            }
        }
    }

    @Test
    void nothingIsLeftForLater() {
        for (var document : documents()) {
            assertThat(read(document)).as("%s", document).doesNotContain("TODO");
        }
    }

    @Test
    void thePictureIsThatOfTheCode() {
        var drawn = ROOM_ROW.matcher(read(Path.of("ARCHITECTURE.md")))
                .results()
                .collect(toMap(row -> row.group(1), row -> words(row.group(2), "[, ]+")));
        assertThat(drawn).containsExactlyInAnyOrderEntriesOf(rooms());
    }

    @Test
    void aWordStandsInTheGlossaryOnce() {
        var words = found(GLOSSARY_ROW, read(Path.of("GLOSSARY.md"))).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        assertThat(words).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void decisionsAreNumberedWithoutGaps() throws IOException {
        try (var files = Files.list(Path.of("decisions"))) {
            var numbers = files.map(file -> file.getFileName().toString().substring(0, 4))
                    .sorted()
                    .toList();
            assertThat(numbers)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size())
                            .mapToObj("%04d"::formatted)
                            .toList());
        }
    }

    /// Every room and the rooms it may use, as its `package-info` says.
    private static Map<String, Set<String>> rooms() {
        return files(SOURCES, "package-info.java").stream()
                .filter(file -> read(file).contains("@ApplicationModule"))
                .collect(toMap(DocumentsTest::room, DocumentsTest::neighbours));
    }

    /// Its name, with that of the room it stands in: `emulation.rules`.
    private static String room(Path packageInfo) {
        return SOURCES.relativize(packageInfo.resolveSibling("")).toString().replace(File.separatorChar, '.');
    }

    private static Set<String> neighbours(Path packageInfo) {
        return NEIGHBOURS
                .matcher(read(packageInfo))
                .results()
                .findFirst()
                .map(match -> match.group(1) == null ? match.group(2) : match.group(1))
                .map(names -> words(names, "[\",\\s]+"))
                .orElseThrow();
    }

    private static Set<String> words(String text, String between) {
        var words = new TreeSet<>(Arrays.asList(text.strip().split(between)));
        words.removeAll(List.of("", "–"));
        return words;
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1).strip())
                .toList();
    }

    private static List<Path> documents() {
        return files(Path.of(""), ".md");
    }

    private static List<Path> files(Path folder, String ending) {
        var found = new ArrayList<Path>();
        try (Stream<Path> children = Files.list(folder)) {
            for (var child : children.toList()) {
                var name = child.getFileName().toString();
                if (Files.isDirectory(child) && !NOT_OURS.contains(name)) found.addAll(files(child, ending));
                else if (name.endsWith(ending)) found.add(child);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

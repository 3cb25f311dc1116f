package vn.thidua.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.stereotype.Component;
import vn.thidua.design.Language;
import vn.thidua.design.Words;
import vn.thidua.platform.Refusal;
import vn.thidua.site.Site;
import vn.thidua.site.Sites;

/// `import SOURCE [--dry-run] [--site=SLUG] [--section=SLUG] FILE-OR-FOLDER…` on the command line.
@Component
class ImportCommand implements ApplicationRunner, ExitCodeGenerator {

    private static final String USAGE = "Cách dùng: import %s [--dry-run] [--site=…] [--section=…] TỆP-HOẶC-THƯ-MỤC…";

    private final List<Source> sources;
    private final Sites sites;
    private int exitCode;

    ImportCommand(List<Source> sources, Sites sites) {
        this.sources = sources;
        this.sites = sites;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var words = arguments.getNonOptionArgs();
        if (words.isEmpty() || !words.getFirst().equals("import")) return;
        var source = sources.stream()
                .filter(known -> words.size() > 2 && known.name().equals(words.get(1)))
                .findFirst();
        var site = site(arguments);
        if (source.isEmpty() || site == null) {
            say(List.of(USAGE.formatted(
                    String.join("|", sources.stream().map(Source::name).toList()))));
            exitCode = 2;
            return;
        }
        var order = new Order(arguments.containsOption("dry-run"), option(arguments, "section"));
        var report = new ImportReport(order.dryRun());
        words.subList(2, words.size()).stream()
                .flatMap(name -> files(Path.of(name)))
                .forEach(file -> report.add(file, take(source.get(), site, file, order)));
        say(report.lines());
        exitCode = report.exitCode();
    }

    private static Outcome take(Source source, Site site, Path file, Order order) {
        try {
            return source.take(site.id(), file, order);
        } catch (Refusal no) {
            var words = Words.say(Language.VI, no.key(), no.facts());
            return new Outcome(Outcome.Result.REFUSED, words, List.of());
        } catch (UncheckedIOException unreadable) {
            return new Outcome(Outcome.Result.REFUSED, "Không đọc được tệp: " + unreadable.getMessage(), List.of());
        }
    }

    private @org.jspecify.annotations.Nullable Site site(ApplicationArguments arguments) {
        var slug = option(arguments, "site");
        return sites.all().stream()
                .filter(site -> slug.isEmpty() ? site.isDefault() : site.slug().equals(slug))
                .findFirst()
                .orElse(null);
    }

    private static String option(ApplicationArguments arguments, String name) {
        var values = arguments.getOptionValues(name);
        return values == null || values.isEmpty() ? "" : values.getLast();
    }

    private static Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) return Stream.of(path);
        try (var found = Files.walk(path)) {
            return found
                    .filter(file -> Files.isRegularFile(file) && file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void say(List<String> lines) {
        lines.forEach(System.out::println);
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}

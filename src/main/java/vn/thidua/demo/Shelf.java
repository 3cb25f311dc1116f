package vn.thidua.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// The demo's files of one site, under `demo/<site>/`.
record Shelf(String folder) {

    private static final PathMatchingResourcePatternResolver FILES = new PathMatchingResourcePatternResolver();

    Sheet site() {
        return sheet(file("site.yaml"));
    }

    List<Sheet> articles() {
        return sheets("articles/*.yaml");
    }

    /// The agencies of the province; not every site has some of its own.
    Optional<Sheet> organisation() {
        return Optional.of(file("organisation.yaml")).filter(Resource::exists).map(Shelf::sheet);
    }

    /// What lies unfinished on the desks.
    List<Sheet> drafts() {
        return sheets("drafts/*.yaml");
    }

    private List<Sheet> sheets(String pattern) {
        return Arrays.stream(files(pattern))
                .sorted(Comparator.comparing(Resource::getFilename))
                .map(Shelf::sheet)
                .toList();
    }

    byte[] bytes(String path) {
        return read(file(path));
    }

    String text(String path) {
        return new String(bytes(path), StandardCharsets.UTF_8);
    }

    private Resource file(String path) {
        return FILES.getResource("classpath:demo/" + folder + "/" + path);
    }

    private Resource[] files(String pattern) {
        try {
            return FILES.getResources("classpath:demo/" + folder + "/" + pattern);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Sheet sheet(Resource file) {
        Map<?, ?> facts = yaml().load(new String(read(file), StandardCharsets.UTF_8));
        return new Sheet(String.valueOf(file.getFilename()), facts);
    }

    /// Days stay text: `2021-01-25` is not a moment in any time zone.
    private static Yaml yaml() {
        var options = new LoaderOptions();
        var dump = new DumperOptions();
        var plain = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.INT, INT, "-+0123456789");
                addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            }
        };
        return new Yaml(new SafeConstructor(options), new Representer(dump), dump, options, plain);
    }

    private static byte[] read(Resource file) {
        try {
            return file.getContentAsByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

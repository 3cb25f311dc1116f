package vn.thidua.design;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/// Reads the static files: once from the class path, or at every question from the source folder in development.
@Component
class AssetFiles {

    private static final Path SOURCES = Path.of("src/main/resources/static");

    private final Path theme;

    AssetFiles(@Value("${thidua.data}") Path data, @Value("${thidua.dev:false}") boolean dev) {
        this.theme = data.resolve("theme.css");
        var packed = packed();
        Assets.serveFrom(dev ? this::loose : () -> packed);
    }

    private AssetShelf packed() {
        try {
            var files = new TreeMap<String, byte[]>();
            for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:static/**/*.*")) {
                var address = file.getURL().toString();
                var path = address.substring(address.lastIndexOf("/static/") + "/static/".length());
                files.putIfAbsent(path, file.getContentAsByteArray());
            }
            return shelf(files);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private AssetShelf loose() {
        var files = new TreeMap<String, byte[]>();
        try (var found = Files.walk(SOURCES)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                files.put(SOURCES.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
            return shelf(files);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private AssetShelf shelf(SortedMap<String, byte[]> files) throws IOException {
        return AssetShelf.of(files, Files.exists(theme) ? Files.readString(theme) : "");
    }
}

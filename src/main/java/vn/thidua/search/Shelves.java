package vn.thidua.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import vn.thidua.search.language.Abbreviations;

/// The folder of the index: one directory per building, and a file that names the one in use.
final class Shelves {
    private static final String CURRENT = "current";
    private static final String PREFIX = "index-";
    private final Path folder;
    private final Abbreviations abbreviations;

    Shelves(Path folder, Abbreviations abbreviations) {
        this.folder = folder;
        this.abbreviations = abbreviations;
    }

    Shelf open() throws IOException {
        var name = Files.readString(folder.resolve(CURRENT)).strip();
        if (!name.matches(PREFIX + "[0-9]{1,9}")) {
            throw new IOException("the name of the index is damaged");
        }
        return Shelf.open(folder.resolve(name), abbreviations);
    }

    /// An empty place beside everything that is there.
    Shelf fresh() throws IOException {
        Files.createDirectories(folder);
        int number = 1;
        while (Files.exists(folder.resolve(PREFIX + number))) {
            number++;
        }
        return Shelf.create(folder.resolve(PREFIX + number), abbreviations);
    }

    /// From here on this is the index, also after a fall.
    void use(Shelf shelf) throws IOException {
        var next = folder.resolve(CURRENT + ".next");
        Files.writeString(next, shelf.path().getFileName().toString());
        try (var channel = java.nio.channels.FileChannel.open(next, java.nio.file.StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(next, folder.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /// Removes what earlier or broken-off buildings left.
    void clear(Path kept) {
        try (var all = Files.list(folder)) {
            all.filter(path -> path.getFileName().toString().startsWith(PREFIX) && !path.equals(kept))
                    .forEach(Shelves::delete);
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    static void delete(Path path) {
        try (var all = Files.walk(path)) {
            for (var file : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}

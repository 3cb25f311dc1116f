package vn.thidua.postgres;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/// The places of an embedded server on disk. The programs may stand elsewhere so that many homes share them.
record Home(Path path, Path programs) {

    private static final long FIRST_START_MEGABYTES = 300;
    private static final long LATER_START_MEGABYTES = 64;

    static Home under(Path data) {
        var path = data.toAbsolutePath().normalize().resolve("postgres");
        return new Home(path, path);
    }

    Path data() {
        return path.resolve("data");
    }

    Path log() {
        return path.resolve("log");
    }

    Path password() {
        return path.resolve("password");
    }

    Path port() {
        return path.resolve("port");
    }

    /// What the server says before its own log is open.
    Path said() {
        return path.resolve("start.log");
    }

    Path lock() {
        return path.resolve("lock");
    }

    boolean initialised() {
        return Files.exists(data().resolve("PG_VERSION"));
    }

    /// What can be known without starting anything, so that the person hears it at once.
    void check(String major) {
        try {
            Files.createDirectories(path);
            Files.createDirectories(programs);
            Files.delete(Files.createTempFile(path, "probe", null));
            var needed = initialised() ? LATER_START_MEGABYTES : FIRST_START_MEGABYTES;
            var free = Files.getFileStore(path).getUsableSpace() >> 20;
            if (free < needed) throw PostgresRefused.tooLittleSpace(path, free, needed);
            var version = data().resolve("PG_VERSION");
            var found = initialised() ? Files.readString(version).strip() : major;
            if (!found.equals(major)) throw PostgresRefused.otherMajor(data(), found, major);
        } catch (IOException cause) {
            throw cause.getMessage() != null && cause.getMessage().contains("No space left")
                    ? PostgresRefused.tooLittleSpace(path, 0, FIRST_START_MEGABYTES)
                    : PostgresRefused.notWritable(path, cause);
        }
    }

    /// The whole story of a refusal, for whoever is asked for help; the console shows only its words.
    void note(Throwable refusal) {
        try (var out = new PrintWriter(Files.newBufferedWriter(path.resolve("refused.log")))) {
            refusal.printStackTrace(out);
        } catch (IOException cannotWriteThere) {
            refusal.addSuppressed(cannotWriteThere);
        }
    }

    /// A small file that is either whole on disk or absent, power cut or not, and only its owner's.
    static void keep(Path directory, String name, String text) throws IOException {
        var part = Files.createTempFile(
                directory,
                name,
                ".part",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(part, text, StandardOpenOption.SYNC);
        Files.move(part, directory.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        force(directory);
    }

    static void force(Path directory) throws IOException {
        try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) return;
        try (var files = Files.walk(tree)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        } catch (UncheckedIOException whileWalking) {
            throw whileWalking.getCause();
        }
    }
}

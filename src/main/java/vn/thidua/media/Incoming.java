package vn.thidua.media;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Files on their way in, under `<data>/media/incoming`: on the volume of the store, so that taking one over is a move.
/// A file of one request is named after the process that writes it, so that the next start knows what nobody writes any
/// more; a file sent in pieces is named after its upload.
@Component
class Incoming {

    private static final String PART = ".part";
    private static final String ALIVE = ".alive";
    private static final int AT_ONCE = 1 << 16;
    private static final long KEPT_FREE = 256L << 20;
    private static final Duration ABANDONED = Duration.ofHours(1);

    private final Path root;
    private final Path folder;
    private final Clock clock;

    Incoming(@Value("${thidua.data}") Path data, Clock clock) throws IOException {
        this.root = data.toAbsolutePath().resolve("media");
        this.folder = root.resolve("incoming");
        this.clock = clock;
        Files.createDirectories(folder);
    }

    /// A file that has arrived whole.
    record Arrival(Path file, long bytes, String sha256) {}

    Path root() {
        return root;
    }

    Path folder() {
        return folder;
    }

    /// An empty file of this process.
    Path fresh() {
        try {
            var pid = ProcessHandle.current().pid();
            Files.write(folder.resolve(pid + ALIVE), new byte[0]);
            return Files.createFile(folder.resolve(pid + "-" + UUID.randomUUID() + PART));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path of(UUID upload) {
        return folder.resolve(upload + PART);
    }

    /// Refuses before the disk is full: what else runs here needs room too.
    void mustHaveRoom(String name, long bytes) {
        if (folder.toFile().getUsableSpace() - bytes < KEPT_FREE) throw new MediaRefused.NoRoom(name);
    }

    /// Writes what comes, at most so many bytes, and never holds more than a buffer of it.
    Arrival receive(InputStream in, String name, long most, int megabytes) throws IOException {
        mustHaveRoom(name, 0);
        var file = fresh();
        try (var out = Files.newOutputStream(file)) {
            var digest = sha256();
            var bytes = copy(in, out, digest, most + 1);
            if (bytes > most) throw new MediaRefused.TooLarge(name, megabytes);
            if (bytes == 0) throw new MediaRefused.Empty(name);
            return new Arrival(file, bytes, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException failed) {
            drop(file);
            throw failed;
        }
    }

    /// Adds to a file that comes in pieces, from its end on; answers how long it is now.
    long append(Path file, InputStream in, long most) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.APPEND)) {
            var out = java.nio.channels.Channels.newOutputStream(channel);
            copy(new UntilItBreaks(in), out, sha256(), most);
            channel.force(true); // what we say we have, we have
            return channel.size();
        }
    }

    /// A sender whose line breaks has sent what came until then.
    private static final class UntilItBreaks extends FilterInputStream {

        UntilItBreaks(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int from, int length) {
            try {
                return super.read(bytes, from, length);
            } catch (IOException _) {
                return -1;
            }
        }
    }

    private static long copy(InputStream in, OutputStream out, MessageDigest digest, long most) throws IOException {
        var buffer = new byte[AT_ONCE];
        var bytes = 0L;
        while (bytes < most) {
            var got = in.read(buffer, 0, (int) Math.min(buffer.length, most - bytes));
            if (got < 0) break;
            out.write(buffer, 0, got);
            digest.update(buffer, 0, got);
            bytes += got;
        }
        return bytes;
    }

    Arrival arrived(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var digest = sha256();
            var bytes = copy(in, OutputStream.nullOutputStream(), digest, Long.MAX_VALUE);
            return new Arrival(file, bytes, HexFormat.of().formatHex(digest.digest()));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    void drop(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Removes what nobody writes any more. `known` are the uploads that may go on; the server's own parts of forms
    /// are removed with their requests, or here.
    ///
    /// @param start whether this process has only begun, so that nothing here can be its own
    /// @return whether no other living process brings files in
    boolean sweep(Set<UUID> known, boolean start) {
        var alone = true;
        try (var files = Files.newDirectoryStream(folder)) {
            for (var file : files) {
                var name = String.valueOf(file.getFileName());
                if (name.endsWith(ALIVE)) alone &= !othersAlive(name, file);
                else if (abandoned(file, name, known, start)) drop(file);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return alone;
    }

    private boolean othersAlive(String name, Path file) {
        var pid = Long.parseLong(name.substring(0, name.length() - ALIVE.length()));
        if (pid == ProcessHandle.current().pid()) return false;
        if (ProcessHandle.of(pid).isPresent()) return true;
        drop(file);
        return false;
    }

    private boolean abandoned(Path file, String name, Set<UUID> known, boolean start) throws IOException {
        var upload = upload(name);
        if (upload.isPresent()) return !known.contains(upload.get()) && (start || older(file, ABANDONED));
        var dash = name.indexOf('-');
        var writer = dash > 0 && name.endsWith(PART) ? name.substring(0, dash) : "";
        if (!writer.matches("\\d{1,18}")) return start || older(file, ABANDONED); // a part of a form
        var own = Long.parseLong(writer) == ProcessHandle.current().pid();
        if (own) return start || older(file, ABANDONED);
        return ProcessHandle.of(Long.parseLong(writer)).isEmpty();
    }

    private static Optional<UUID> upload(String name) {
        if (name.length() != 36 + PART.length() || !name.endsWith(PART)) return Optional.empty();
        try {
            return Optional.of(UUID.fromString(name.substring(0, 36)));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private boolean older(Path file, Duration age) throws IOException {
        Instant written = Files.getLastModifiedTime(file).toInstant();
        return written.isBefore(clock.instant().minus(age));
    }
}

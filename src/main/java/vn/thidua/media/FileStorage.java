package vn.thidua.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Files under `<data>/media`, written so that a power cut leaves the whole file or none.
@Component
class FileStorage implements MediaStorage {

    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}(-[0-9a-z.-]{1,80})?");

    private final Incoming incoming;
    private final Clock clock;

    FileStorage(Incoming incoming, Clock clock) {
        this.incoming = incoming;
        this.clock = clock;
    }

    @Override
    public void keep(String name, Path finished) {
        var file = file(name);
        try {
            if (Files.exists(file)) {
                Files.setLastModifiedTime(file, FileTime.from(clock.instant())); // wanted again: not for the sweeper
                Files.delete(finished);
                return;
            }
            Files.createDirectories(folder(name));
            try (var channel = FileChannel.open(finished, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(finished, file, StandardCopyOption.ATOMIC_MOVE);
            force(folder(name));
            force(incoming.root());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public void keep(String name, byte[] bytes) {
        if (Files.exists(file(name))) return;
        var temporary = incoming.fresh();
        try (var channel = FileChannel.open(temporary, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) channel.write(buffer);
        } catch (IOException failed) {
            incoming.drop(temporary);
            throw new UncheckedIOException(failed);
        }
        keep(name, temporary);
    }

    @Override
    public Optional<Path> local(String name) {
        return Optional.of(file(name)).filter(Files::isRegularFile);
    }

    @Override
    public void forget(String name) {
        incoming.drop(file(name));
    }

    @Override
    public void forgetDrawn(String sha256) {
        var folder = folder(sha256);
        if (!Files.isDirectory(folder)) return;
        try (var files = Files.newDirectoryStream(folder, sha256 + "-*")) {
            for (var file : files) incoming.drop(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void each(BiConsumer<String, Instant> visitor) {
        try (var folders = Files.newDirectoryStream(incoming.root(), "[0-9a-f][0-9a-f]")) {
            for (var folder : folders) {
                try (var files = Files.newDirectoryStream(folder)) {
                    for (var file : files) visit(file, visitor);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void visit(Path file, BiConsumer<String, Instant> visitor) throws IOException {
        var name = String.valueOf(file.getFileName());
        if (NAME.matcher(name).matches())
            visitor.accept(name, Files.getLastModifiedTime(file).toInstant());
    }

    private Path file(String name) {
        if (!NAME.matcher(name).matches()) throw new IllegalArgumentException(name);
        return folder(name).resolve(name);
    }

    private Path folder(String name) {
        return incoming.root().resolve(name.substring(0, 2));
    }
}

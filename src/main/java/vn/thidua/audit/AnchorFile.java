package vn.thidua.audit;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// `audit-anchor.log` in the data folder: one anchor a line, only ever added to, on disk before `add` returns.
@Component
class AnchorFile {

    private static final byte END_OF_LINE = '\n';
    private static final long END = 4_096;

    private final Path file;

    AnchorFile(@Value("${thidua.data}") Path data) {
        this.file = data.resolve("audit-anchor.log");
    }

    Path path() {
        return file;
    }

    synchronized void add(Anchor anchor) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        try (var channel = FileChannel.open(file, CREATE, READ, WRITE)) {
            channel.position(channel.size());
            var line = anchor.line() + "\n";
            write(channel, endsWithALine(channel) ? line : "\n" + line);
            channel.force(true);
        }
    }

    /// A power cut may have left half a line, which must not spoil the next.
    private static boolean endsWithALine(FileChannel channel) throws IOException {
        if (channel.size() == 0) return true;
        var last = ByteBuffer.allocate(1);
        channel.read(last, channel.size() - 1);
        return last.get(0) == END_OF_LINE;
    }

    private static void write(FileChannel channel, String text) throws IOException {
        var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) channel.write(bytes);
    }

    /// The last anchor that can be read, found at the end of the file.
    Optional<Anchor> last() throws IOException {
        if (Files.notExists(file)) return Optional.empty();
        try (var channel = FileChannel.open(file, READ)) {
            var end = ByteBuffer.allocate((int) Math.min(END, channel.size()));
            channel.read(end, channel.size() - end.capacity());
            return new String(end.array(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Anchor::read)
                    .flatMap(Optional::stream)
                    .reduce((_, later) -> later);
        }
    }

    /// Every anchor that can be read; half a line is none.
    List<Anchor> all() throws IOException {
        if (Files.notExists(file)) return List.of();
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .map(Anchor::read)
                .flatMap(Optional::stream)
                .toList();
    }
}

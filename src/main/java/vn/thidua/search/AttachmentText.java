package vn.thidua.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.thidua.platform.ProcessorTime;

/// The text of an attached PDF or .docx, or the reason why there is none; never a failure, however hostile the file.
///
/// A PDF is read by a second, small Java machine that may run out of memory or time alone.
public final class AttachmentText {
    private static final Logger LOG = LoggerFactory.getLogger(AttachmentText.class);
    static final int MOST_CHARACTERS = 200_000;
    private static final long MOST_BYTES = 64L << 20;
    private static final Duration WORK = Duration.ofSeconds(5); // of the processor

    private AttachmentText() {}

    /// What was read. `reason` says in one word why the text is empty or not whole.
    public record Read(String text, @Nullable String reason) {
        static Read nothing(String reason) {
            return new Read("", reason);
        }
    }

    /// Reads by what the file is, not by how it is called.
    public static Read of(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                return Read.nothing("too-large");
            }
            return switch (kind(file)) {
                case "pdf" -> pdf(file);
                case "zip" -> WordText.of(file);
                default -> Read.nothing("unknown-kind");
            };
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            LOG.info("No text in an attachment: {}", unreadable.toString());
            return Read.nothing("unreadable");
        }
    }

    private static String kind(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var head = new String(in.readNBytes(8), StandardCharsets.ISO_8859_1);
            return head.startsWith("%PDF-") ? "pdf" : head.startsWith("PK\3\4") ? "zip" : "other";
        }
    }

    private static Read pdf(Path file) throws IOException {
        var reader = new ProcessBuilder(command(file))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            reader.getOutputStream().close();
            var said = new FutureTask<>(() -> reader.getInputStream().readNBytes(4 * MOST_CHARACTERS));
            Thread.ofVirtual().start(said);
            return ProcessorTime.endsWithin(reader, WORK) ? read(reader, said) : Read.nothing("too-slow");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Read.nothing("interrupted");
        } finally {
            reader.destroyForcibly();
        }
    }

    private static Read read(Process reader, FutureTask<byte[]> said) throws IOException, InterruptedException {
        if (reader.exitValue() != 0) {
            return Read.nothing(reader.exitValue() == PdfReading.LOCKED ? "locked" : "unreadable");
        }
        try {
            var text = new String(said.get(), StandardCharsets.UTF_8);
            if (text.isBlank()) {
                return Read.nothing("no-text");
            }
            return new Read(text, text.length() >= MOST_CHARACTERS ? "shortened" : null);
        } catch (ExecutionException failed) {
            throw new IOException(failed.getCause());
        }
    }

    /// The same classes as this program: from a folder, or from the one jar that Spring Boot packs.
    private static List<String> command(Path file) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var path = System.getProperty("java.class.path");
        var loader = "org.springframework.boot.loader.launch.PropertiesLauncher";
        boolean packed = ClassLoader.getSystemResource(loader.replace('.', '/') + ".class") != null;
        var main = PdfReading.class.getName();
        var flags = List.of(
                java,
                "-Xmx112m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dloader.main=" + main);
        var all = new ArrayList<>(flags);
        all.addAll(List.of("-cp", path, packed ? loader : main));
        all.add(file.toAbsolutePath().toString());
        return all;
    }
}

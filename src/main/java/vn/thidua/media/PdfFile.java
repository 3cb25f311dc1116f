package vn.thidua.media;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import vn.thidua.platform.ProcessorTime;

/// Looks at a PDF before it is taken in, by a second, small Java machine that may run out of memory or time alone.
final class PdfFile {

    private static final int TAIL = 2_048;
    private static final Duration WORK = Duration.ofMillis(3_500); // the sender hears within five seconds
    private static final Semaphore TURN = new Semaphore(2);

    private PdfFile() {}

    static void mustBeSound(Path file, String name) {
        try {
            if (!ends(file)) throw new MediaRefused.PdfUnreadable(name);
            switch (judged(file)) {
                case PdfChecking.SOUND -> {}
                case PdfChecking.LOCKED -> throw new MediaRefused.PdfLocked(name);
                case PdfChecking.ACTS -> throw new MediaRefused.PdfActs(name);
                default -> throw new MediaRefused.PdfUnreadable(name);
            }
        } catch (IOException broken) {
            throw new MediaRefused.PdfUnreadable(name);
        }
    }

    private static boolean ends(Path file) throws IOException {
        try (var pdf = new RandomAccessFile(file.toFile(), "r")) {
            var bytes = new byte[(int) Math.min(pdf.length(), TAIL)];
            pdf.seek(pdf.length() - bytes.length);
            pdf.readFully(bytes);
            return new String(bytes, StandardCharsets.ISO_8859_1).contains("%%EOF");
        }
    }

    private static int judged(Path file) throws IOException {
        TURN.acquireUninterruptibly();
        Process reader = null;
        try {
            reader = new ProcessBuilder(command(file))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return ProcessorTime.endsWithin(reader, WORK) ? reader.exitValue() : PdfChecking.UNREADABLE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return PdfChecking.UNREADABLE;
        } finally {
            if (reader != null) reader.destroyForcibly();
            TURN.release();
        }
    }

    /// The same classes as this program: from a folder, or from the one jar that Spring Boot packs.
    private static List<String> command(Path file) {
        var path = System.getProperty("java.class.path");
        var loader = "org.springframework.boot.loader.launch.PropertiesLauncher";
        var packed = ClassLoader.getSystemResource(loader.replace('.', '/') + ".class") != null;
        var main = PdfChecking.class.getName();
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx112m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:MaxMetaspaceSize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Djava.awt.headless=true",
                "-Dloader.main=" + main));
        command.addAll(List.of("-cp", path, packed ? loader : main));
        command.add(file.toAbsolutePath().toString());
        return command;
    }
}

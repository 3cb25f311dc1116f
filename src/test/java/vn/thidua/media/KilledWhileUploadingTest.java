package vn.thidua.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// F03: a product is killed while four people send files. What was acknowledged is there, byte for byte; there is no
/// file without a row, no row without a file, and nothing half arrived.
class KilledWhileUploadingTest {

    private static final int ACKNOWLEDGED = Integer.getInteger("faults.uploads", 60);

    @Test
    void whatWasAcknowledgedIsThereAndNothingElse(@TempDir Path data) throws Exception {
        var acknowledged = killed(data);
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED);
        var said = said(start(data, TakingStock.class));
        assertThat(said).contains("checked");
        var rows = of("row ", said);
        assertThat(rows).containsAll(acknowledged);
        assertThat(of("file ", said)).isEqualTo(rows);
        assertThat(of("part ", said)).isEmpty();
    }

    private static Set<String> killed(Path data) throws IOException, InterruptedException {
        var acknowledged = new HashSet<String>();
        var process = start(data, Uploading.class);
        try (var lines = process.inputReader()) {
            for (var line = next(lines); line != null; line = next(lines)) {
                if (line.startsWith("acknowledged ")) acknowledged.add(line.substring(13));
                if (acknowledged.size() == ACKNOWLEDGED) process.destroyForcibly();
            }
        }
        process.waitFor();
        return acknowledged;
    }

    private static @Nullable String next(BufferedReader lines) {
        try {
            return lines.readLine();
        } catch (IOException closedByTheKill) {
            return null;
        }
    }

    private static List<String> said(Process process) throws IOException, InterruptedException {
        try (var lines = process.inputReader()) {
            var all = lines.lines().toList();
            if (process.waitFor() != 0) throw new IOException(String.join("\n", all));
            return all;
        }
    }

    private static Set<String> of(String word, List<String> lines) {
        var found = new HashSet<String>();
        for (var line : lines) if (line.startsWith(word)) found.add(line.substring(word.length()));
        return found;
    }

    private static Process start(Path data, Class<?> program) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName(),
                "--thidua.data=" + data,
                "--thidua.real=true",
                "--server.port=0"));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}

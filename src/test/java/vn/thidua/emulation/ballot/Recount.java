package vn.thidua.emulation.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Counts a published file with the script that goes with it, as anybody may: in another language and another process.
public final class Recount {

    private static final List<Path> PYTHON = List.of(Path.of("/usr/bin/python3"), Path.of("/usr/local/bin/python3"));

    private Recount() {}

    static void agrees(String csv, String... lines) throws Exception {
        agrees(PublishedCount.script(), csv, csv.replaceFirst("\"mark\",\"1\"", "\"mark\",\"2\""), lines);
    }

    /// @param changed the same file with something in it that is not true
    public static void agrees(byte[] script, String csv, String changed, String... lines) throws Exception {
        assertThat(of(script, csv)).contains(lines).contains("\nOK\n");
        assertThat(changed).isNotEqualTo(csv);
        assertThat(of(script, changed)).contains("WRONG");
    }

    private static String of(byte[] recounting, String csv) throws Exception {
        var python = PYTHON.stream().filter(Files::isExecutable).findFirst();
        assumeTrue(python.isPresent(), "no python3 here");
        var folder = Files.createTempDirectory("kiem-lai");
        var script = Files.write(folder.resolve("kiem-lai.py"), recounting);
        assertThat(Files.readAllLines(script)).as("short enough to be read").hasSizeLessThanOrEqualTo(40);
        var file = Files.writeString(folder.resolve("ket-qua.csv"), csv);
        var process = new ProcessBuilder(python.get().toString(), script.toString(), file.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}

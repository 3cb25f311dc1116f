package vn.thidua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Every kind of page is valid HTML, judged by the Nu checker in a process of its own.
@Portal
class HtmlTest {

    @LocalServerPort
    int port;

    @Test
    void everyKindOfPageIsValid(@TempDir Path folder) throws Exception {
        var files = new ArrayList<String>();
        for (var path : Kinds.PAGES) {
            var file = folder.resolve("%02d%s.html".formatted(files.size(), path.replaceAll("[^a-z0-9]+", "-")));
            Files.writeString(file, Reader.of(port).get(path).body());
            files.add(file.toString());
        }
        assertThat(complaints(files)).isEmpty();
    }

    private static List<String> complaints(List<String> files) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                System.getProperty("java.class.path"),
                "nu.validator.client.SimpleCommandLineValidator",
                "--errors-only",
                "--exit-zero-always"));
        command.addAll(files);
        var checker = new ProcessBuilder(command).redirectErrorStream(true).start();
        var said = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(checker.waitFor()).as(said).isZero();
        return said.lines().filter(line -> line.contains("error")).toList();
    }
}

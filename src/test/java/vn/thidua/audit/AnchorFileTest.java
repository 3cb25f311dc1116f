package vn.thidua.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnchorFileTest {

    @Test
    void keepsEveryAnchor(@TempDir Path data) throws IOException {
        var file = new AnchorFile(data.resolve("new"));
        assertThat(file.all()).isEmpty();
        file.add(anchor(1));
        file.add(anchor(2));
        assertThat(file.all()).containsExactly(anchor(1), anchor(2));
    }

    @Test
    void halfALineSpoilsNothing(@TempDir Path data) throws IOException {
        var file = new AnchorFile(data);
        file.add(anchor(1));
        Files.writeString(file.path(), "2026-11-23T00:00:00Z 7 abc", StandardOpenOption.APPEND);
        file.add(anchor(2));
        assertThat(file.all()).containsExactly(anchor(1), anchor(2));
    }

    private static Anchor anchor(int n) {
        return new Anchor(
                Instant.parse("2026-11-23T00:00:00.123456Z"),
                AFact.trail(n).getLast().head());
    }
}

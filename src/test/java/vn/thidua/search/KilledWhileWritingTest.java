package vn.thidua.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Once here; `bench/kill9` does it twenty times.
class KilledWhileWritingTest {

    @Test
    void losesNothingAcknowledgedAndSearchEqualsTheTable(@TempDir Path data) throws Exception {
        var result = new KilledWhileWriting(data, List.of("--server.port=0")).rounds(1);
        assertThat(result.acknowledged()).isGreaterThan(20);
        assertThat(result.lost()).isEmpty();
        assertThat(result.notFound()).isEmpty();
        assertThat(result.foundOnly()).isEmpty();
    }
}

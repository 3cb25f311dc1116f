package vn.thidua.signing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the demo signs is trusted by the demo, and by nobody else.
class DemoCertificatesTest {

    @TempDir
    Path data;

    @Test
    void onlyTheDemoTrustsTheDemo() throws IOException {
        var demo = new DemoCertificates(data);
        var password = DemoCertificates.PASSWORD.toCharArray();
        var given = demo.keyFile(demo.authority(TestSigners.DAY), "Nguyễn Văn Mẫu", "Sở Mẫu", TestSigners.DAY);
        assertThat(demo.keyFile("Nguyễn Văn Mẫu")).contains(given);
        var key = KeyFile.open(given, password, TestSigners.DAY);
        var clock = Clock.fixed(TestSigners.DAY, ZoneOffset.UTC);
        var signatures = new Signatures(new Judging(new TrustList(""), clock), new TimeStamps("", clock));
        var spot = SignatureSpot.in("chu-ky-1", new SignatureSpot.Block("Nguyễn Văn Mẫu", "Giám đốc", "Sở Mẫu"));
        var signed = signatures.sign(APaper.frozen(1), key, spot, TestSigners.DAY);
        var file = Files.write(data.resolve("demo.pdf"), signed.bytes());
        assertThat(judged(file, "trust-demo")).isInstanceOf(Verdict.Genuine.class);
        assertThat(judged(file, "trust")).isInstanceOf(Verdict.Unlisted.class);
    }

    private Verdict judged(Path file, String folder) {
        return Examination.of(file, null, TestSigners.DAY, List.of(data.resolve(folder)))
                .verdict();
    }
}

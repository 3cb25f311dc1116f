package vn.thidua.emulation.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a package is made of, without a database.
class ArchivePackageTest {

    @TempDir
    private Path data;

    private ArchiveSpool spool() throws IOException {
        return new ArchiveFolder(data, 0).spool(() -> {});
    }

    private ArchiveFiles files() throws IOException {
        var files = new ArchiveFiles(spool(), 1 << 20);
        files.begin("Xếp hạng");
        files.add("du-lieu/b.json", "Sau", "{}\n");
        files.add(
                "du-lieu/a",
                "Trước",
                ArchiveTable.of("Đơn vị", "Điểm")
                        .row("=Sở", 1)
                        .row("Sở \"B\"", null)
                        .end());
        files.begin("Trống");
        return files;
    }

    @Test
    void theManifestIsWhatSha256sumWrites() throws IOException {
        var files = new ArchiveFiles(spool(), 1 << 20);
        files.begin("Chữ");
        files.add("b.txt", "", "b");
        files.add("a.txt", "", "");
        assertThat(ArchiveManifest.of(files).text()).isEqualTo("""
                        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt
                        3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.txt
                        """);
    }

    /// As a sorted map of them, packed in memory, has always given them.
    @Test
    void theSameFilesGiveTheSameBytes() throws IOException {
        var files = new ArchiveFiles(spool(), 8 << 20);
        var contents = new TreeMap<String, byte[]>();
        files.begin("Lớn và nhỏ");
        for (var n : List.of(7, 3, 5)) {
            var content = new byte[n * 100_001];
            new Random(n).nextBytes(content);
            Arrays.fill(content, 0, content.length / 2, n.byteValue());
            contents.put("lon/" + n, content);
            files.add("lon/" + n, "", content);
        }
        var expected = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(expected)) {
            zip.setLevel(Deflater.BEST_COMPRESSION);
            for (var one : contents.entrySet()) {
                var entry = new ZipEntry("goi/" + one.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(one.getValue());
            }
        }
        for (var again = 0; again < 2; again++)
            try (var zip = spool()) {
                var hash = ArchiveZip.write("goi", files, zip);
                var bytes = zip.read(0, (int) zip.size());
                assertThat(bytes).isEqualTo(expected.toByteArray());
                assertThat(hash).isEqualTo(ArchiveManifest.sha256(bytes));
            }
    }

    @Test
    void aListWithoutLinesIsLeftOut() throws IOException {
        var files = new ArchiveFiles(spool(), 1 << 20);
        files.begin("Nhật ký");
        files.addList("trong.csv", "Trống", out -> out.write("STT,Việc\r\n".getBytes(UTF_8)));
        files.addList("co.csv", "Có", out -> out.write("STT,Việc\r\n1,Mở\r\n".getBytes(UTF_8)));
        assertThat(files.paths()).containsExactly("co.csv");
        var kept = new ByteArrayOutputStream();
        files.copy("co.csv", kept);
        assertThat(kept.toString(UTF_8)).isEqualTo("STT,Việc\r\n1,Mở\r\n");
        assertThat(files.sha256("co.csv")).isEqualTo(ArchiveManifest.sha256(kept.toByteArray()));
    }

    @Test
    void nothingIsLeftOnTheDisk() throws IOException {
        var left = Files.writeString(
                Files.createDirectories(data.resolve("archive")).resolve("cu.part"), "x");
        try (var spool = spool()) {
            spool.end().write(1);
            assertThat(left).doesNotExist();
            assertThat(data.resolve("archive"))
                    .as("a process that is killed leaves nothing")
                    .isEmptyDirectory();
        }
    }

    @Test
    void aDiskThatIsAlmostFullIsLeftAlone() throws IOException {
        var folder = new ArchiveFolder(data, Long.MAX_VALUE);
        assertThatExceptionOfType(ArchiveRefused.NoRoom.class).isThrownBy(() -> folder.spool(() -> {}));
    }

    @Test
    void whoWaitsForItIsAskedAgainAndAgain() throws IOException {
        var asked = new AtomicInteger();
        try (var spool = new ArchiveFolder(data, 0).spool(asked::incrementAndGet)) {
            for (var i = 0; i < 40; i++) spool.end().write(new byte[1 << 20]);
            assertThat(spool.size()).isEqualTo(40 << 20);
        }
        assertThat(asked).hasValue(3);
    }

    @Test
    void aTableIsSafeForOfficeProgramsAndWholeForMachines() throws IOException {
        var table = ArchiveTable.of("Đơn vị", "Điểm")
                .row("=Sở", 1)
                .row("Sở \"B\"", null)
                .end();
        assertThat(written(table::csv))
                .startsWith("\uFEFFĐơn vị,Điểm\r\n'=Sở,1\r\n")
                .contains("\"Sở \"\"B\"\"\",");
        assertThat(written(table::json)).isEqualTo("""
                        [ {
                          "Đơn vị" : "=Sở",
                          "Điểm" : "1"
                        }, {
                          "Đơn vị" : "Sở \\"B\\"",
                          "Điểm" : ""
                        } ]
                        """);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArchiveTable.of("A").row(1, 2).end());
    }

    private static String written(ArchiveFiles.Content content) throws IOException {
        var out = new ByteArrayOutputStream();
        content.into(out);
        return out.toString(UTF_8);
    }

    @Test
    void namesArePlainAndGivenOnce() throws IOException {
        var files = files();
        assertThatIllegalArgumentException().isThrownBy(() -> files.add("../a", "", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> files.add("du-lieu/Sở", "", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> files.add("du-lieu/a.csv", "", ""));
        assertThat(ArchiveNames.of(3, "Sở Nội vụ, tỉnh “Lam Giang”")).isEqualTo("03-so-noi-vu-tinh-lam-giang");
    }

    @Test
    void theIndexLeadsToEveryFileWithoutScriptsOrOtherSites() throws IOException {
        var out = new StringBuilder();
        ArchiveIndex.write("Hồ sơ <lưu trữ>", List.of(new ArchiveIndex.Fact("Khối", "A & B")), files().chapters(), out);
        var html = out.toString();
        var page = Jsoup.parse(html);
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly("du-lieu/b.json", "du-lieu/a.csv", "du-lieu/a.json");
        assertThat(page.select("main > h2, main > ul > li").eachText())
                .containsExactly(
                        "Xếp hạng",
                        "Sau (du-lieu/b.json, 3 B)",
                        "Trước (du-lieu/a.csv, 48 B)",
                        "Trước (JSON) (du-lieu/a.json, 105 B)",
                        "Kiểm tra gói");
        assertThat(page.select("script, link, img, [src]")).isEmpty();
        assertThat(page.title()).isEqualTo("Hồ sơ <lưu trữ>");
        assertThat(page.selectXpath("//html").getFirst().attr("lang")).isEqualTo("vi");
        assertThat(html).as("a chapter without files is left out").doesNotContain("Trống");
    }

    @Test
    void moreThanTheLimitIsRefused() throws IOException {
        var files = new ArchiveFiles(spool(), new ArchiveLimit(2).bytes());
        files.begin("Lớn");
        var piece = new byte[1 << 20];
        files.add("lon/1", "", piece);
        files.add("lon/2", "", piece);
        assertThatExceptionOfType(ArchiveRefused.TooLarge.class)
                .isThrownBy(() -> files.add("lon/3", "", "x"))
                .satisfies(refused -> assertThat(refused.megabytes()).isEqualTo(2));
        assertThatIllegalArgumentException().isThrownBy(() -> new ArchiveLimit(0));
    }

    @Test
    void aPackageIsKeptInPieces() {
        assertThat(List.of(0L, 1L, 1L << 20, (1L << 20) + 1, 5L << 30).stream().map(ArchivePackage::pieces))
                .containsExactly(0, 1, 1, 2, 5120);
    }

    @Test
    void aNodeThatIsSilentIsTakenForGone() {
        var now = Instant.parse("2026-03-02T02:00:00Z");
        var one = new ArchivePackage(
                new UUID(0, 1), ArchivePackage.State.RUNNING, true, 1, 12, now, now, null, 0, 0, "", "", 0, false);
        assertThat(one.seenAt(now.plusSeconds(30)).running()).isTrue();
        assertThat(one.seenAt(now.plusSeconds(61)).state()).isEqualTo(ArchivePackage.State.LOST);
    }

    @Test
    void retentionIsDataThatSaysHowSureItIs() {
        var shipped = ArchiveRetention.shipped();
        assertThat(shipped.until(LocalDate.of(2022, 3, 1))).isEqualTo(LocalDate.of(2042, 3, 1));
        assertThat(shipped.source()).contains("CHƯA KIỂM CHỨNG");
    }
}

package vn.thidua.emulation.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/// What a package is made of, without a database.
class ArchivePackageTest {

    private static ArchiveFiles files() {
        var files = new ArchiveFiles(1 << 20);
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
    void theManifestIsWhatSha256sumWrites() {
        var files = new TreeMap<String, byte[]>();
        files.put("b.txt", "b".getBytes(UTF_8));
        files.put("a.txt", new byte[0]);
        assertThat(ArchiveManifest.of(files).text()).isEqualTo("""
                        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt
                        3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.txt
                        """);
    }

    @Test
    void theSameFilesGiveTheSameBytes() {
        var one = ArchiveZip.of("goi", files().bytes());
        assertThat(ArchiveZip.of("goi", files().bytes())).isEqualTo(one);
    }

    @Test
    void aTableIsSafeForOfficeProgramsAndWholeForMachines() {
        var table = ArchiveTable.of("Đơn vị", "Điểm")
                .row("=Sở", 1)
                .row("Sở \"B\"", null)
                .end();
        assertThat(table.csv()).startsWith("\uFEFFĐơn vị,Điểm\r\n'=Sở,1\r\n").contains("\"Sở \"\"B\"\"\",");
        assertThat(table.json()).contains("\"Đơn vị\" : \"=Sở\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArchiveTable.of("A").row(1, 2).end());
    }

    @Test
    void namesArePlainAndGivenOnce() {
        var files = files();
        assertThatIllegalArgumentException().isThrownBy(() -> files.add("../a", "", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> files.add("du-lieu/Sở", "", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> files.add("du-lieu/a.csv", "", ""));
        assertThat(ArchiveNames.of(3, "Sở Nội vụ, tỉnh “Lam Giang”")).isEqualTo("03-so-noi-vu-tinh-lam-giang");
    }

    @Test
    void theIndexLeadsToEveryFileWithoutScriptsOrOtherSites() {
        var html =
                ArchiveIndex.of("Hồ sơ <lưu trữ>", List.of(new ArchiveIndex.Fact("Khối", "A & B")), files().chapters());
        var page = Jsoup.parse(html);
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly("du-lieu/b.json", "du-lieu/a.csv", "du-lieu/a.json");
        assertThat(page.select("script, link, img, [src]")).isEmpty();
        assertThat(page.title()).isEqualTo("Hồ sơ <lưu trữ>");
        assertThat(page.selectXpath("//html").getFirst().attr("lang")).isEqualTo("vi");
        assertThat(html).as("a chapter without files is left out").doesNotContain("Trống");
    }

    @Test
    void moreThanAPieceIsRefused() {
        assertThatExceptionOfType(ArchiveRefused.TooLarge.class).isThrownBy(() -> {
            var files = ArchiveFiles.within(8 << 20);
            files.begin("Lớn");
            var piece = new byte[1 << 20];
            for (var i = 0; i < 3; i++) files.add("lon/" + i, "", piece);
        });
    }

    @Test
    void whatIsTooLargeSaysWhatWouldHelp() {
        var now = Instant.parse("2026-03-02T02:00:00Z");
        var memory = List.of(64, 400).stream()
                .map(limit -> new ArchivePackage(
                                new UUID(0, 1),
                                ArchivePackage.State.FAILED,
                                true,
                                3,
                                12,
                                now,
                                now,
                                now,
                                0,
                                0,
                                "",
                                "",
                                limit)
                        .memoryWanted());
        assertThat(memory).containsExactly(512, 0);
    }

    @Test
    void aNodeThatIsSilentIsTakenForGone() {
        var now = Instant.parse("2026-03-02T02:00:00Z");
        var one = new ArchivePackage(
                new UUID(0, 1), ArchivePackage.State.RUNNING, true, 1, 12, now, now, null, 0, 0, "", "", 0);
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

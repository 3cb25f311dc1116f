package vn.thidua.emulation.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Visit;
import vn.thidua.emulation.ABlocYear;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.dossier.ADossier;
import vn.thidua.emulation.dossier.DossierState;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.emulation.pact.Assignment;
import vn.thidua.emulation.pact.Direction;
import vn.thidua.emulation.pact.PactTask;
import vn.thidua.emulation.pact.Plan;
import vn.thidua.emulation.pact.PublishedPacts;
import vn.thidua.emulation.pact.Target;
import vn.thidua.emulation.pact.TargetId;
import vn.thidua.emulation.ranking.ACertifiedRanking;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.portal.Browser;

/// A year over HTTP from its end to a package that its own script checks, as it is and tampered with.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ArchiveDeskTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BlocYears years;

    @Autowired
    private Archives archives;

    @Autowired
    private PublishedPacts pacts;

    @Autowired
    private DossierTurns dossiers;

    @Autowired
    private JdbcClient db;

    @Value("${thidua.signing.trust}")
    private String trust;

    @TempDir
    private Path folder;

    private ABlocYear made;
    private Visit officer;
    private Visit inspector;
    private String here = "";

    private static List<PactTask> tasks() {
        var target = new Target(
                new TargetId(UUID.randomUUID()),
                "Cải cách hành chính",
                "%",
                Direction.HIGHER,
                LocalDate.of(ABlocYear.TODAY.getYear(), 1, 1),
                LocalDate.of(ABlocYear.TODAY.getYear(), 12, 31),
                "",
                "Báo cáo",
                new Assignment.ToAll(new Plan.Value(new BigDecimal("95"))));
        return List.of(new PactTask("Cải cách hành chính", "", List.of(target)));
    }

    @BeforeEach
    void settle() throws Exception {
        made = new ABlocYear(context, 2);
        context.getBean(RuleBook.class).ship(Actor.SYSTEM, made.site);
        made.signed(trust, tasks()).programmes(0);
        here = "/quan-tri/luu-tru/nam/" + made.id.value();
        var staff = new Staff(context);
        officer = new Visit(port, staff.person("Phùng Thế Vinh", "emulation-officer", Scope.of(made.site)));
        inspector = new Visit(port, staff.auditor(made.site));
    }

    /// Invariants 37 and 38: the archive keeps bytes, and the trail that stands beside them.
    @Test
    void aClosedYearIsAPackageThatProvesItself() throws Exception {
        closedAtItsEndOnly();
        var trial = packed(false);
        assertThat(trial).as("the same state gives the same bytes").isEqualTo(packed(false));
        closed();
        var bytes = packed(true);
        readable(bytes);
        stands();
        checked(bytes);
        fitsEveryReader();
    }

    private void closedAtItsEndOnly() {
        assertThat(inspector.post(here + "/dong").statusCode()).isEqualTo(403);
        assertThat(officer.submit(here + "/dong").body()).contains("chưa có xếp hạng được xác nhận");
        ACertifiedRanking.of(context, made.site, made.id);
    }

    private byte[] packed(boolean closed) {
        assertThat(officer.post(here + "/goi").statusCode()).isEqualTo(302);
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    var last = Objects.requireNonNull(
                            archives.of(Actor.SYSTEM, made.site, made.id).last());
                    if (last.state() == ArchivePackage.State.FAILED) throw new AssertionError("it failed");
                    return last.state() == ArchivePackage.State.DONE && last.closed() == closed;
                });
        return inspector.bytes(here + "/goi.zip");
    }

    private void closed() {
        var waiting = new ADossier(context, made.site)
                .unit(made.members.getFirst())
                .of(made.id)
                .in(DossierState.CONSULTED);
        var disclosed = new ADossier(context, made.site)
                .named("Sở 2 " + made.mark)
                .of(made.id)
                .in(DossierState.DISCLOSED);
        assertThat(officer.submit(here + "/dong").body())
                .contains(
                        "Còn 1 hồ sơ khen thưởng",
                        dossiers.dossier(made.site, waiting).code());
        db.sql("update dossier set state = 'REJECTED' where id = :id")
                .param("id", waiting.value())
                .update();
        assertThat(officer.post(here + "/dong").statusCode()).isEqualTo(302);
        assertThat(years.year(made.site, made.id).state()).isEqualTo(BlocYearState.ARCHIVED);
        assertThat(dossiers.dossier(made.site, disclosed).state()).isEqualTo(DossierState.ARCHIVED);
        assertThat(officer.submit(here + "/dong").body()).contains("Năm này đã được đóng");
        assertThat(inspector.page(here).text()).contains("được giữ đến hết ngày", "CHƯA KIỂM CHỨNG");
    }

    private void readable(byte[] bytes) throws IOException {
        var root = unpacked(bytes, "goi");
        var index = Files.readString(root.resolve("index.html"));
        assertThat(index)
                .contains("Hồ sơ lưu trữ Khối " + made.mark, "van-ban/giao-uoc.pdf", "du-lieu/xep-hang.json")
                .doesNotContain("<script", "http");
        assertThat(Files.readAllBytes(root.resolve("van-ban/giao-uoc.pdf")))
                .as("byte for byte")
                .isEqualTo(pacts.document(made.site, made.id));
        assertThat(Files.list(root.resolve("van-ban/chuong-trinh")).toList()).hasSize(2);
        assertThat(Files.readString(root.resolve("du-lieu/ho-so-khen-thuong.csv")))
                .contains("Sở 2 " + made.mark);
        assertThat(Files.readString(root.resolve("nhat-ky/nam-thi-dua.csv"))).contains("BlocYearOpened");
        assertThat(root.resolve("kiem-tra.sh")).exists();
    }

    private Path unpacked(byte[] bytes, String name) throws IOException {
        var to = folder.resolve(name);
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var file = to.resolve(entry.getName());
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.write(file, zip.readAllBytes());
            }
        }
        try (var inside = Files.list(to)) {
            return inside.findFirst().orElseThrow();
        }
    }

    /// Invariant 37.
    private void stands() {
        for (var sql : List.of(
                "update archive_package set bytes = 'x' where bloc_year_id = :year and closed",
                "delete from archive_package where bloc_year_id = :year and closed",
                "update archive_closing set kept_until = kept_until - 1 where bloc_year_id = :year"))
            assertThatExceptionOfType(DataIntegrityViolationException.class)
                    .isThrownBy(() -> db.sql(sql).param("year", made.id.value()).update());
    }

    private record Verdict(int code, String words) {}

    private static Verdict run(Path root, String... manifest) throws Exception {
        var command = new ArrayList<>(List.of("sh", "kiem-tra.sh"));
        command.addAll(List.of(manifest));
        var process = new ProcessBuilder(command)
                .directory(root.toFile())
                .redirectErrorStream(true)
                .start();
        var words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Verdict(process.waitFor(), words);
    }

    /// The real script, on the real package and on what somebody made of it.
    private void checked(byte[] bytes) throws Exception {
        var manifest = Objects.requireNonNull(
                        archives.of(Actor.SYSTEM, made.site, made.id).made())
                .manifest();
        var whole = run(unpacked(bytes, "nguyen"), manifest);
        assertThat(whole.words())
                .contains("MANIFEST là bản đã công bố", "không thừa tệp nào", "KẾT LUẬN: GÓI NGUYÊN VẸN");
        assertThat(whole.code()).isZero();

        var changed = unpacked(bytes, "sua");
        var members = Files.readString(changed.resolve("du-lieu/thanh-vien.csv"));
        Files.writeString(changed.resolve("du-lieu/thanh-vien.csv"), members.replaceFirst("Sở 1", "Sở 9"));
        told(run(changed, manifest), "Tệp đã bị sửa: du-lieu/thanh-vien.csv");

        var lost = unpacked(bytes, "thieu");
        Files.delete(lost.resolve("van-ban/giao-uoc.pdf"));
        told(run(lost, manifest), "Thiếu tệp: van-ban/giao-uoc.pdf");

        var added = unpacked(bytes, "thua");
        Files.writeString(added.resolve("du-lieu/them.csv"), "x");
        told(run(added, manifest), "Tệp không có trong MANIFEST: du-lieu/them.csv");

        var forged = unpacked(bytes, "gia");
        var ranking = Files.readString(forged.resolve("du-lieu/xep-hang.json"));
        Files.writeString(forged.resolve("du-lieu/xep-hang.json"), ranking.replaceFirst("\"place\":1", "\"place\":3"));
        var files = new java.util.TreeMap<String, byte[]>();
        try (var all = Files.walk(forged)) {
            for (var file : all.filter(Files::isRegularFile).toList())
                if (!file.endsWith("MANIFEST"))
                    files.put(forged.relativize(file).toString(), Files.readAllBytes(file));
        }
        Files.write(forged.resolve("MANIFEST"), ArchiveManifest.of(files).bytes());
        var verdict = run(forged, manifest);
        told(verdict, "MANIFEST không phải bản đã công bố");
        assertThat(verdict.words()).contains("Mã của bảng xếp hạng không khớp nội dung");
    }

    private static void told(Verdict verdict, String fault) {
        assertThat(verdict.words()).contains(fault, "KẾT LUẬN: GÓI ĐÃ BỊ THAY ĐỔI");
        assertThat(verdict.code()).isEqualTo(1);
    }

    /// Narrow and wide, with nothing for axe to find; the index of the package too.
    private void fitsEveryReader() {
        var found = new ArrayList<String>();
        var index = folder.resolve("goi")
                .resolve(ArchiveWriting.name(years.year(made.site, made.id)))
                .resolve("index.html");
        for (var width : List.of(390, 1280))
            try (var browser = new Browser()) {
                var page = browser.page(width, true);
                var session = Objects.requireNonNull(officer.person()).session().value();
                page.context().addCookies(List.of(new Cookie("phien", session).setUrl("http://localhost:" + port)));
                for (var path : List.of("/quan-tri/luu-tru", here, index.toUri().toString())) {
                    page.navigate(path.startsWith("/") ? "http://localhost:" + port + path : path);
                    var pictures = System.getProperty("screenshots");
                    if (pictures != null)
                        page.screenshot(new ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of(pictures, "luu-tru-" + path.length() + "-" + width + ".png")));
                    if ((boolean) page.evaluate(
                            "document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                        found.add(path + " scrolls sideways at " + width);
                    for (var violation : new AxeBuilder(page).analyze().getViolations())
                        for (var node : violation.getNodes())
                            found.add(path + " " + violation.getId() + ": " + node.getTarget());
                }
            }
        assertThat(found).isEmpty();
    }
}

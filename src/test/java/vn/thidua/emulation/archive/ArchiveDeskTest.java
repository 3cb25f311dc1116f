package vn.thidua.emulation.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
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
import org.springframework.transaction.support.TransactionOperations;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Visit;
import vn.thidua.emulation.ABlocYear;
import vn.thidua.emulation.bloc.BlocYear;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.dossier.ADossier;
import vn.thidua.emulation.dossier.DossierId;
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
import vn.thidua.portal.Axe;
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
    private byte[] paper = {};

    private static final String SESSION = """
            insert into council (site_id, name, symbol) values (:site, 'Hội đồng', 'HĐTĐKT') on conflict do nothing;
            insert into council_session (id, site_id, title, way, mode, held_on, held_at, place, secretary, teller_1,
                teller_1_name, teller_2, teller_2_name, whole_base, state, called_at)
            values (:session, :site, 'Phiên ' || :mark, 'MEETING', 'PAPER', current_date - 30, '08:00', 'Hội trường',
                'Phạm Thị Ghi', gen_random_uuid(), 'Một', gen_random_uuid(), 'Hai', true, 'CALLED', now());
            insert into council_rules (session_id, quorum_over, quorum_under, quorum_source, electorate, base_words,
                base_source, excludes, excludes_source, circulates, circulates_source, secretary_votes, secretary_source)
            values (:session, 2, 3, 'Quy chế', 'ALL_MEMBERS', 'Tổng số thành viên', 'Quy chế', true, 'Quy chế', true,
                'Quy chế', false, 'Quy chế');
            insert into council_item (session_id, n, dossier_id, code, subject, proposer, proposer_name, award, award_name,
                least_over, least_under, source_package, source_version, source_rule, source_basis, source_article)
            select :session, row_number() over (order by d.id = :own), d.id, d.code, d.subject_name, :unit, 'Sở', d.award,
                'Bằng khen', 2, 3, 'hien-hanh', 1, 'vote.threshold', 'Quy chế', ''
            from dossier d where d.id in (:own, :other);
            insert into council_member (id, site_id, name, post, since, decision, until, ended_by)
            select gen_random_uuid(), :site, 'Ủy viên ' || :mark || ' ' || n, 'MEMBER', current_date - 9, '15/QĐ',
                current_date - 1, '16/QĐ' from generate_series(1, 9) n;
            insert into council_seat (session_id, n, member_id, name, title, post, represents, part)
            select :session, row_number() over (order by id), id, name, title, post, '', 'PRESENT'
            from council_member where name like 'Ủy viên ' || :mark || ' %';
            insert into council_ballot (session_id, round, state, opened_at, closed_at)
            values (:session, 1, 'CLOSED', now(), now());
            insert into council_tally (session_id, round, item, yes, no, blank)
            values (:session, 1, 1, 7, 2, 0), (:session, 1, 2, 8, 1, 0);
            update council_ballot set state = 'CERTIFIED', cast_n = 9 where session_id = :session;
            update council_session set state = 'CONCLUDED', concluded_at = now() where id = :session;
            insert into council_minutes (session_id, version, pdf, docx, sha256, frozen_by, frozen_at)
            values (:session, 1, convert_to('biên bản', 'UTF8'), '', encode(sha256('x'), 'hex'), gen_random_uuid(), now());
            insert into council_letter (id, site_id, session_id, number, sent_on, decider, pdf, docx, sha256, by, at)
            values (:letter, :site, :session, :mark || '/TTr-HĐTĐKT', current_date, 'Chủ tịch', 'x', '',
                encode(sha256('x'), 'hex'), gen_random_uuid(), now());
            insert into council_letter_item (letter_id, session_id, item) values (:letter, :session, 2);
            """;

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
        endsEarly();
        oldOnesAreStillThere();
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

    /// A package that does not fit, or that nobody wants any more, ends and says so.
    private void endsEarly() throws Exception {
        writes(chapter(files -> many(files)), new ArchiveFolder(folder, 0), 1);
        assertThat(officer.page(here).text()).contains("cộng lại lớn hơn 1 MB", "thidua.archive.megabytes");
        writes(chapter(files -> {}), new ArchiveFolder(folder, Long.MAX_VALUE), 1);
        assertThat(officer.page(here).text()).contains("không còn đủ chỗ");
        var ended = new CompletableFuture<Boolean>();
        writes(
                chapter(files -> {
                    assertThat(officer.post(here + "/goi/dung").statusCode()).isEqualTo(302);
                    try {
                        many(files);
                    } catch (CancellationException _) {
                        ended.complete(true);
                    }
                }),
                new ArchiveFolder(folder, 0),
                64);
        assertThat(ended.get(1, TimeUnit.MINUTES)).isTrue();
        assertThat(officer.page(here).text()).contains("Đã dừng");
        assertThat(folder.resolve("archive")).isEmptyDirectory();
    }

    private static void many(ArchiveFiles files) {
        var piece = new byte[1 << 20];
        for (var i = 0; i < 64; i++) files.add("lon/" + i, "", piece);
    }

    private static ArchiveChapter chapter(Consumer<ArchiveFiles> content) {
        return new ArchiveChapter() {
            @Override
            public String title() {
                return "Lớn";
            }

            @Override
            public void into(BlocYear year, ArchiveFiles files) {
                content.accept(files);
            }
        };
    }

    private void writes(ArchiveChapter chapter, ArchiveFolder to, int megabytes) {
        var store = context.getBean(ArchiveStore.class);
        var run = UUID.randomUUID();
        assertThat(store.begin(made.site, made.id, run, false, 3, Actor.SYSTEM, Instant.now()))
                .isTrue();
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .as("a package is there whole or not at all")
                .isThrownBy(() -> db.sql("""
                                update archive_package set state = 'DONE', done = total, files = 1, size = 1,
                                    sha256 = 'x', manifest = 'x', manifest_sha256 = encode(sha256('x'), 'hex'),
                                    ended_at = now() where run = :run
                                """).param("run", run).update());
        var writing = new ArchiveWriting(
                store,
                new ArchivePacking(List.of(chapter), to, new ArchiveLimit(megabytes)),
                context.getBean(TransactionOperations.class),
                context,
                context.getBean(Clock.class));
        writing.start(new ArchiveWriting.Order(run, years.year(made.site, made.id), "", Actor.SYSTEM));
        await().atMost(Duration.ofMinutes(1)).until(() -> !last().running());
        writing.close();
    }

    private ArchivePackage last() {
        return Objects.requireNonNull(
                archives.of(Actor.SYSTEM, made.site, made.id).last());
    }

    /// One that was kept before there were pieces.
    private void oldOnesAreStillThere() {
        var old = new byte[(5 << 20) / 2];
        new Random(7).nextBytes(old);
        db.sql("""
                insert into archive_package (run, site_id, bloc_year_id, state, closed, done, total, started_by,
                    started_at, alive_at, ended_at, files, bytes, sha256, manifest, manifest_sha256)
                values (gen_random_uuid(), :site, :year, 'DONE', false, 1, 1, gen_random_uuid(), now(), now(), now(), 1,
                    :bytes, encode(sha256(:bytes), 'hex'), 'x', encode(sha256('x'), 'hex'))
                """)
                .param("site", made.site.value())
                .param("year", made.id.value())
                .param("bytes", old)
                .update();
        assertThat(inspector.bytes(here + "/goi.zip")).isEqualTo(old);
        var head = inspector.head(here + "/goi.zip");
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValueAsLong("Content-Length")).hasValue(old.length);
    }

    private byte[] packed(boolean closed) {
        assertThat(officer.post(here + "/goi").statusCode()).isEqualTo(302);
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    var last = last();
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
        attached(disclosed);
        heard(disclosed);
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

    /// A paper that counts, whose signature was broken when it came, and one that was taken off.
    private void attached(DossierId dossier) {
        paper = pacts.document(made.site, made.id).clone();
        paper[11] ^= 1; // in the comment behind the heading of the PDF
        for (var name : List.of("Báo cáo thành tích", "Tệp nhầm"))
            db.sql("""
                    insert into dossier_paper (id, dossier_id, kind, name, link, type, bytes, sha256, verdict,
                        verdict_words, added_by, added_name, added_at, removed_by, removed_at)
                    values (gen_random_uuid(), :dossier, 'REPORT', :name, '', 'application/pdf', :bytes,
                        encode(sha256(:bytes), 'hex'), 'BROKEN', 'x', gen_random_uuid(), 'Cán bộ', now(),
                        case when :removed then gen_random_uuid() end, case when :removed then now() end)
                    """)
                    .param("dossier", dossier.value())
                    .param("name", name)
                    .param("bytes", paper)
                    .param("removed", name.equals("Tệp nhầm"))
                    .update();
    }

    /// A session of the council with a dossier of the year and one of none: nine members, nobody of them in the data.
    private void heard(DossierId own) {
        var other =
                new ADossier(context, made.site).named("Ngoài năm " + made.mark).in(DossierState.COUNCIL_VOTED);
        var session = UUID.randomUUID();
        for (var sql : SESSION.split(";\\s*\\n"))
            db.sql(sql)
                    .param("session", session)
                    .param("site", made.site.value())
                    .param("mark", made.mark)
                    .param("own", own.value())
                    .param("other", other.value())
                    .param("unit", made.members.getFirst().value())
                    .param("letter", UUID.nameUUIDFromBytes(made.mark.getBytes(StandardCharsets.UTF_8)))
                    .update();
    }

    private void council(Path root) throws IOException {
        var votes = Files.readString(root.resolve("du-lieu/hoi-dong-bieu-quyet.csv"));
        assertThat(votes)
                .contains("Sở 2 " + made.mark + ",Bằng khen,8,1,0,9,", "8/9 đồng ý")
                .doesNotContain("Ngoài năm");
        assertThat(Files.readString(root.resolve("du-lieu/hoi-dong.csv"))).contains("Phiên " + made.mark, ",9,9,0,1,");
        assertThat(Files.readString(root.resolve("du-lieu/hoi-dong-to-trinh.csv")))
                .contains(made.mark + "/TTr-HĐTĐKT");
        try (var all = Files.walk(root.resolve("du-lieu"))) {
            for (var file : all.filter(Files::isRegularFile).toList())
                assertThat(Files.readString(file)).doesNotContain("Ủy viên " + made.mark);
        }
        var papers = root.resolve("van-ban/hoi-dong/01-phien-" + made.mark.toLowerCase(Locale.ROOT));
        assertThat(papers.resolve("bien-ban.pdf")).hasContent("biên bản");
        try (var letters = Files.list(papers)) {
            assertThat(letters.map(file -> file.getFileName().toString()))
                    .hasSize(2)
                    .anyMatch(name -> name.startsWith("to-trinh-01-"));
        }
        assertThat(Files.readString(root.resolve("MANIFEST")))
                .contains("  van-ban/hoi-dong/01-", "  du-lieu/hoi-dong.json\n", "  van-ban/ho-so/");
        try (var all = Files.walk(root.resolve("van-ban/ho-so"))) {
            var files = all.filter(Files::isRegularFile).toList();
            assertThat(files).as("what was taken off stays out").hasSize(1);
            assertThat(Files.readAllBytes(files.getFirst())).isEqualTo(paper);
        }
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
        council(root);
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

    private static final String KEPT = " in (select run from archive_package where bloc_year_id = :year and closed)";

    /// Invariant 37.
    private void stands() {
        for (var sql : List.of(
                "update archive_package set sha256 = 'x' where bloc_year_id = :year and closed",
                "delete from archive_package where bloc_year_id = :year and closed",
                "update archive_piece set bytes = 'x' where run" + KEPT,
                "delete from archive_piece where run" + KEPT,
                "insert into archive_piece select run, 99, 'x', encode(sha256('x'), 'hex') from archive_package where run"
                        + KEPT,
                "truncate archive_piece",
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
        Files.delete(changed.resolve("van-ban/giao-uoc.pdf"));
        Files.writeString(changed.resolve("du-lieu/them.csv"), "x");
        told(
                run(changed, manifest),
                "(3 chỗ sai)",
                "Tệp đã bị sửa: du-lieu/thanh-vien.csv",
                "Thiếu tệp: van-ban/giao-uoc.pdf",
                "Tệp không có trong MANIFEST: du-lieu/them.csv");

        var forged = unpacked(bytes, "gia");
        var ranking = Files.readString(forged.resolve("du-lieu/xep-hang.json"));
        Files.writeString(forged.resolve("du-lieu/xep-hang.json"), ranking.replaceFirst("\"place\":1", "\"place\":3"));
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(forged)) {
            for (var file : all.filter(Files::isRegularFile).toList())
                if (!file.endsWith("MANIFEST"))
                    files.put(forged.relativize(file).toString(), ArchiveManifest.sha256(Files.readAllBytes(file)));
        }
        Files.write(forged.resolve("MANIFEST"), ArchiveManifest.of(files).bytes());
        told(run(forged, manifest), "MANIFEST không phải bản đã công bố", "Mã của bảng xếp hạng không khớp nội dung");
    }

    private static void told(Verdict verdict, String... faults) {
        assertThat(verdict.words()).contains("KẾT LUẬN: GÓI ĐÃ BỊ THAY ĐỔI").contains(faults);
        assertThat(verdict.code()).isEqualTo(1);
    }

    /// Narrow and wide, with nothing for axe to find; the index of the package too.
    private void fitsEveryReader() {
        var found = new ArrayList<String>();
        var index = folder.resolve("goi")
                .resolve(ArchivePacking.name(years.year(made.site, made.id)))
                .resolve("index.html");
        try (var browser = new Browser()) {
            var page = browser.page(390, true);
            var session = Objects.requireNonNull(officer.person()).session().value();
            page.context().addCookies(List.of(new Cookie("phien", session).setUrl("http://localhost:" + port)));
            for (var path : List.of("/quan-tri/luu-tru", here, index.toUri().toString())) {
                page.navigate(path.startsWith("/") ? "http://localhost:" + port + path : path);
                found.addAll(Axe.faults(page));
                for (var width : List.of(390, 1280)) {
                    page.setViewportSize(width, 900);
                    var pictures = System.getProperty("screenshots");
                    if (pictures != null)
                        page.screenshot(new ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of(pictures, "luu-tru-" + path.length() + "-" + width + ".png")));
                    if ((boolean) page.evaluate(
                            "document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                        found.add(path + " scrolls sideways at " + width);
                }
                page.setViewportSize(390, 900);
            }
        }
        assertThat(found).isEmpty();
    }
}

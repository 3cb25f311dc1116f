package vn.thidua.emulation.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.accounts.ASite;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Visit;
import vn.thidua.emulation.dossier.ADossier;
import vn.thidua.emulation.dossier.DossierState;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.emulation.honours.Honours;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.portal.Axe;
import vn.thidua.portal.Browser;
import vn.thidua.signing.PracticeAuthority;
import vn.thidua.signing.SignatureSpot;
import vn.thidua.signing.Signatures;
import vn.thidua.signing.Verdict;
import vn.thidua.site.Sites;

/// Decisions over HTTP: from the draft to what everybody reads; amended, revoked by two; certificates and money.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DecisionDeskTest {

    private static final Instant NOW = Instant.now();
    private static final LocalDate TODAY = Vietnam.dayOf(NOW);
    private static final String PASSWORD = "mật khẩu";
    private static final PracticeAuthority AUTHORITY =
            new PracticeAuthority(NOW.minus(Duration.ofDays(400)), new SecureRandom());

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Decisions decisions;

    @Autowired
    private DecisionIssuers issuers;

    @Autowired
    private DossierTurns dossiers;

    @Autowired
    private Honours honours;

    @Autowired
    private Signatures signatures;

    @Autowired
    private JdbcClient db;

    @Value("${thidua.signing.trust}")
    private String trust;

    private final String mark = UUID.randomUUID().toString().substring(0, 6).toUpperCase(java.util.Locale.ROOT);
    private SiteId site;
    private Issuer issuer;
    private Visit officer;
    private Visit second;
    private Visit chairman;
    private Visit clerk;
    private String here = "";

    @BeforeEach
    void settle() throws Exception {
        var sites = context.getBean(Sites.class);
        site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
        Files.write(
                Files.createDirectories(Path.of(trust.split(",")[0])).resolve("quyet-dinh-" + mark + ".cer"),
                AUTHORITY.certificate().getEncoded());
        var unit =
                context.getBean(Units.class).found(Actor.SYSTEM, site, "Văn phòng " + mark, LocalDate.of(2000, 1, 1));
        issuer = new Issuer(
                DecisionIssuers.drawn(),
                unit,
                "",
                "Ủy ban nhân dân tỉnh " + mark,
                "Chủ tịch Ủy ban nhân dân tỉnh " + mark,
                "Lam Giang",
                "QĐ-" + mark,
                "",
                "Chủ tịch",
                "Trần Quang Minh",
                "Như Điều 3;\nLưu: VT.");
        issuers.keep(Actor.SYSTEM, site, issuer);
        context.getBean(RuleBook.class).ship(Actor.SYSTEM, site);
        var staff = new Staff(context);
        officer = new Visit(port, staff.person("Phùng Thế Vinh", "emulation-officer", Scope.of(site)));
        second = new Visit(port, staff.person("Đinh Thị Mão", "emulation-officer", Scope.of(site)));
        chairman = new Visit(port, staff.person("Trần Quang Minh", "decision-signer", Scope.of(site)));
        clerk = new Visit(port, staff.person("Lê Thị Sen", "records-clerk", Scope.of(site)));
    }

    private static byte[] key(String name) {
        return AUTHORITY.keyFile(
                name, "UBND", NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(90)), PASSWORD.toCharArray());
    }

    private byte[] seal() {
        return AUTHORITY.sealFile(
                issuer.name(), NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(90)), PASSWORD.toCharArray());
    }

    private String drafted(String... fields) {
        var all = new ArrayList<>(
                List.of("co-quan", issuer.id().value().toString(), "nam", String.valueOf(TODAY.getYear())));
        all.addAll(List.of(fields));
        var answer = officer.post("/quan-tri/quyet-dinh/moi", all.toArray(String[]::new));
        assertThat(answer.statusCode()).isEqualTo(302);
        return place(answer);
    }

    /// Where a form led to.
    private static String place(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceAll("^https?://[^/]+", "")
                .replaceAll("(/danh-sach)?\\?.*", "");
    }

    private KeptDecision kept() {
        return decisions.decision(site, id(here));
    }

    private static DecisionId id(String path) {
        return new DecisionId(UUID.fromString(path.substring(path.lastIndexOf('/') + 1)));
    }

    private String edition() {
        return String.valueOf(kept().edition());
    }

    private void signed() {
        assertThat(officer.post(here + "/chot", "ban", edition()).statusCode()).isEqualTo(302);
        var answer =
                chairman.upload(here + "/ky", "chung-thu", "khoa.p12", key("Trần Quang Minh"), "mat-khau", PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    private void issued() {
        assertThat(clerk.post(here + "/so", "ngay", TODAY.toString()).statusCode())
                .isEqualTo(302);
        var answer = clerk.upload(here + "/dau", "chung-thu", "dau.p12", seal(), "mat-khau", PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(clerk.post(here + "/ban-hanh").statusCode()).isEqualTo(302);
    }

    @Test
    void goesFromTheDraftToThePortalAndIsAmendedAndRevoked() throws Exception {
        var collective =
                new ADossier(context, site).named("Phòng Tổng hợp " + mark).in(DossierState.PROPOSED);
        var person = new ADossier(context, site)
                .person("Nguyễn Thị Hoa " + mark, "Trưởng phòng", "Sở Nội vụ")
                .in(DossierState.PROPOSED);
        here = drafted(
                "to-trinh",
                "Theo đề nghị của Giám đốc Sở Nội vụ",
                "ho-so",
                collective.value().toString(),
                "ho-so",
                person.value().toString());
        assertThat(officer.page(here).text()).contains("Dự thảo", "Điều 1.", "Trần Quang Minh");
        assertThat(officer.submit(
                                "/quan-tri/quyet-dinh/moi",
                                "co-quan",
                                issuer.id().value().toString(),
                                "nam",
                                "2026",
                                "ho-so",
                                person.value().toString())
                        .body())
                .contains("đã có trong một quyết định khác");
        written();
        listed();
        frozenAndSigned();
        numberedByAnother();
        assertThat(dossiers.dossier(site, person).state()).isEqualTo(DossierState.DECIDED);
        assertThat(honours.byDecision(site, id(here).value())).hasSize(4);
        shown();
        var first = here;
        awarded();
        amended(first);
        revokedByTwo(first);
        assertThat(dossiers.dossier(site, person).state()).isEqualTo(DossierState.REVOKED);
        here = first;
        fits();
    }

    private void written() {
        assertThat(clerk.post(here + "/noi-dung", "ban", "1").statusCode())
                .as("the right before the input")
                .isEqualTo(403);
        var page = officer.page(here + "/noi-dung");
        assertThat(page.select("#de-nghi").attr("value")).contains("Giám đốc Sở Nội vụ");
        var fields = List.of(
                "trich-yeu",
                "Về việc tặng Bằng khen " + mark,
                "can-cu",
                "Căn cứ Luật Thi đua, khen thưởng;",
                "dieu-1",
                "Tặng Bằng khen cho các tập thể, cá nhân (có danh sách kèm theo).",
                "dieu-2",
                "Tiền thưởng theo quy định.",
                "ten-danh-sach",
                "Tập thể, cá nhân được tặng Bằng khen",
                "chuc-vu",
                "Chủ tịch",
                "nguoi-ky",
                "Trần Quang Minh",
                "noi-nhan",
                "Như Điều 2;\nLưu: VT.",
                "ban",
                edition());
        assertThat(officer.post(here + "/noi-dung", fields.toArray(String[]::new))
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.submit(here + "/noi-dung", fields.toArray(String[]::new))
                        .body())
                .contains("Người khác vừa thay đổi");
    }

    /// Awards that have no proposals here come in a list, which is looked at before it is added.
    private void listed() {
        var wrong = "Loại\tHọ tên\tChức vụ\tĐơn vị\tHình thức\nCá nhân\tTrần Văn Ba\tCán bộ\tSở Y tế\tBằng gì đó";
        assertThat(officer.submit(here + "/danh-sach", "danh-sach", wrong).body())
                .contains("Dòng 2: không có danh hiệu, hình thức “Bằng gì đó”");
        var good = "Loại\tHọ tên\tChức vụ\tĐơn vị\nCá nhân\tTrần Văn Ba " + mark
                + "\tCán bộ\tSở Y tế\nTập thể\tThanh tra tỉnh " + mark + "\t\t";
        assertThat(officer.submit(here + "/danh-sach", "danh-sach", good, "hinh-thuc", "MERIT_CERT")
                        .body())
                .contains("Đọc được 2 trường hợp");
        assertThat(decisions.lines(site, id(here))).hasSize(2);
        assertThat(officer.post(here + "/danh-sach", "danh-sach", good, "hinh-thuc", "MERIT_CERT", "dua-vao", "1")
                        .statusCode())
                .isEqualTo(302);
        assertThat(decisions.lines(site, id(here))).hasSize(4);
        assertThat(officer.page(here + "/danh-sach?tim=thanh+tra").select("tbody tr"))
                .hasSize(1);
    }

    private void frozenAndSigned() throws Exception {
        assertThat(officer.post(here + "/so", "ngay", TODAY.toString()).statusCode())
                .isEqualTo(403);
        signed();
        assertThat(officer.submit(here + "/noi-dung", "ban", edition(), "trich-yeu", "B")
                        .body())
                .contains("Văn bản đã chốt");
        assertThatThrownBy(() -> db.sql("update decision set about = 'B' where id = :id")
                        .param("id", id(here).value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> db.sql("delete from decision_line where decision_id = :id")
                        .param("id", id(here).value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    /// Invariant 33: the number comes after the signature, from another hand, and is that of the book; the database
    /// says the same.
    private void numberedByAnother() throws Exception {
        assertThatThrownBy(() -> db.sql("""
                        update decision set number = 1, written = '01/QĐ', decided_on = current_date,
                            numbered_by = signed_by, numbered_name = 'A', numbered_at = now()
                        where id = :id
                        """).param("id", id(here).value()).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("decision_other_hand");
        assertThat(clerk.submit(here + "/ban-hanh").statusCode()).isEqualTo(422);
        assertThat(clerk.submit(here + "/so", "ngay", TODAY.plusDays(1).toString())
                        .body())
                .contains("Ngày không được ở sau hôm nay");
        issued();
        assertThat(Objects.requireNonNull(kept().given()).written()).isEqualTo("01/" + issuer.symbol());
        try (var pdf = Loader.loadPDF(clerk.bytes(here + "/van-ban.pdf"))) {
            assertThat(pdf.getSignatureDictionaries()).hasSize(4);
            var number = pdf.getDocumentCatalog().getAcroForm().getField(DecisionPaper.NUMBER);
            assertThat(number).isNotNull();
            pdf.getDocumentCatalog().getAcroForm().flatten();
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains("Số: 01/" + issuer.symbol(), "DANH SÁCH", "Kèm theo Quyết định số 01/" + issuer.symbol())
                    .contains("QUYẾT ĐỊNH:", "Điều 1.", "Nguyễn Thị Hoa " + mark);
        }
        signedFilesAreKept();
    }

    /// Invariant 37: each signed file keeps its bytes, its hash and what was found of its signature.
    private void signedFilesAreKept() {
        var files = decisions.files(site, id(here));
        assertThat(files)
                .extracting(DecisionFile::kind)
                .containsExactly(DecisionFile.Kind.FROZEN, DecisionFile.Kind.PERSON, DecisionFile.Kind.ORGANISATION);
        assertThat(files.get(1).verdict()).isEqualTo("GENUINE");
        for (var file : files) {
            var bytes = decisions.file(site, id(here), file.version(), file.seq());
            assertThat(vn.thidua.signing.Digest.of(bytes).hex()).isEqualTo(file.sha256());
        }
        assertThatThrownBy(() -> db.sql("update decision_file set verdict = 'A' where decision_id = :id")
                        .param("id", id(here).value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(officer.page(here).text())
                .contains("Chữ ký hợp lệ", files.get(2).sha256());
    }

    /// Invariant 36: it is for nobody before it was disclosed, and then says no more than its paper.
    private void shown() {
        var reader = new Visit(port, null);
        var open = here.replace("/quan-tri/quyet-dinh", "/khen-thuong/quyet-dinh");
        assertThat(reader.get(open).statusCode()).isEqualTo(404);
        assertThat(reader.get(open + ".pdf").statusCode()).isEqualTo(404);
        assertThat(clerk.post(here + "/cong-khai").statusCode()).isEqualTo(302);
        var page = reader.page(open);
        assertThat(page.text())
                .contains("Quyết định số 01/" + issuer.symbol(), "Nguyễn Thị Hoa " + mark, "Trưởng phòng");
        assertThat(reader.page(open + "?tim=tran+van").select("tbody tr")).hasSize(1);
        assertThat(reader.bytes(open + ".pdf")).isEqualTo(clerk.bytes(here + "/van-ban.pdf"));
    }

    private void awarded() throws Exception {
        var layout = new ArrayList<>(List.of("ten", "Bằng khen", "rong", "297", "cao", "210"));
        layout.addAll(List.of("in-NAME", "1", "x-NAME", "50", "y-NAME", "100", "w-NAME", "200", "co-NAME", "24"));
        layout.addAll(List.of(
                "can-NAME",
                "LEFT",
                "in-DECISION",
                "1",
                "x-DECISION",
                "400",
                "y-DECISION",
                "180",
                "w-DECISION",
                "60",
                "co-DECISION",
                "12"));
        var address = "/quan-tri/quyet-dinh/mau-bang/MERIT_CERT";
        assertThat(officer.submit(address, layout.toArray(String[]::new)).body())
                .contains("nằm ngoài khổ giấy");
        layout.set(layout.indexOf("400"), "40");
        assertThat(officer.post(address, layout.toArray(String[]::new)).statusCode())
                .isEqualTo(302);
        assertThat(officer.post("/quan-tri/quyet-dinh/mau-bang/hieu-chinh", "phai", "2", "xuong", "-1")
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.bytes("/quan-tri/quyet-dinh/mau-bang/hieu-chinh/to-ngang.pdf"))
                .startsWith("%PDF".getBytes());
        assertThat(officer.bytes(address + "/xem.png")).startsWith(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        wordsStandWhereTheLayoutSays();
        moneyIsReckoned();
        var lines = decisions.lines(site, id(here));
        assertThat(officer.post(
                                here + "/trao",
                                "dong",
                                lines.getFirst().id().value().toString(),
                                "ngay",
                                TODAY.toString())
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.page(here + "/trao").text()).contains("Đã trao 1/4");
    }

    private void wordsStandWhereTheLayoutSays() throws Exception {
        try (var pdf = Loader.loadPDF(officer.bytes(here + "/trao/bang.pdf"))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(4);
            var found = new ArrayList<TextPosition>();
            var stripper = new PDFTextStripper() {
                @Override
                protected void writeString(String words, List<TextPosition> positions) {
                    if (words.contains(mark)) found.add(positions.getFirst());
                }
            };
            stripper.setEndPage(1);
            stripper.getText(pdf);
            var name = found.getFirst();
            assertThat(name.getXDirAdj() * 25.4 / 72).isCloseTo(52, org.assertj.core.data.Offset.offset(0.5));
            assertThat(name.getYDirAdj() * 25.4 / 72).isCloseTo(99, org.assertj.core.data.Offset.offset(0.5));
        }
    }

    private void moneyIsReckoned() throws Exception {
        assertThat(officer.submit("/quan-tri/quyet-dinh/quy", "nam", "2026", "so-tien", "nhiều", "nguon", "A")
                        .body())
                .contains("“nhiều” không phải số");
        officer.post(
                "/quan-tri/quyet-dinh/quy",
                "nam",
                String.valueOf(TODAY.getYear()),
                "so-tien",
                "1.000",
                "nguon",
                "Ngân sách tỉnh");
        var sheet = new MoneySheet(kept(), decisions.lines(site, id(here)));
        assertThat(sheet.open()).isZero();
        assertThat(sheet.total()).isPositive();
        assertThat(officer.page(here + "/tien-thuong").text()).contains("đã chi vượt", sheet.inWords());
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(officer.bytes(here + "/tien-thuong.xlsx")))) {
            var rows = book.getSheetAt(0);
            assertThat(rows.getLastRowNum()).isEqualTo(5);
            assertThat(rows.getRow(5).getCell(4).getNumericCellValue()).isEqualTo(sheet.total());
            assertThat(rows.getRow(5).getCell(5).getStringCellValue()).isEqualTo(sheet.inWords());
        }
        try (var pdf = Loader.loadPDF(officer.bytes(here + "/tien-thuong.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("BẢNG TIỀN THƯỞNG", RewardSheet.written(sheet.total()), "Trần Văn Ba " + mark);
        }
        assertThat(officer.bytes(here + "/tien-thuong.docx")).startsWith("PK".getBytes());
        assertThat(officer.bytes(here + "/trao/ky-nhan.pdf")).startsWith("%PDF".getBytes());
    }

    private DecisionLine line(String name) {
        return decisions.lines(site, id(here)).stream()
                .filter(one -> one.subject().name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    /// A misspelt name is put right by a new decision; the old one names it.
    private void amended(String first) {
        var wrong = line("Trần Văn Ba").id().value().toString();
        assertThat(officer.submit(first + "/sua-doi", "dong", wrong, "ly-do", " ")
                        .body())
                .contains("Hãy ghi lý do");
        var answer = officer.post(first + "/sua-doi", "dong", wrong, "ly-do", "Sai họ tên");
        here = place(answer);
        var action = officer.page(here + "/danh-sach").select("form[action*=/danh-sach/]").stream()
                .map(form -> form.attr("action"))
                .filter(address -> address.matches(".*[0-9a-f-]{36}"))
                .findFirst()
                .orElseThrow();
        assertThat(officer.post(action, "ten", "Trần Văn Bá " + mark, "chuc-vu", "Cán bộ", "don-vi", "Sở Y tế")
                        .statusCode())
                .isEqualTo(302);
        signed();
        issued();
        assertThat(Objects.requireNonNull(kept().given()).number()).isEqualTo(2);
        clerk.post(here + "/cong-khai");
        var open = first.replace("/quan-tri/quyet-dinh", "/khen-thuong/quyet-dinh");
        assertThat(new Visit(port, null).page(open).text())
                .contains("Được sửa đổi bởi 02/" + issuer.symbol(), "đã sửa thành", "Trần Văn Bá " + mark);
        assertThat(officer.page(first).text()).contains("Được sửa đổi bởi 02/" + issuer.symbol());
        here = first;
    }

    /// Invariants 34 and 35: what is taken back stays in the history with the reason; two people do it.
    private void revokedByTwo(String first) {
        var lines = List.of("Phòng Tổng hợp", "Nguyễn Thị Hoa", "Thanh tra tỉnh").stream()
                .flatMap(name -> List.of("dong", line(name).id().value().toString()).stream())
                .toList();
        assertThat(officer.submit(first + "/huy-bo", lines.toArray(String[]::new))
                        .body())
                .contains("Hãy ghi lý do");
        var fields = new ArrayList<>(lines);
        fields.addAll(List.of("ly-do", "Khai man thành tích"));
        var answer = officer.post(first + "/huy-bo", fields.toArray(String[]::new));
        here = place(answer);
        assertThat(officer.submit(here + "/chot", "ban", edition()).body()).contains("người thứ hai xác nhận");
        assertThat(officer.submit(here + "/xac-nhan", "ban", edition()).body()).contains("phải khác người soạn thảo");
        assertThat(second.post(here + "/xac-nhan", "ban", edition()).statusCode())
                .isEqualTo(302);
        signed();
        issued();
        clerk.post(here + "/cong-khai");
        var kept = honours.byDecision(site, id(first).value());
        assertThat(kept).hasSize(4);
        assertThat(kept).allMatch(honour -> honour.revoked() != null);
        assertThat(kept.stream()
                        .map(honour -> Objects.requireNonNull(honour.revoked()).reason()))
                .contains("Khai man thành tích", "Sai họ tên");
        var open = first.replace("/quan-tri/quyet-dinh", "/khen-thuong/quyet-dinh");
        assertThat(new Visit(port, null).page(open).text()).contains("đã hủy bỏ", "03/" + issuer.symbol());
        assertThatThrownBy(() -> db.sql("update decision set state = 'DRAFT' where id = :id")
                        .param("id", id(first).value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    /// Narrow and wide, with nothing for axe to find.
    private void fits() {
        var open = here.replace("/quan-tri/quyet-dinh", "/khen-thuong/quyet-dinh");
        here = drafted();
        var draft = here;
        var found = new ArrayList<String>();
        var first = open.replace("/khen-thuong/quyet-dinh", "/quan-tri/quyet-dinh");
        for (var width : List.of(390, 1280))
            try (var browser = new Browser()) {
                var page = browser.page(width, true);
                var session = Objects.requireNonNull(officer.person()).session().value();
                page.context().addCookies(List.of(new Cookie("phien", session).setUrl("http://localhost:" + port)));
                for (var path : List.of(
                        "/quan-tri/quyet-dinh",
                        "/quan-tri/quyet-dinh/moi",
                        "/quan-tri/quyet-dinh/co-quan",
                        "/quan-tri/quyet-dinh/quy",
                        "/quan-tri/quyet-dinh/mau-bang",
                        "/quan-tri/quyet-dinh/mau-bang/MERIT_CERT",
                        "/quan-tri/quyet-dinh/mau-bang/hieu-chinh",
                        first,
                        first + "/danh-sach",
                        first + "/tien-thuong",
                        first + "/trao",
                        draft + "/noi-dung",
                        draft + "/danh-sach",
                        open)) {
                    page.navigate("http://localhost:" + port + path);
                    var folder = System.getProperty("screenshots");
                    if (folder != null)
                        page.screenshot(new ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of(
                                        folder,
                                        path.replaceAll("[0-9a-f-]{36}", "x").replaceAll("[^a-zA-Z]+", "-") + "-"
                                                + width + ".png")));
                    if ((boolean) page.evaluate(
                            "document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                        found.add(path + " scrolls sideways at " + width);
                    found.addAll(Axe.faults(page));
                }
                assertThat(browser.complaints).isEmpty();
            }
        assertThat(found).isEmpty();
    }

    /// A decision that was signed elsewhere is taken back only if it is the frozen text (invariant 37).
    @Test
    void whatWasSignedElsewhereMustBeTheFrozenText() {
        here = drafted();
        officer.post(
                here + "/danh-sach",
                "danh-sach",
                "Họ tên\tĐơn vị\nTập thể " + mark + "\t",
                "hinh-thuc",
                "PROVINCE_FLAG",
                "dua-vao",
                "1");
        officer.post(
                here + "/noi-dung",
                "trich-yeu",
                "Về việc tặng Cờ",
                "can-cu",
                "Căn cứ Luật;",
                "dieu-1",
                "Tặng Cờ.",
                "chuc-vu",
                "Chủ tịch",
                "nguoi-ky",
                "Trần Quang Minh",
                "ban",
                edition());
        assertThat(officer.post(here + "/chot", "ban", edition()).statusCode()).isEqualTo(302);
        var frozen = chairman.bytes(here + "/van-ban.pdf");
        assertThat(chairman.upload(here + "/ky/tep", "tep", "a.pdf", frozen).body())
                .contains("chưa có chữ ký mới");
        var key = signatures.open(key("Trần Quang Minh"), PASSWORD.toCharArray(), NOW);
        var spot = SignatureSpot.in(DecisionPaper.PERSON, new SignatureSpot.Block("Trần Quang Minh", "Chủ tịch", ""));
        var signed = signatures.sign(frozen, key, spot, NOW).bytes();
        var forged = signed.clone();
        forged[frozen.length / 2] ^= 1;
        assertThat(chairman.upload(here + "/ky/tep", "tep", "a.pdf", forged).body())
                .contains("không phải văn bản đã chốt");
        assertThat(chairman.upload(here + "/ky/tep", "tep", "a.pdf", signed).statusCode())
                .isEqualTo(302);
        assertThat(kept().state()).isEqualTo(DecisionState.SIGNED);
        var file = decisions.files(site, id(here)).getLast();
        assertThat(file.way()).isEqualTo(DecisionFile.Way.OUTSIDE);
        assertThat(decisions.file(site, id(here), file.version(), file.seq())).isEqualTo(signed);
        issued();
        assertThat(signatures.judge(clerk.bytes(here + "/van-ban.pdf"))).isInstanceOf(Verdict.Genuine.class);
        assertThat(officer.submit(here + "/huy-du-thao", "ly-do", "Sai").statusCode())
                .isEqualTo(422);
    }
}

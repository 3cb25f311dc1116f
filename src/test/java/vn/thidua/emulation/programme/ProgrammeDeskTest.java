package vn.thidua.emulation.programme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.thidua.accounts.ASite;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Visit;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocKind;
import vn.thidua.emulation.bloc.BlocLeaders;
import vn.thidua.emulation.bloc.BlocLevel;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.bloc.Blocs;
import vn.thidua.emulation.bloc.Grounds;
import vn.thidua.emulation.bloc.Organised;
import vn.thidua.emulation.pact.Assignment;
import vn.thidua.emulation.pact.Beginning;
import vn.thidua.emulation.pact.Direction;
import vn.thidua.emulation.pact.PactId;
import vn.thidua.emulation.pact.PactSigning;
import vn.thidua.emulation.pact.PactTask;
import vn.thidua.emulation.pact.PactText;
import vn.thidua.emulation.pact.Pacts;
import vn.thidua.emulation.pact.Plan;
import vn.thidua.emulation.pact.Representation;
import vn.thidua.emulation.pact.Target;
import vn.thidua.emulation.pact.TargetId;
import vn.thidua.organisation.MandateId;
import vn.thidua.organisation.People;
import vn.thidua.organisation.PositionId;
import vn.thidua.organisation.Term;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.signing.PracticeAuthority;
import vn.thidua.site.Sites;

/// A member's programme at the desk: written in a form and in a table, put into force, sent, given back, accepted,
/// revised.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ProgrammeDeskTest {

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
    private Sites sites;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private Blocs blocs;

    @Autowired
    private BlocYears years;

    @Autowired
    private BlocLeaders leaders;

    @Autowired
    private Pacts pacts;

    @Autowired
    private PactSigning signing;

    @Value("${thidua.signing.trust}")
    private String trust;

    private final String mark = UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private final List<UnitId> members = new ArrayList<>();
    private final List<MandateId> mandates = new ArrayList<>();
    private SiteId site;
    private BlocYearId year;
    private PositionId director;
    private Visit clerk;
    private Visit head;
    private Visit neighbour;
    private Visit officer;
    private String yearPath = "";

    @BeforeEach
    void settle() throws Exception {
        Files.write(
                Files.createDirectories(Path.of(trust.split(",")[0])).resolve("chuong-trinh.cer"),
                AUTHORITY.certificate().getEncoded());
        site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
        director = people.addPosition(Actor.SYSTEM, site, "Giám đốc " + mark, true);
        for (var name : List.of("Văn phòng", "Sở Nội vụ", "Sở Tài chính", "Ban Thi đua")) enrol(name);
        year = years.open(
                Actor.SYSTEM,
                site,
                bloc(),
                TODAY.getYear(),
                LocalDate.of(TODAY.getYear(), 1, 1),
                members.subList(0, 3));
        var first = LocalDate.of(TODAY.getYear(), 1, 1);
        var paper = new Grounds(Grounds.Way.ASSIGNMENT, "15/QĐ", first);
        leaders.elect(Actor.SYSTEM, site, year, seen(), members.getFirst(), first, paper);
        years.advance(Actor.SYSTEM, site, year, seen(), BlocYearState.MEMBERS_CONFIRMED);
        var staff = new Staff(context);
        officer = new Visit(port, staff.person("Phùng Thế Vinh", "emulation-officer", Scope.of(site)));
        clerk = new Visit(port, staff.person("Cao Bích Thủy", "unit-clerk", scope(1)));
        head = new Visit(port, staff.person("Vũ Thị Ngân", "unit-head", scope(1)));
        neighbour = new Visit(port, staff.person("Mai Xuân Cường", "unit-head", scope(2)));
        yearPath = "/quan-tri/chuong-trinh/nam/" + year.value();
    }

    private void enrol(String name) {
        var unit = units.found(Actor.SYSTEM, site, name + " " + mark, LocalDate.of(2000, 1, 1));
        var person = people.add(Actor.SYSTEM, site, name + " Người " + mark);
        members.add(unit);
        mandates.add(people.appoint(Actor.SYSTEM, site, person, director, unit, new Term(TODAY.minusYears(1), null)));
    }

    private vn.thidua.emulation.BlocId bloc() {
        return blocs.found(
                Actor.SYSTEM,
                site,
                new Blocs.Description(
                        "Khối " + mark,
                        BlocKind.BLOC,
                        BlocLevel.PROVINCE,
                        Organised.COUNCIL,
                        "Hội đồng",
                        "",
                        "K" + mark));
    }

    private int seen() {
        return years.year(site, year).version();
    }

    private Scope scope(int member) {
        return Scope.of(site).unit(members.get(member).value());
    }

    private Target target(String content, Assignment assignment) {
        return new Target(
                new TargetId(UUID.randomUUID()),
                content,
                "%",
                Direction.HIGHER,
                LocalDate.of(TODAY.getYear(), 1, 1),
                LocalDate.of(TODAY.getYear(), 11, 30),
                "",
                "Báo cáo một cửa",
                assignment);
    }

    private void signed() {
        var id = pacts.begin(Actor.SYSTEM, site, year, Beginning.TEMPLATE);
        var all = new Assignment.ToAll(new Plan.Value(new BigDecimal("95")));
        var others = new Assignment.PerUnit(Map.of(members.getFirst(), new Plan.Value(BigDecimal.ONE)));
        pacts.save(
                Actor.SYSTEM,
                site,
                id,
                edition(id),
                new PactText(
                        "Căn cứ luật",
                        "Mục đích",
                        List.of(
                                new PactTask("Cải cách hành chính", "", List.of(target("Hồ sơ đúng hạn", all))),
                                new PactTask("Phòng, chống lãng phí", "", List.of(target("Cuộc kiểm tra", others))),
                                new PactTask("Công tác an sinh", "", List.of(target("Hộ được giúp", all)))),
                        "Tổ chức",
                        "Cam kết"));
        var chosen = new HashMap<Integer, MandateId>();
        for (var n = 1; n <= 3; n++) chosen.put(n, mandates.get(n - 1));
        pacts.freeze(
                Actor.SYSTEM,
                site,
                id,
                edition(id),
                "01/GƯ-K",
                "Lam Giang",
                new Representation(chosen, members.getLast(), mandates.getLast(), false));
        signing.open(Actor.SYSTEM, site, id);
        for (var name : List.of("Văn phòng", "Sở Nội vụ", "Sở Tài chính", "Ban Thi đua"))
            signing.sign(Actor.SYSTEM, site, id, names(name), key(name + " Người " + mark), PASSWORD.toCharArray());
    }

    private static int names(String name) {
        return List.of("Văn phòng", "Sở Nội vụ", "Sở Tài chính", "Ban Thi đua").indexOf(name) + 1;
    }

    private static byte[] key(String name) {
        return AUTHORITY.keyFile(
                name, "Sở", NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(90)), PASSWORD.toCharArray());
    }

    private int edition(PactId id) {
        return pacts.pact(Actor.SYSTEM, site, id).edition();
    }

    @Test
    void isWrittenIssuedSentGivenBackAcceptedAndRevised() throws Exception {
        var unit = members.get(1).value().toString();
        assertThat(clerk.submit(yearPath, "don-vi", unit).body()).contains("Giao ước của năm này chưa ký xong");
        signed();
        assertThat(clerk.page(yearPath).text())
                .contains("0/3 đơn vị có chương trình được chấp nhận", "Soạn chương trình");
        var begun = location(clerk.post(yearPath, "don-vi", unit)
                .headers()
                .firstValue("Location")
                .orElseThrow());
        var here = begun.replace("/soan", "");
        assertThat(location(clerk.post(yearPath, "don-vi", unit)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow()))
                .isEqualTo(begun);
        assertThat(neighbour.get(here).statusCode())
                .as("a draft is the unit's own")
                .isEqualTo(403);
        written(here);
        imported(here);
        issued(here);
        judged(here);
        reported(here.replace("chuong-trinh", "tien-do"));
        revised(here);
        assertThat(officer.page("/quan-tri/chuong-trinh").text()).contains("Khối " + mark, "1/3 đơn vị");
    }

    private static String location(String header) {
        return URI.create(header).getPath();
    }

    /// The member's targets are offered as rows; what is wrong is told beside its field, and nothing typed is lost.
    private void written(String here) {
        var form = clerk.page(here + "/soan");
        assertThat(form.select("select[name=v-1-1-ct] option[selected]").text()).isEqualTo("Hồ sơ đúng hạn");
        assertThat(form.select("[name=v-2-1]"))
                .as("the second task asks nothing of this member")
                .isEmpty();
        var target = form.select("select[name=v-1-1-ct] option[selected]").attr("value");
        var wrong = clerk.post(
                here + "/soan",
                "ban",
                "1",
                "v-1-1",
                "Rà soát hằng tuần",
                "v-1-1-ct",
                target,
                "v-1-1-muc",
                "90",
                "v-1-1-bp",
                "Văn phòng Sở",
                "v-1-1-han",
                "2026-11-30",
                "ngoai-2",
                "",
                "ngoai-3",
                "");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("thấp hơn giao ước đã ký", "Rà soát hằng tuần", "Văn phòng Sở");
        var more = clerk.post(here + "/soan", "lam", "them-v-2", "ban", "1", "v-1-1", "Rà soát hằng tuần");
        assertThat(more.body()).contains("name=\"v-2-1\"", "Rà soát hằng tuần");
        var saved = clerk.post(
                here + "/soan",
                "ban",
                "1",
                "v-1-1",
                "Rà soát hằng tuần",
                "v-1-1-ct",
                target,
                "v-1-1-muc",
                "98,5",
                "v-1-1-bp",
                "Văn phòng Sở",
                "v-1-1-han",
                "30/11/2026",
                "ngoai-2",
                "Không có thẩm quyền kiểm tra");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        assertThat(clerk.page(here).text()).contains("98,5 %", "Không có thẩm quyền kiểm tra");
        assertThat(clerk.post(here + "/soan", "ban", "1", "ngoai-1", "Lý do khác")
                        .statusCode())
                .as("somebody saved meanwhile")
                .isEqualTo(409);
    }

    /// The table says the same as the form; what was filled in is shown to be checked and not saved by itself.
    private void imported(String here) throws Exception {
        byte[] filled;
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(clerk.bytes(here + "/bang.xlsx")))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(6).getStringCellValue()).isEqualTo("Rà soát hằng tuần");
            assertThat(sheet.getRow(2).getCell(11).getStringCellValue()).isEqualTo("Không có thẩm quyền kiểm tra");
            assertThat(sheet.getRow(3).getCell(2).getStringCellValue()).isEqualTo("3.1");
            sheet.getRow(3).createCell(5).setCellValue(97.5);
            sheet.getRow(3).createCell(6).setCellValue("Vận động ủng hộ");
            sheet.getRow(3).createCell(7).setCellValue("Công đoàn");
            var unknown = sheet.createRow(4);
            unknown.createCell(0).setCellValue(9);
            unknown.createCell(6).setCellValue("Việc lạc");
            filled = written(book);
        }
        assertThat(clerk.upload(here + "/bang", "bang", "a.xlsx", "không".getBytes(UTF_8))
                        .statusCode())
                .isEqualTo(422);
        var shown = clerk.upload(here + "/bang", "bang", "a.xlsx", filled);
        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body()).contains("chưa lưu", "Dòng 5: không có nhiệm vụ", "Vận động ủng hộ", "97,5");
        assertThat(clerk.page(here).text()).doesNotContain("Vận động ủng hộ");
        var form = org.jsoup.Jsoup.parse(shown.body());
        var fields = new ArrayList<String>();
        for (var field : form.select("form.form--wide [name]:not([name=_token]):not(button)")) {
            fields.add(field.attr("name"));
            fields.add(
                    field.tagName().equals("select")
                            ? field.select("option[selected]").attr("value")
                            : field.tagName().equals("textarea") ? field.text() : field.attr("value"));
        }
        var saved = clerk.post(here + "/soan", fields.toArray(String[]::new));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        assertThat(clerk.page(here).text()).contains("Vận động ủng hộ", "97,5 %", "98,5 %");
    }

    private static byte[] written(XSSFWorkbook book) throws IOException {
        var out = new ByteArrayOutputStream();
        book.write(out);
        return out.toByteArray();
    }

    private void issued(String here) throws Exception {
        var signer = head.page(here).select("#nguoi-ky option").attr("value");
        assertThat(clerk.post(here + "/ban-hanh", "so", "12/CTr", "ngay", "2026-03-01", "nguoi-ky", signer)
                        .statusCode())
                .isEqualTo(403);
        assertThat(head.post(here + "/ban-hanh", "so", " ", "ngay", "2026-03-01", "nguoi-ky", signer)
                        .body())
                .contains("Hãy ghi số, ký hiệu văn bản");
        assertThat(head.post(here + "/ban-hanh", "so", "12/CTr", "ngay", "2026-03-01", "nguoi-ky", "ai đó")
                        .body())
                .contains("Hãy chọn người ký");
        issue(here, signer);
        assertThat(officer.get(here).statusCode()).as("not sent yet").isEqualTo(403);
        assertThat(head.post(here + "/rut").statusCode()).isEqualTo(302);
        issue(here, signer);
        assertThat(head.post(here + "/nop").statusCode()).isEqualTo(302);
        try (var document = Loader.loadPDF(officer.bytes(here + "/chuong-trinh.pdf"))) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "CHƯƠNG TRÌNH HÀNH ĐỘNG", "12/CTr-SNV", "Không thuộc chức năng", "98,5", "Sở Nội vụ Người");
        }
        assertThat(officer.bytes(here + "/chuong-trinh.docx")).startsWith("PK".getBytes(UTF_8));
    }

    private void issue(String here, String signer) {
        var answer = head.post(
                here + "/ban-hanh", "so", "12/CTr-SNV", "noi", "Lam Giang", "ngay", "2026-03-01", "nguoi-ky", signer);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private void judged(String here) {
        assertThat(head.post(here + "/chap-nhan").statusCode())
                .as("nobody judges the own unit")
                .isEqualTo(403);
        assertThat(neighbour.post(here + "/chap-nhan").statusCode()).isEqualTo(403);
        assertThat(officer.post(here + "/tra-lai", "ly-do", " ").body()).contains("Hãy ghi lý do trả lại");
        assertThat(officer.post(here + "/tra-lai", "ly-do", "Cần nêu nguồn lực").statusCode())
                .isEqualTo(302);
        assertThat(clerk.page(here).select(".programme__returned").text()).contains("Cần nêu nguồn lực");
        var signer = head.page(here).select("#nguoi-ky option").attr("value");
        issue(here, signer);
        head.post(here + "/nop");
        assertThat(officer.post(here + "/chap-nhan").statusCode()).isEqualTo(302);
        assertThat(officer.post(here + "/chap-nhan").statusCode()).as("once").isEqualTo(422);
        assertThat(clerk.get(here + "/soan").statusCode())
                .as("what was accepted stands")
                .isEqualTo(409);
    }

    /// Figures are entries: what is corrected stays beside what corrects it; what comes after its day is marked.
    private void reported(String here) throws Exception {
        assertThat(neighbour.page(here).select("form[method=post][action*=tien-do]"))
                .isEmpty();
        assertThat(neighbour.post(here, "ky", "QUARTER-1", "kq-1", "50").statusCode())
                .isEqualTo(403);
        assertThat(clerk.post(here, "ky", "QUARTER-1", "kq-1", "nhiều", "kk-2", "Thiếu người")
                        .body())
                .contains("không phải là số", "Hãy ghi kết quả", "nhiều", "Thiếu người");
        var sheet = "%PDF-1.7 bảng".getBytes(UTF_8);
        var sent = clerk.upload(
                here,
                "tep-1",
                "bang.pdf",
                sheet,
                "ky",
                "QUARTER-1",
                "kq-1",
                "98,5",
                "kk-1",
                "Thiếu biên chế",
                "kq-2",
                "60");
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        assertThat(clerk.post(here, "ky", "QUARTER-1", "kq-1", "97").body()).contains("hãy ghi lý do sửa số liệu");
        assertThat(clerk.post(here, "ky", "QUARTER-1", "kq-1", "97", "ly-do", "Cộng nhầm")
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.post(here, "ky", "QUARTER-1", "kq-1", "97").body()).contains("Chưa có số liệu nào mới");
        assertThat(clerk.post(here, "ky", "QUARTER-4", "kq-1", "99").statusCode())
                .isEqualTo(302);
        var page = neighbour.page(here);
        assertThat(page.text()).contains("98,5 %", "97 %", "Sửa: Cộng nhầm", "Muộn", "Thiếu biên chế", "Đạt (100 %)");
        assertThat(page.select(".progress__trend polyline")).hasSize(1);
        assertThat(neighbour.bytes(page.select("a[href*=/tep/]").attr("href"))).isEqualTo(sheet);
        var board = neighbour.page("/quan-tri/tien-do/nam/" + year.value());
        assertThat(board.select("td.progress__cell"))
                .extracting(cell -> cell.className().replaceAll(".*--", ""))
                .containsExactly("MET", "OUTSIDE", "BEHIND");
    }

    /// While the next revision is written, others go on reading the one that was accepted.
    private void revised(String here) {
        assertThat(head.post(here + "/sua-doi", "ly-do", "Thêm việc").statusCode())
                .isEqualTo(302);
        var edition = clerk.page(here + "/soan").select("#ban").attr("value");
        assertThat(clerk.post(here + "/soan", "ban", edition, "ngoai-1", "Chuyển cơ quan khác")
                        .statusCode())
                .isEqualTo(302);
        assertThat(clerk.page(here).text())
                .contains("Bản 2", "Chuyển cơ quan khác")
                .doesNotContain("98,5 %");
        assertThat(neighbour.page(here).text()).contains("98,5 %").doesNotContain("Chuyển cơ quan khác");
    }
}

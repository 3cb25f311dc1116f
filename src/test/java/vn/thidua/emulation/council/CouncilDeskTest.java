package vn.thidua.emulation.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Staff.Person;
import vn.thidua.accounts.Visit;
import vn.thidua.emulation.ABlocYear;
import vn.thidua.emulation.dossier.ADossier;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.dossier.DossierState;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.signing.PracticeAuthority;

/// A session over HTTP: a vote that fails by one, a member who may not vote, the written ballot of an absent one, a
/// vote that is declared void and held again, and what comes of it.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CouncilDeskTest {

    private static final String PATH = "/quan-tri/hoi-dong";
    private static final Instant NOW = Instant.now();
    private static final String PASSWORD = "mật khẩu";
    private static final PracticeAuthority AUTHORITY =
            new PracticeAuthority(NOW.minus(Duration.ofDays(400)), new SecureRandom());

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DossierTurns dossiers;

    @Autowired
    private Councils councils;

    @Autowired
    private JdbcClient db;

    @Value("${thidua.signing.trust}")
    private String trust;

    private final List<Person> people = new ArrayList<>();
    private ABlocYear bloc;
    private Visit officer;
    private Visit first;
    private Visit second;
    private Visit chair;
    private String here = "";
    private DossierId failing;
    private DossierId concerned;
    private DossierId passing;
    private DossierId later;

    @Test
    void isCalledVotedOnDeclaredVoidVotedOnAgainAndProposed() throws Exception {
        named();
        planned();
        called();
        attended();
        opened();
        counted();
        certifiedAndVoid();
        again();
        concluded();
        written();
        proposed();
    }

    @BeforeEach
    void settled() throws Exception {
        Files.write(
                Files.createDirectories(Path.of(trust.split(",")[0])).resolve("hoi-dong.cer"),
                AUTHORITY.certificate().getEncoded());
        bloc = new ABlocYear(context, 3);
        context.getBean(RuleBook.class).ship(Actor.SYSTEM, bloc.site);
        var staff = new Staff(context);
        var site = Scope.of(bloc.site);
        people.add(staff.person("Phùng Thế Vinh", "emulation-officer", site));
        people.add(staff.person("Kiểm Một", "emulation-officer", site));
        people.add(staff.person("Kiểm Hai", "unit-clerk", bloc.scope(1)));
        people.add(staff.person("Lương Quốc Tường", "unit-head", bloc.scope(2)));
        officer = new Visit(port, people.getFirst());
        first = new Visit(port, people.get(1));
        second = new Visit(port, people.get(2));
        chair = new Visit(port, people.get(3));
        passing = new ADossier(context, bloc.site)
                .person("Đỗ Thị Đạt", "Chuyên viên", "Sở Xa")
                .award("CSTDT")
                .in(DossierState.CONSULTED);
        failing = new ADossier(context, bloc.site)
                .person("Cao Văn Trượt", "Chuyên viên", "Sở Xa")
                .award("CSTDT")
                .in(DossierState.CONSULTED);
        later = new ADossier(context, bloc.site).award("MERIT_CERT").in(DossierState.CONSULTED);
        concerned = new ADossier(context, bloc.site)
                .named(bloc.name(3))
                .unit(bloc.members.get(2))
                .award("MERIT_CERT")
                .in(DossierState.CONSULTED);
    }

    @AfterEach
    void left() {
        SittingCouncil.dismiss(context, bloc.site);
    }

    /// Eleven members; the second stands for the unit of a dossier, the first has an account.
    private void named() {
        assertThat(chair.post(PATH + "/thong-tin", "hoi-dong", "A", "ky-hieu", "B")
                        .statusCode())
                .isEqualTo(403);
        assertThat(officer.post(PATH + "/thong-tin", "hoi-dong", "", "ky-hieu", "HĐ")
                        .body())
                .contains("khai tên và ký hiệu");
        ok(officer.post(
                PATH + "/thong-tin",
                "hoi-dong",
                "Hội đồng Thi đua – Khen thưởng tỉnh",
                "cap-tren",
                "Ủy ban nhân dân tỉnh",
                "ky-hieu",
                "HĐTĐKT"));
        for (var n = 1; n <= 10; n++) ok(officer.post(PATH + "/thanh-vien", member(n)));
        assertThat(officer.page(PATH).text()).contains("Hội đồng đang có 10 thành viên, là số chẵn");
        ok(officer.post(PATH + "/thanh-vien", member(11)));
        assertThat(officer.page(PATH + "/thanh-vien").text())
                .contains("Đang là thành viên: 11")
                .doesNotContain("là số chẵn");
        var twice = officer.post(PATH + "/thanh-vien", with(member(12), "vai", "CHAIR"));
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("Lương Quốc Tường là Chủ tịch Hội đồng", "Ủy viên 12");
    }

    private String[] member(int n) {
        var fields = new HashMap<>(Map.of(
                "ho-ten",
                n == 1 ? "Lương Quốc Tường" : "Ủy viên " + n,
                "chuc-vu",
                "Giám đốc " + n + " " + bloc.mark,
                "vai",
                n == 1 ? "CHAIR" : n == 2 ? "VICE" : "MEMBER",
                "tu-ngay",
                ABlocYear.TODAY.minusYears(1).toString(),
                "quyet-dinh",
                "15/QĐ-UBND"));
        if (n == 1) fields.put("tai-khoan", account(3));
        if (n == 2) {
            fields.put("don-vi", bloc.members.get(2).value().toString());
            fields.put("dai-dien", bloc.name(3));
        }
        return joined(fields);
    }

    private String account(int i) {
        return people.get(i).id().value().toString();
    }

    private static String[] joined(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                .toArray(String[]::new);
    }

    private static String[] with(String[] fields, String... changed) {
        var all = new HashMap<String, String>();
        for (var i = 0; i < fields.length; i += 2) all.put(fields[i], fields[i + 1]);
        for (var i = 0; i < changed.length; i += 2) all.put(changed[i], changed[i + 1]);
        return joined(all);
    }

    private static void ok(java.net.http.HttpResponse<String> answer) {
        if (answer.statusCode() != 302)
            throw new AssertionError(org.jsoup.Jsoup.parse(answer.body()).text());
    }

    /// What is wrong is told beside its field, and nothing typed is lost.
    private void planned() {
        var form = officer.page(PATH + "/phien/moi");
        assertThat(form.select("input[name=ho-so][checked]")).hasSizeGreaterThanOrEqualTo(3);
        assertThat(chair.get(PATH + "/phien/moi").statusCode()).isEqualTo(403);
        var wrong = officer.post(PATH + "/phien", with(plan("Ủy viên 5"), "kiem-2", account(1)));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("hai người kiểm phiếu khác nhau", "Phiên " + bloc.mark);
        assertThat(officer.form(PATH + "/phien", form(plan("Ủy viên 5"))).body())
                .contains("ít nhất một hồ sơ");
        var mistaken = made();
        assertThat(officer.page(PATH + "/phien/moi").text()).as("taken").doesNotContain("Đỗ Thị Đạt");
        assertThat(officer.page(PATH).select("th a[href=" + mistaken + "]")).hasSize(1);
        ok(officer.post(mistaken + "/huy-phien", "ly-do-huy", "Lập nhầm"));
        here = made();
        assertThat(officer.post(here + "/trieu-tap").body()).contains("Thư ký Ủy viên 5 đang là thành viên Hội đồng");
        var change = form(with(plan("Phạm Thị Ghi"), "ban", "1")) + chosen();
        ok(officer.form(here + "/sua", change));
        assertThat(officer.form(here + "/sua", change).statusCode())
                .as("read before the last change")
                .isEqualTo(409);
    }

    private String made() {
        var answer = officer.form(PATH + "/phien", form(plan("Ủy viên 5")) + chosen());
        ok(answer);
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*|^https?://[^/]*", "");
    }

    private String[] plan(String secretary) {
        return new String[] {
            "ten",
            "Phiên " + bloc.mark,
            "cach",
            "MEETING",
            "kieu",
            "PAPER",
            "ngay",
            ABlocYear.TODAY.toString(),
            "gio",
            "08:00",
            "noi",
            "Hội trường",
            "thu-ky",
            secretary,
            "kiem-1",
            account(1),
            "kiem-2",
            account(2)
        };
    }

    private String form(String[] fields) {
        var form = new StringBuilder("_token=").append(people.getFirst().formToken());
        for (var i = 0; i < fields.length; i += 2)
            form.append('&')
                    .append(fields[i])
                    .append('=')
                    .append(java.net.URLEncoder.encode(fields[i + 1], java.nio.charset.StandardCharsets.UTF_8));
        return form.toString();
    }

    private String chosen() {
        return "&ho-so=" + failing.value() + "&ho-so=" + concerned.value() + "&ho-so=" + passing.value() + "&ho-so="
                + later.value();
    }

    /// Members, list and rules are settled; what changes in the council later does not touch them.
    private void called() {
        assertThat(officer.get(here + "/diem-danh.pdf").statusCode()).isEqualTo(200);
        assertThat(new Visit(port, new Staff(context).person("Người Ngoài", "unit-head", bloc.scope(3)))
                        .get(here)
                        .statusCode())
                .isEqualTo(403);
        ok(officer.post(here + "/trieu-tap"));
        var last = councils.roster(bloc.site).on(ABlocYear.TODAY).stream()
                .filter(one -> one.name().equals("Ủy viên 11"))
                .findFirst()
                .orElseThrow();
        ok(officer.post(
                PATH + "/thanh-vien/" + last.id().value() + "/thoi",
                "den-ngay",
                ABlocYear.TODAY.minusDays(1).toString(),
                "quyet-dinh-thoi",
                "16/QĐ-UBND"));
        ok(officer.post(PATH + "/thanh-vien/" + last.id().value() + "/tai-khoan", "tai-khoan-moi", ""));
        var page = officer.page(here);
        assertThat(page.text()).contains("Ủy viên 11", "Cần ít nhất 8 trên 11 thành viên có mặt", "Tổng số thành viên");
        assertThat(page.select("#xung-dot ~ ul").text()).contains("Ủy viên 2", "Đại diện đơn vị có hồ sơ");
        assertThatThrownBy(() -> db.sql("delete from council_member where id = :id")
                        .param("id", last.id().value())
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private int number(DossierId dossier) {
        return db.sql("""
                        select n from council_item i join council_session s on s.id = i.session_id
                        where i.dossier_id = :id and s.state <> 'CANCELLED'
                        """).param("id", dossier.value()).query(Integer.class).single();
    }

    private void attended() {
        ok(officer.post(here + "/diem-danh", present(7)));
        assertThat(officer.post(here + "/bieu-quyet").body())
                .contains("Chỉ có mặt 7 trên 11 thành viên, cần ít nhất 8");
        ok(officer.post(here + "/diem-danh", present(9)));
        ok(officer.post(here + "/gac-lai", "gac-ho-so", "" + number(later), "gac-ly-do", "Chờ xác minh"));
        var mine = chair.page(PATH + "/ho-so-cua-toi");
        assertThat(mine.text()).contains("Phiên " + bloc.mark, "Cao Văn Trượt", "cần ít nhất 90% phiếu đồng ý");
        assertThat(chair.post(here + "/xung-dot", "thanh-vien", "3", "ho-so", "1", "xung-dot-ly-do", "Cháu")
                        .statusCode())
                .as("for another")
                .isEqualTo(403);
        assertThat(officer.post(here + "/xung-dot", "thanh-vien", "3", "ho-so", "1", "xung-dot-ly-do", " ")
                        .body())
                .contains("Hãy ghi liên quan như thế nào");
    }

    private static String[] present(int members) {
        var fields = new HashMap<String, String>();
        for (var n = 1; n <= members; n++) fields.put("co-mat-" + n, "co");
        return joined(fields);
    }

    /// Invariant 24: before voting is over there is no number, and nobody can write one down.
    private void opened() {
        ok(officer.post(here + "/bieu-quyet"));
        assertThat(officer.post(here + "/diem-danh", present(11)).statusCode()).isEqualTo(422);
        ok(officer.post(here + "/phieu-giay", "thanh-vien", "10"));
        assertThat(officer.post(here + "/phieu-giay", "thanh-vien", "1").body()).contains("người vắng mặt");
        assertThat(first.post(here + "/kiem-phieu", grid(9)).statusCode()).isEqualTo(409);
        assertThatThrownBy(() -> db.sql("""
                        insert into council_count (session_id, round, teller, cast_n, yes, no, blank, sent)
                        values (:id, 1, 1, 9, '{9}', '{0}', '{0}', true)
                        """).param("id", session()).update()).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> db.sql("update council_seat set part = 'PRESENT' where session_id = :id")
                        .param("id", session())
                        .update())
                .as("the roll stands")
                .isInstanceOf(DataAccessException.class);
        ok(officer.post(here + "/dong"));
        assertThat(officer.post(here + "/phieu-giay", "thanh-vien", "11").statusCode())
                .as("too late")
                .isEqualTo(422);
    }

    private UUID session() {
        return UUID.fromString(here.substring(here.lastIndexOf('/') + 1));
    }

    /// Ten sheets came in; the second member has no vote on one dossier.
    private String[] grid(int yesOfFailing) {
        var fields = new HashMap<String, String>();
        fields.put("thu-ve", "10");
        row(fields, failing, yesOfFailing, 10 - yesOfFailing, 0);
        row(fields, concerned, 7, 1, 1);
        row(fields, passing, 10, 0, 0);
        fields.put("viec", "gui");
        return joined(fields);
    }

    private void row(Map<String, String> fields, DossierId dossier, int yes, int no, int blank) {
        var n = number(dossier);
        fields.put("dong-y-" + n, "" + yes);
        fields.put("khong-" + n, "" + no);
        fields.put("trang-" + n, "" + blank);
    }

    /// Invariants 22, 23, 24 and 26: neither sees what the other counted, what does not add up is not taken, and nobody
    /// sees a result before both agree.
    private void counted() {
        assertThat(chair.get(here + "/kiem-phieu").statusCode()).isEqualTo(403);
        var wrong = first.post(here + "/kiem-phieu", with(grid(9), "khong-" + number(concerned), "2"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("đồng ý + không + trắng = 10, phải bằng 9");
        assertThat(first.post(here + "/kiem-phieu", with(grid(9), "thu-ve", "mười"))
                        .body())
                .contains("“mười” không phải là số phiếu");
        ok(first.post(here + "/kiem-phieu", with(grid(9), "viec", "luu")));
        assertThat(second.page(here + "/kiem-phieu").text()).doesNotContain("Người kiểm phiếu kia đã gửi");
        ok(first.post(here + "/kiem-phieu", grid(9)));
        var blind = second.page(here + "/kiem-phieu");
        assertThat(blind.text()).contains("Người kiểm phiếu kia đã gửi số của mình");
        assertThat(blind.select("input[name=dong-y-1]").attr("value")).isEmpty();
        ok(second.post(here + "/kiem-phieu", grid(8)));
        assertThat(second.page(here + "/kiem-phieu").text())
                .contains("Hai bên khác nhau ở 1 hồ sơ", "người kia đếm 9 – 1 – 0");
        for (var reader : List.of(officer, chair, first))
            assertThat(reader.page(here).text()).doesNotContain("đồng ý (");
        assertThat(officer.get(here + "/ket-qua.xlsx").statusCode()).isEqualTo(404);
        ok(second.post(here + "/kiem-phieu", grid(9)));
        ok(first.post(here + "/kiem-lai"));
        assertThat(chair.page(here).text()).doesNotContain("đồng ý (");
        ok(first.post(here + "/kiem-phieu", grid(9)));
        ok(second.post(here + "/kiem-phieu", grid(9)));
        assertThat(chair.page(here).text())
                .contains(
                        "9/11 đồng ý (81,8%); cần ít nhất 90% của 11, tức 10 phiếu",
                        "7/10 đồng ý (70%); cần ít nhất 70% của 10, tức 7 phiếu; 1 thành viên không biểu quyết",
                        "10/11 đồng ý (90,9%); cần ít nhất 90% của 11, tức 10 phiếu",
                        "2 trên 3 hồ sơ đạt");
    }

    /// Invariant 25: what was certified is never edited, in the database as well.
    private void certifiedAndVoid() {
        assertThat(officer.post(here + "/xac-nhan").statusCode())
                .as("the office is no teller")
                .isEqualTo(403);
        ok(first.post(here + "/xac-nhan"));
        assertThat(first.post(here + "/xac-nhan").body()).contains("Cần một người khác");
        assertThat(officer.post(here + "/ket-luan").statusCode())
                .as("one is not enough")
                .isEqualTo(422);
        ok(chair.post(here + "/xac-nhan"));
        assertThat(first.post(here + "/kiem-lai").statusCode()).isEqualTo(422);
        for (var sql : List.of(
                "update council_tally set yes = 11 where session_id = :id",
                "delete from council_certification where session_id = :id",
                "update council_ballot set cast_n = 11 where session_id = :id"))
            assertThatThrownBy(() -> db.sql(sql).param("id", session()).update())
                    .as(sql)
                    .isInstanceOf(DataAccessException.class);
        assertThat(officer.post(here + "/huy", "ly-do", " ").body()).contains("Hãy ghi lý do");
        ok(officer.post(here + "/huy", "ly-do", "Phát nhầm phiếu"));
        assertThat(officer.page(here).text())
                .contains("Lần biểu quyết thứ 1 đã hủy", "Phát nhầm phiếu")
                .doesNotContain("đồng ý (");
    }

    private void again() {
        ok(officer.post(here + "/bieu-quyet"));
        ok(officer.post(here + "/dong"));
        ok(first.post(here + "/kiem-phieu", grid(9)));
        ok(second.post(here + "/kiem-phieu", grid(9)));
        ok(first.post(here + "/xac-nhan"));
        ok(second.post(here + "/xac-nhan"));
    }

    private DossierState state(DossierId dossier) {
        return dossiers.dossier(bloc.site, dossier).state();
    }

    /// All dossiers are told, or none.
    private void concluded() {
        assertThat(state(failing)).isEqualTo(DossierState.CONSULTED);
        dossiers.complained(Actor.SYSTEM, bloc.site, passing, "Có đơn");
        assertThat(officer.post(here + "/ket-luan").body()).contains("đang bị giữ");
        assertThat(state(failing)).isEqualTo(DossierState.CONSULTED);
        dossiers.cleared(Actor.SYSTEM, bloc.site, passing, "Không có căn cứ");
        ok(officer.post(here + "/ket-luan"));
        assertThat(state(failing)).as("failed by one").isEqualTo(DossierState.REJECTED);
        assertThat(state(concerned)).isEqualTo(DossierState.COUNCIL_VOTED);
        assertThat(state(passing)).isEqualTo(DossierState.COUNCIL_VOTED);
        assertThat(state(later)).as("put off").isEqualTo(DossierState.CONSULTED);
        assertThat(officer.post(here + "/huy", "ly-do", "muộn").statusCode()).isEqualTo(422);
    }

    private void written() throws Exception {
        ok(officer.post(here + "/dien-bien", "dien-bien", "Chủ tọa kết luận: nhất trí."));
        ok(officer.post(here + "/bien-ban/chot"));
        ok(officer.post(here + "/bien-ban/mo-lai", "ly-do-mo", "Thiếu ý kiến"));
        ok(officer.post(here + "/bien-ban/chot"));
        try (var document = Loader.loadPDF(chair.bytes(here + "/bien-ban.pdf"))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("BIÊN BẢN", "9/11", "không đạt", "Phát nhầm phiếu", "nhất trí", "Xung đột lợi ích");
        }
        assertThat(sign("thu-ky", "Người Khác").body()).contains("không phải của Phạm Thị Ghi");
        ok(sign("thu-ky", "Phạm Thị Ghi"));
        ok(sign("chu-tri", "Lương Quốc Tường"));
        assertThat(officer.post(here + "/bien-ban/mo-lai", "ly-do-mo", "sửa").statusCode())
                .isEqualTo(422);
        for (var paper : List.of("chuong-trinh.docx", "phieu.pdf", "phieu-roi.pdf", "diem-danh.docx"))
            assertThat(officer.get(here + "/" + paper).statusCode()).as(paper).isEqualTo(200);
        try (var sheet = Loader.loadPDF(officer.bytes(here + "/phieu.pdf"));
                var slips = Loader.loadPDF(officer.bytes(here + "/phieu-roi.pdf"))) {
            assertThat(new PDFTextStripper().getText(sheet))
                    .contains("Đỗ Thị Đạt")
                    .doesNotContain(bloc.name(3));
            assertThat(new PDFTextStripper().getText(slips)).contains("phát 10 phiếu");
        }
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(chair.bytes(here + "/ket-qua.xlsx")))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(3);
        }
    }

    private java.net.http.HttpResponse<String> sign(String who, String name) {
        var key = AUTHORITY.keyFile(
                name, "Sở", NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(90)), PASSWORD.toCharArray());
        return officer.upload(here + "/bien-ban/ky/" + who, "khoa", "a.p12", key, "mat-khau", PASSWORD);
    }

    private void proposed() throws Exception {
        var to = "Chủ tịch Ủy ban nhân dân tỉnh";
        assertThat(officer.page(here).text()).contains("Trình 2 hồ sơ tới " + to);
        assertThat(letter(to, " ").body()).contains("Hãy nhập số, ký hiệu tờ trình");
        ok(letter(to, "12/TTr-" + bloc.mark));
        assertThat(state(passing)).isEqualTo(DossierState.PROPOSED);
        assertThat(state(concerned)).isEqualTo(DossierState.PROPOSED);
        assertThat(letter(to, "13/TTr-" + bloc.mark).body()).contains("Không còn hồ sơ nào đạt");
        var link = chair.page(here).select("a[href*=/to-trinh/][href$=.pdf]").attr("href");
        try (var document = Loader.loadPDF(chair.bytes(link))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("TỜ TRÌNH", "12/TTr-" + bloc.mark, "Đỗ Thị Đạt", "10/11")
                    .doesNotContain("Cao Văn Trượt");
        }
        assertThat(officer.page(PATH).text()).contains("Đã kết luận");
    }

    private java.net.http.HttpResponse<String> letter(String to, String number) {
        return officer.post(
                here + "/to-trinh", "noi-nhan", to, "to-trinh-so", number, "to-trinh-ngay", ABlocYear.TODAY.toString());
    }
}

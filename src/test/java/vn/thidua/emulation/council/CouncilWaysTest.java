package vn.thidua.emulation.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Staff.Person;
import vn.thidua.accounts.Visit;
import vn.thidua.emulation.ABlocYear;
import vn.thidua.emulation.dossier.ADossier;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.dossier.DossierState;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.emulation.rules.Content;
import vn.thidua.emulation.rules.PackageFile;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.emulation.rules.RulePackage;
import vn.thidua.emulation.rules.RuleValue;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.ToldTime;
import vn.thidua.platform.Vietnam;

/// Over HTTP: a session whose sheets go round without a meeting, and one whose members raise their hands.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class CouncilWaysTest {

    private static final String PATH = "/quan-tri/hoi-dong";
    private static final int MEMBERS = 5;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DossierTurns dossiers;

    @Autowired
    private CouncilVotes votes;

    @Autowired
    private JdbcClient db;

    private final List<Person> people = new ArrayList<>();
    private ABlocYear year;
    private SittingCouncil council;
    private Visit officer;
    private Visit first;
    private Visit second;
    private DossierId passing;
    private DossierId failing;
    private String here = "";

    @BeforeEach
    void settled() {
        year = new ABlocYear(context, 2);
        context.getBean(RuleBook.class).ship(Actor.SYSTEM, year.site);
        council = new SittingCouncil(context, year.site, year.mark, MEMBERS);
        var staff = new Staff(context);
        for (var name : List.of("Phùng Thế Vinh", "Kiểm Một", "Kiểm Hai"))
            people.add(staff.person(name, "emulation-officer", Scope.of(year.site)));
        officer = new Visit(port, people.get(0));
        first = new Visit(port, people.get(1));
        second = new Visit(port, people.get(2));
        passing = dossier("Đạt");
        failing = dossier("Trượt");
    }

    private DossierId dossier(String name) {
        return new ADossier(context, year.site)
                .person(name + " " + year.mark, "Chuyên viên", "Sở Xa")
                .award("MERIT_CERT")
                .in(DossierState.CONSULTED);
    }

    @AfterEach
    void left() {
        council.close();
    }

    private HttpResponse<String> plan(String way, String mode, String... changed) {
        var fields = new HashMap<>(Map.of(
                "ten",
                "Phiên " + year.mark,
                "cach",
                way,
                "kieu",
                mode,
                "ngay",
                ABlocYear.TODAY.toString(),
                "gio",
                "08:00",
                "noi",
                "Hội trường",
                "thu-ky",
                "Phạm Thị Ghi",
                "chu-tri",
                council.presiding().value().toString(),
                "kiem-1",
                people.get(1).id().value().toString(),
                "kiem-2",
                people.get(2).id().value().toString()));
        for (var i = 0; i < changed.length; i += 2) fields.put(changed[i], changed[i + 1]);
        var form = new StringBuilder("_token=").append(people.getFirst().formToken());
        fields.forEach((name, value) ->
                form.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        form.append("&ho-so=").append(passing.value()).append("&ho-so=").append(failing.value());
        return officer.form(PATH + "/phien", form.toString());
    }

    private void planned(HttpResponse<String> made) {
        ok(made);
        here = made.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*|^https?://[^/]*", "");
    }

    private static void ok(HttpResponse<String> answer) {
        if (answer.statusCode() != 302) throw new AssertionError(text(answer));
    }

    private static String text(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).text();
    }

    private CouncilSessionId id() {
        return new CouncilSessionId(UUID.fromString(here.substring(here.lastIndexOf('/') + 1)));
    }

    private int number(DossierId dossier) {
        return db.sql("select n from council_item where dossier_id = :dossier and session_id = :session")
                .param("dossier", dossier.value())
                .param("session", id().value())
                .query(Integer.class)
                .single();
    }

    /// @param no of the second dossier; all others are in favour
    private String[] grid(int cast, int no) {
        var fields = new ArrayList<>(List.of("thu-ve", "" + cast, "viec", "gui"));
        row(fields, number(passing), cast, 0);
        row(fields, number(failing), cast - no, no);
        return fields.toArray(String[]::new);
    }

    private static void row(List<String> fields, int n, int yes, int no) {
        fields.addAll(List.of("dong-y-" + n, "" + yes, "khong-" + n, "" + no, "trang-" + n, "0"));
    }

    private void certified() {
        ok(first.post(here + "/xac-nhan"));
        assertThat(text(first.post(here + "/xac-nhan"))).contains("Cần một người khác");
        ok(second.post(here + "/xac-nhan"));
    }

    private void concluded(String said) throws Exception {
        ok(officer.post(here + "/ket-luan"));
        assertThat(state(passing)).isEqualTo(DossierState.COUNCIL_VOTED);
        assertThat(state(failing)).isEqualTo(DossierState.REJECTED);
        ok(officer.post(here + "/bien-ban/chot"));
        try (var document = Loader.loadPDF(officer.bytes(here + "/bien-ban.pdf"))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(said, "5/5", "3/5");
        }
    }

    private DossierState state(DossierId dossier) {
        return dossiers.dossier(year.site, dossier).state();
    }

    private String sheet(int seat) {
        return text(officer.post(here + "/phieu-giay", "thanh-vien", "" + seat));
    }

    @Test
    void sheetsGoRoundComeBackAreCountedAndTold() throws Exception {
        refusedAsItIsPlanned();
        var last = ABlocYear.TODAY.plusDays(3);
        planned(plan("CIRCULATION", "PAPER", "han-phieu", last.toString()));
        ok(officer.post(here + "/trieu-tap"));
        var page = officer.page(here).text();
        assertThat(page).contains("gửi phiếu lấy ý kiến", "Được gửi phiếu lấy ý kiến, không họp");
        assertThat(page).as("nobody has to be present").doesNotContain("thành viên có mặt");
        assertThat(officer.post(here + "/diem-danh", "co-mat-1", "co").statusCode())
                .as("there is no roll")
                .isEqualTo(422);
        ok(officer.post(here + "/bieu-quyet"));
        assertThat(officer.page(here).text()).contains("Đang lấy ý kiến bằng phiếu gửi");
        returned();
        counted();
        voidedAndAgain();
        concluded("lấy ý kiến bằng phiếu");
    }

    private void refusedAsItIsPlanned() {
        assertThat(text(plan("CIRCULATION", "PAPER"))).contains("Hãy nhập ngày cuối nhận lại phiếu");
        var last = ABlocYear.TODAY.plusDays(3).toString();
        assertThat(text(plan("CIRCULATION", "HANDS", "han-phieu", last)))
                .contains("Gửi phiếu lấy ý kiến thì không giơ tay được");
        assertThat(text(plan("CIRCULATION", "PAPER", "han-phieu", "2020-01-01")))
                .contains("Ngày cuối nhận phiếu không được trước");
        assertThat(text(plan("MEETING", "HANDS", "noi", " "))).contains("Hãy nhập địa điểm họp");
    }

    private void returned() {
        for (var seat = 1; seat < MEMBERS; seat++) ok(officer.post(here + "/phieu-giay", "thanh-vien", "" + seat));
        assertThat(sheet(1)).as("once").contains("người vắng mặt");
        assertThat(text(officer.post(here + "/dong"))).contains("Còn 1 phiếu chưa về và chưa hết hạn");
        ToldTime.at(
                Vietnam.startOf(ABlocYear.TODAY.plusDays(4)).plus(Duration.ofHours(8)),
                () -> assertThatExceptionOfType(CouncilRefused.WrittenTooLate.class)
                        .as("after the last day")
                        .isThrownBy(() -> votes.receive(people.getFirst().actor(), year.site, id(), MEMBERS)));
        ok(officer.post(here + "/phieu-giay", "thanh-vien", "" + MEMBERS));
        ok(officer.post(here + "/dong"));
    }

    private void counted() {
        assertThat(text(first.post(here + "/kiem-phieu", grid(MEMBERS + 1, 1)))).contains("nhiều hơn số người");
        var short1 = grid(MEMBERS, 1);
        short1[5] = "4";
        assertThat(text(first.post(here + "/kiem-phieu", short1))).contains("= 4, phải bằng 5");
        ok(first.post(here + "/kiem-phieu", grid(MEMBERS, 2)));
        assertThat(officer.page(here).text()).as("one teller is not enough").doesNotContain("đồng ý (");
        ok(second.post(here + "/kiem-phieu", grid(MEMBERS, 2)));
        certified();
    }

    /// The sheets of a round that is void are none of the next one.
    private void voidedAndAgain() {
        ok(officer.post(here + "/huy", "ly-do", "Phiếu in thiếu hồ sơ"));
        ok(officer.post(here + "/bieu-quyet"));
        assertThat(officer.page(here).text()).contains("Số phiếu sẽ có: 0 trên 5");
        assertThat(text(officer.post(here + "/dong"))).contains("Còn 5 phiếu chưa về");
        for (var seat = 1; seat <= MEMBERS; seat++) ok(officer.post(here + "/phieu-giay", "thanh-vien", "" + seat));
        ok(officer.post(here + "/dong"));
        ok(first.post(here + "/kiem-phieu", grid(MEMBERS, 2)));
        ok(second.post(here + "/kiem-phieu", grid(MEMBERS, 2)));
        certified();
    }

    /// Nobody is asked once nobody may answer; what came in before the last day is counted without the others.
    @Test
    void sheetsEndWithTheLastDay() {
        planned(plan("CIRCULATION", "PAPER", "han-phieu", ABlocYear.TODAY.toString()));
        ok(officer.post(here + "/trieu-tap"));
        var after = Vietnam.startOf(ABlocYear.TODAY.plusDays(1)).plus(Duration.ofHours(8));
        var actor = people.getFirst().actor();
        ToldTime.at(
                after,
                () -> assertThatExceptionOfType(CouncilRefused.WrittenTooLate.class)
                        .isThrownBy(() -> votes.open(actor, year.site, id())));
        ok(officer.post(here + "/bieu-quyet"));
        ok(officer.post(here + "/phieu-giay", "thanh-vien", "1"));
        ToldTime.at(
                after,
                () -> assertThatCode(() -> votes.close(actor, year.site, id())).doesNotThrowAnyException());
        assertThat(officer.page(here).text()).contains("Đang kiểm phiếu");
    }

    /// Where the package does not let the council decide without meeting; taken in for this one call.
    @Test
    void circulationNeedsItsRule() {
        planned(plan("CIRCULATION", "PAPER", "han-phieu", ABlocYear.TODAY.toString()));
        context.getBean(TransactionTemplate.class).executeWithoutResult(taken -> {
            taken.setRollbackOnly();
            forbidden();
            assertThatExceptionOfType(CouncilRefused.CirculationNotAllowed.class)
                    .isThrownBy(() -> context.getBean(CouncilSessions.class).call(Actor.SYSTEM, year.site, id()));
        });
    }

    private void forbidden() {
        var book = context.getBean(RuleBook.class);
        var now = book.at(year.site, ABlocYear.TODAY);
        var values = now.values().stream()
                .map(rule -> rule.key().equals(CouncilTerms.CIRCULATION) ? off(rule) : rule)
                .toList();
        var strict = new RulePackage(
                now.key(),
                now.version() + 1_000,
                now.name(),
                now.from(),
                now.to(),
                now.transition(),
                now.note(),
                values);
        var bases = book.look(Actor.SYSTEM, year.site, now.key(), now.version()).bases();
        book.take(Actor.SYSTEM, year.site, new PackageFile(strict, bases));
    }

    private static RuleValue off(RuleValue rule) {
        return new RuleValue(
                rule.key(),
                rule.group(),
                rule.name(),
                new Content.Switch(false),
                rule.source(),
                rule.from(),
                rule.to(),
                rule.note());
    }

    @Test
    void handsAreCountedByOneAndCertifiedByTwo() throws Exception {
        planned(plan("MEETING", "HANDS"));
        ok(officer.post(here + "/trieu-tap"));
        ok(officer.post(here + "/diem-danh", "co-mat-1", "co", "co-mat-2", "co", "co-mat-3", "co", "co-mat-4", "co"));
        ok(officer.post(here + "/bieu-quyet"));
        assertThat(officer.page(here).text()).contains("Đang biểu quyết bằng giơ tay");
        ok(officer.post(here + "/phieu-giay", "thanh-vien", "5"));
        ok(officer.post(here + "/dong"));
        assertThat(officer.page(here).text()).contains("Đang ghi số cánh tay");
        assertThat(officer.post(here + "/kiem-phieu", grid(MEMBERS, 2)).statusCode())
                .as("the office is no teller")
                .isEqualTo(403);
        assertThat(first.page(here + "/kiem-phieu").text()).contains("Nhập số cánh tay giơ lên");
        var wrong = grid(MEMBERS, 2);
        wrong[5] = "4";
        assertThat(text(first.post(here + "/kiem-phieu", wrong))).contains("= 4, phải bằng 5");
        ok(first.post(here + "/kiem-phieu", grid(MEMBERS, 2)));
        assertThat(officer.page(here).text()).contains("5/5 đồng ý (100%)", "3/5 đồng ý (60%)");
        certified();
        concluded("giơ tay");
    }
}

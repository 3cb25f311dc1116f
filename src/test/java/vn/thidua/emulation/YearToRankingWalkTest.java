package vn.thidua.emulation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SelectOption;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Staff.Person;
import vn.thidua.delivery.Eventually;
import vn.thidua.emulation.assessment.Appraisals;
import vn.thidua.emulation.assessment.Assessment;
import vn.thidua.emulation.assessment.Assessments;
import vn.thidua.emulation.assessment.CrossCheckPlan;
import vn.thidua.emulation.assessment.CrossChecks;
import vn.thidua.emulation.assessment.SelfScoring;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.criteria.CriteriaSets;
import vn.thidua.emulation.pact.Assignment;
import vn.thidua.emulation.pact.Direction;
import vn.thidua.emulation.pact.PactTask;
import vn.thidua.emulation.pact.Plan;
import vn.thidua.emulation.pact.Target;
import vn.thidua.emulation.pact.TargetId;
import vn.thidua.emulation.progress.Figure;
import vn.thidua.emulation.progress.Period;
import vn.thidua.emulation.progress.ProgressReports;
import vn.thidua.emulation.progress.ReportLine;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.portal.Axe;
import vn.thidua.portal.Browser;

/// The year after the signing as its people walk it in a browser: eleven members, a programme given back, a task that
/// is none of a member's, reports, scores filled from them, a sheet given back, a finding disputed, points appraised,
/// explained and locked, a tie, a ballot with the paper of an absent member, and a ranking that two certify.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class YearToRankingWalkTest {

    private static final Actor BY = Actor.SYSTEM;
    private static final int MEMBERS = 11;
    private static final Period PERIOD = new Period(Period.Kind.QUARTER, 1);
    private static final List<String> POINTS =
            List.of("9.5", "9", "10", "10", "8.5", "8", "7.5", "7", "6.5", "6", "5.5");

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BlocYears years;

    @Autowired
    private CriteriaSets criteria;

    @Autowired
    private ProgressReports progress;

    @Autowired
    private Assessments assessments;

    @Autowired
    private SelfScoring scoring;

    @Autowired
    private CrossChecks checks;

    @Autowired
    private Appraisals appraisals;

    @Autowired
    private JdbcClient db;

    @Value("${thidua.signing.trust}")
    private String trust;

    private final List<Person> heads = new ArrayList<>();
    private ABlocYear year;
    private Target first;
    private Target second;
    private Person officer;
    private Person deputy;
    private Browser browser;
    private Page page;

    @BeforeEach
    void settle() throws Exception {
        year = new ABlocYear(context, MEMBERS);
        first = target("Hồ sơ giải quyết đúng hạn");
        second = target("Cuộc thanh tra theo kế hoạch");
        year.signed(
                trust,
                List.of(
                        new PactTask("Công tác thanh tra", "", List.of(second)),
                        new PactTask("Cải cách hành chính", "", List.of(first))));
        for (var n = 1; n <= MEMBERS; n++) if (n != 2) year.programme(n, false);
        var staff = new Staff(context);
        for (var n = 1; n <= MEMBERS; n++)
            heads.add(staff.person("Thủ trưởng " + n + " " + year.mark, "unit-head", year.scope(n)));
        officer = staff.person("Chuyên viên Một " + year.mark, "emulation-officer", Scope.of(year.site));
        deputy = staff.person("Chuyên viên Hai " + year.mark, "emulation-officer", Scope.of(year.site));
        browser = new Browser();
        page = browser.page(1280, true);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private static Target target(String content) {
        var newYear = LocalDate.of(ABlocYear.TODAY.getYear(), 1, 1);
        return new Target(
                new TargetId(UUID.randomUUID()),
                content,
                "%",
                Direction.HIGHER,
                newYear,
                newYear.plusMonths(11),
                "",
                "Báo cáo",
                new Assignment.ToAll(new Plan.Value(new BigDecimal("90"))));
    }

    private Person head(int n) {
        return heads.get(n - 1);
    }

    private void open(Person person, String path) {
        page.context().clearCookies();
        page.context()
                .addCookies(List.of(new Cookie("phien", person.session().value()).setUrl("http://localhost:" + port)));
        open(path);
    }

    private void open(String path) {
        page.navigate("http://localhost:" + port + path);
    }

    private void hasNoFault() {
        var found = Axe.faults(page);
        assertThat(found).as(page.url()).isEmpty();
        var wide =
                (Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(wide.intValue()).as(page.url()).isLessThanOrEqualTo(0);
    }

    private void unfold(String field) {
        var folded = page.locator("details:not([open]):has(" + field + ") > summary");
        if (folded.count() > 0) folded.first().click();
    }

    private void send(String field) {
        page.locator("form:has(" + field + ") button[type=submit]").last().click();
    }

    private void press(String words) {
        page.locator("main button", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
    }

    private String path() {
        return page.url().replaceAll("^https?://[^/]+|\\?.*$", "");
    }

    @Test
    void goesFromTheSignedPactToACertifiedRanking() {
        programme();
        reports();
        criteria();
        opened();
        scored();
        checkedAndDisputed();
        appraisedAndExplained();
        var ballot = ballot();
        ranked(ballot);
        told();
        assertThat(browser.requests).allMatch(url -> url.contains("localhost:" + port) || url.startsWith("data:"));
        assertThat(browser.complaints).allMatch(words -> words.contains("422"));
    }

    /// The second member's programme is given back, mended, accepted; one task is none of its own.
    private void programme() {
        open(head(2), "/quan-tri/chuong-trinh/nam/" + year.id.value());
        hasNoFault();
        press("Soạn chương trình");
        page.fill("#ngoai-1", "Đơn vị không có chức năng thanh tra");
        page.fill("#v-2-1", "Rà soát hằng tuần");
        page.fill("#v-2-1-bp", "Văn phòng Sở");
        page.fill("#v-2-1-han", ABlocYear.TODAY.withDayOfYear(300).toString());
        hasNoFault();
        page.locator("button.button--strong[value=luu]").click();
        var here = path();
        issued(here);
        open(head(1), here);
        unfold("#tra-lai");
        page.fill("#tra-lai", "Nêu rõ hơn biện pháp ở nhiệm vụ hai");
        send("#tra-lai");
        open(head(2), here);
        assertThat(page.locator(".programme__returned")).containsText("Nêu rõ hơn biện pháp");
        hasNoFault();
        open(here + "/soan");
        page.fill("#v-2-1", "Rà soát hồ sơ hằng tuần, nhắc trước hạn hai ngày");
        page.locator("button.button--strong[value=luu]").click();
        issued(here);
        open(head(1), here);
        press("Chấp nhận");
        assertThat(page.locator("main")).containsText("không có chức năng thanh tra");
    }

    private void issued(String here) {
        open(head(2), here);
        unfold("#so");
        page.fill("#so", "05/CTr-S2");
        send("#so");
        press("Gửi");
    }

    private void reports() {
        var mine = progress.ofYear(BY, year.site, year.id).stream()
                .filter(one -> one.kept().unit().equals(year.members.get(1)))
                .findFirst()
                .orElseThrow();
        open(head(2), "/quan-tri/tien-do/" + mine.kept().programme().id().value() + "?ky=" + PERIOD.key());
        hasNoFault();
        page.fill("#kq-1", "99");
        page.fill("#mc-1", "Báo cáo 12/BC-S2");
        send("#kq-1");
        assertThat(page.locator("main")).containsText("Đạt");
        for (var one : progress.ofYear(BY, year.site, year.id)) {
            if (one.kept().unit().equals(year.members.get(1))) continue;
            var lines = one.stories().stream()
                    .map(story -> new ReportLine(
                            story.target().id(), new Figure.Amount(new BigDecimal("99")), "", "Báo cáo", null))
                    .toList();
            progress.report(BY, year.site, one.kept().programme().id(), PERIOD, lines, "");
        }
        open(officer, "/quan-tri/tien-do/nam/" + year.id.value());
        assertThat(page.locator(".progress--OUTSIDE").first()).isVisible();
        hasNoFault();
    }

    private void criteria() {
        open(officer, "/quan-tri/tieu-chi/nam/" + year.id.value());
        page.selectOption("#tu", "bang-100");
        send("#tu");
        hasNoFault();
        press("Công bố bộ tiêu chí");
        open(head(5), "/quan-tri/tieu-chi/nam/" + year.id.value());
        assertThat(page.locator("main")).containsText("Bảng tiêu chí 100 điểm");
        hasNoFault();
    }

    private void opened() {
        open(officer, board());
        var until = ABlocYear.TODAY.plusDays(20).toString();
        for (var field : List.of("#tu-cham", "#kiem-tra", "#giai-trinh")) page.fill(field, until);
        page.selectOption("[id='lay-I.1']", "tat-ca");
        page.selectOption("[id='lay-I.2']", second.id().value().toString());
        hasNoFault();
        send("#tu-cham");
        assertThat(page.locator(".score tbody tr")).hasCount(MEMBERS);
        hasNoFault();
    }

    private String board() {
        return "/quan-tri/cham-diem/nam/" + year.id.value();
    }

    private Assessment of(int n) {
        return assessments.ofYear(BY, year.site, year.id).stream()
                .filter(one -> one.unit().equals(year.members.get(n - 1)))
                .findFirst()
                .orElseThrow();
    }

    private String sheet(int n) {
        return "/quan-tri/cham-diem/" + of(n).id().value();
    }

    private void filled(int n) {
        var set = criteria.inUse(year.site, year.id).orElseThrow().set();
        scoring.save(
                BY,
                year.site,
                of(n).id(),
                set.leaves()
                        .filter(leaf -> !Set.of("I.1", "I.2").contains(leaf.code()))
                        .map(leaf -> AnAnswer.to(leaf, POINTS.get(n - 1)))
                        .toList());
    }

    /// The second member writes on a phone; what is assigned to nobody there stays out, and its sheet is given back
    /// once.
    private void scored() {
        filled(2);
        page = browser.page(390, true);
        open(head(2), sheet(2));
        assertThat(page.locator("main")).containsText("không có chức năng thanh tra");
        hasNoFault();
        open(sheet(2) + "/phan/1");
        var points = page.locator("[id='tc-I.4'] input[name^=kq-]");
        assertThat(points).hasValue("9");
        points.fill("11");
        press("Lưu");
        assertThat(page.locator(".field__fault").first()).containsText("nhiều nhất 10");
        hasNoFault();
        page.locator("[id='tc-I.4'] input[name^=kq-]").fill("9");
        press("Lưu");
        press("Gửi bảng tự chấm");
        assertThat(page.locator(".badge").first()).hasText("Chờ kiểm tra chéo");
        open(officer, sheet(2));
        unfold("#tra-lai");
        page.fill("#tra-lai", "Bổ sung minh chứng phần III");
        send("#tra-lai");
        open(head(2), sheet(2));
        assertThat(page.locator(".programme__returned")).containsText("Bổ sung minh chứng");
        press("Gửi bảng tự chấm");
        page = browser.page(1280, true);
        for (var n = 1; n <= MEMBERS; n++) {
            if (n == 2) continue;
            filled(n);
            scoring.submit(BY, year.site, of(n).id());
        }
    }

    /// A plan in which the third member checks the second.
    private int draw() {
        return IntStream.range(0, 200)
                .filter(n -> CrossCheckPlan.draw(
                                year.members.subList(0, MEMBERS), Set.of(), ABlocYear.TODAY.getYear() + n)
                        .checkerOf(year.members.get(1))
                        .filter(year.members.get(2)::equals)
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void checkedAndDisputed() {
        open(officer, board());
        page.fill("#lan", String.valueOf(draw()));
        send("#lan");
        assertThat(page.locator(".score__checks").first()).containsText(year.name(3) + " → " + year.name(2));
        open(head(3), sheet(2) + "/phan/1");
        page.locator("[id='tc-I.4'] input[name^=kq-]").fill("7");
        page.locator("[id='tc-I.4'] input[name^=ly-do-]").fill("Ba văn bản trả lời chậm");
        hasNoFault();
        press("Lưu");
        press("Kết thúc kiểm tra chéo");
        open(head(2), sheet(2));
        page.fill("[id='giai-trinh-I.4']", "Hai văn bản đã được gia hạn");
        hasNoFault();
        send("[id='giai-trinh-I.4']");
        for (var n = 1; n <= MEMBERS; n++) if (n != 2) checks.finish(BY, year.site, of(n).id());
    }

    private void appraisedAndExplained() {
        open(officer, sheet(2));
        assertThat(page.locator(".score__reply")).containsText("Hai văn bản đã được gia hạn");
        open(sheet(2) + "/phan/1");
        page.locator("[id='tc-I.4'] input[name^=kq-]").fill("8");
        page.locator("[id='tc-I.4'] input[name^=ly-do-]").fill("Một văn bản chậm thật");
        press("Lưu");
        press("Kết thúc thẩm định");
        open(head(2), sheet(2));
        page.fill("[id='giai-trinh-I.4']", "Văn bản ấy chờ ý kiến cơ quan khác");
        send("[id='giai-trinh-I.4']");
        press("Kết thúc giải trình");
        open(officer, sheet(2) + "/phan/1");
        page.locator("[id='tc-I.4'] input[name^=kq-]").fill("8,5");
        page.locator("[id='tc-I.4'] input[name^=ly-do-]").fill("Chấp nhận một phần giải trình");
        press("Lưu");
        press("Kết thúc quyết định");
        press("Khóa điểm");
        assertThat(page.locator(".badge").first()).hasText("Đã khóa");
        hasNoFault();
        for (var n = 1; n <= MEMBERS; n++) {
            if (n == 2) continue;
            appraisals.finish(BY, year.site, of(n).id());
            appraisals.closeExplaining(BY, year.site, of(n).id());
            appraisals.finish(BY, year.site, of(n).id());
            appraisals.lock(BY, year.site, of(n).id());
        }
    }

    /// The bloc chooses between the two that are tied: ten are there, the last sends its paper, two tellers count.
    private String ballot() {
        open(officer, "/quan-tri/bieu-quyet/nam/" + year.id.value() + "/moi");
        page.fill("#hoi", "Chọn đơn vị dẫn đầu giữa hai đơn vị bằng điểm");
        page.selectOption("#kieu", "CHOOSE");
        page.fill("#toi-da", "1");
        page.selectOption("#cach", "PAPER");
        for (var n : List.of(3, 4)) page.check("[name=dv-" + n + "]");
        page.selectOption("#nguong", "khac");
        page.fill("#ty-le", "1/2");
        page.fill("#can-cu", "Quy chế của khối, Điều 9");
        page.fill("#toi-thieu", "2/3");
        page.fill("#toi-thieu-can-cu", "Quy chế của khối, Điều 8");
        var officers = List.of(officer, deputy, head(5), head(6));
        for (var i = 1; i <= officers.size(); i++)
            page.selectOption("#can-bo-" + i, officers.get(i - 1).id().value().toString());
        for (var n = 1; n <= MEMBERS; n++) {
            page.selectOption("#nguoi-" + n, head(n).id().value().toString());
            page.selectOption("#co-mat-" + n, n == MEMBERS ? "ABSENT" : "IN_PERSON");
        }
        hasNoFault();
        send("#hoi");
        var here = path();
        press("Mở biểu quyết");
        open(head(5), here);
        press("Đã nhận phiếu giấy");
        open(officer, here);
        press("Đóng biểu quyết");
        counted(head(5), here);
        counted(head(6), here);
        open(head(5), here);
        press("Xác nhận kết quả");
        open(head(6), here);
        press("Xác nhận kết quả");
        assertThat(page.locator("main")).containsText("vắng mặt gửi phiếu giấy 1");
        hasNoFault();
        return here;
    }

    private void counted(Person teller, String here) {
        open(teller, here + "/kiem-phieu");
        page.fill("#thu-ve", "11");
        page.fill("#phieu-1", "4");
        page.fill("#phieu-2", "6");
        page.fill("#hop-le", "10");
        page.fill("#khong-hop-le", "1");
        hasNoFault();
        send("#thu-ve");
    }

    private void ranked(String ballot) {
        var here = "/quan-tri/xep-hang/nam/" + year.id.value();
        open(officer, here + "/quy-dinh");
        page.selectOption("#hoa-1", new SelectOption().setLabel("số phiếu của khối"));
        page.fill("#phan-biet", "3");
        page.fill("#ty-le", "50");
        page.selectOption("#lam-tron", "FLOOR");
        page.fill("#co", "1");
        for (var source : List.of("xep", "ty-le", "lam-tron", "co"))
            page.fill("#can-cu-" + source, "Quy chế của khối, Điều 10");
        page.selectOption("#hien", "PLACES_AND_POINTS");
        hasNoFault();
        send("#ty-le");
        press("Tính");
        assertThat(page.locator("main")).containsText(year.name(4));
        hasNoFault();
        unfold("#den-ngay");
        page.fill("#den-ngay", ABlocYear.TODAY.toString());
        send("#den-ngay");
        db.sql("update ranking set until = until - 1 where bloc_year_id = :year and state = 'REVIEWED'")
                .param("year", year.id.value())
                .update();
        for (var person : List.of(officer, deputy)) {
            open(person, here);
            page.locator("form[action$='/xac-nhan'] button").click();
        }
        assertThat(page.locator(".badge").first()).hasText("Đã xác nhận");
        var rows = page.locator("table tbody tr");
        assertThat(rows.nth(0)).containsText(year.name(4));
        assertThat(rows.nth(1)).containsText(year.name(3));
        hasNoFault();
        assertThat(ballot).contains("/quan-tri/bieu-quyet/");
    }

    /// The public reads the places without signing in, on a phone.
    private void told() {
        page = browser.page(390, true);
        var bloc = years.year(year.site, year.id);
        var portal = "/khoi/" + bloc.bloc().slug() + "/" + bloc.year();
        Eventually.holds(() -> {
            open(portal + "/xep-hang");
            return page.locator("table tbody tr").count() > 0;
        });
        assertThat(page.locator("table tbody tr").first()).containsText(year.name(4));
        hasNoFault();
    }
}

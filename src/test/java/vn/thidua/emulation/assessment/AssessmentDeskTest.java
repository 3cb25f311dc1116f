package vn.thidua.emulation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
import vn.thidua.accounts.Visit;
import vn.thidua.emulation.ABlocYear;
import vn.thidua.emulation.AnAnswer;
import vn.thidua.emulation.bloc.BlocYearState;
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
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.emulation.scoring.Entry;
import vn.thidua.emulation.scoring.Input;
import vn.thidua.emulation.scoring.Score;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;

/// Scoring at the desk: opened with links to the pact's targets, filled from reports, sent, given back, checked,
/// disputed, appraised, explained, decided, locked, reopened by two.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AssessmentDeskTest {

    private static final Actor BY = Actor.SYSTEM;

    @LocalServerPort
    private int port;

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
    private AssessmentReminderStore reminders;

    @Autowired
    private JdbcClient db;

    @Value("${thidua.signing.trust}")
    private String trust;

    private ABlocYear year;
    private Target assigned;
    private CriteriaSet set;
    private Visit officer;
    private Visit second;
    private Visit clerk;
    private Visit head;
    private Visit neighbour;

    @BeforeEach
    void settle() throws Exception {
        year = new ABlocYear(context, 3);
        var first = LocalDate.of(ABlocYear.TODAY.getYear(), 1, 1);
        assigned = new Target(
                new TargetId(UUID.randomUUID()),
                "Hồ sơ đúng hạn",
                "%",
                Direction.HIGHER,
                first,
                first.plusMonths(11),
                "",
                "Báo cáo một cửa",
                new Assignment.ToAll(new Plan.Value(new BigDecimal("90"))));
        year.signed(trust, List.of(new PactTask("Cải cách hành chính", "", List.of(assigned))));
        year.programmes(3);
        years.contact(BY, year.site, year.id, year.members.get(1), "so2" + year.mark + "@lamgiang.vn");
        criteria.publishShipped(BY, year.site, year.id, "bang-100");
        set = criteria.inUse(year.site, year.id).orElseThrow().set();
        var staff = new Staff(context);
        officer = new Visit(port, staff.person("Phùng Thế Vinh", "emulation-officer", Scope.of(year.site)));
        second = new Visit(port, staff.person("Lò Văn Hai", "emulation-officer", Scope.of(year.site)));
        clerk = new Visit(port, staff.person("Cao Bích Thủy", "unit-clerk", year.scope(2)));
        head = new Visit(port, staff.person("Vũ Thị Ngân", "unit-head", year.scope(2)));
        neighbour = new Visit(port, staff.person("Mai Xuân Cường", "unit-head", year.scope(3)));
    }

    private String board() {
        return "/quan-tri/cham-diem/nam/" + year.id.value();
    }

    private Assessment of(int member) {
        return assessments.ofYear(BY, year.site, year.id).stream()
                .filter(one -> one.unit().equals(year.members.get(member - 1)))
                .findFirst()
                .orElseThrow();
    }

    private String sheet(int member) {
        return "/quan-tri/cham-diem/" + of(member).id().value();
    }

    private void opened() {
        var until = ABlocYear.TODAY.plusDays(20).toString();
        var wrong = officer.post(
                board() + "/mo", "tu-cham", until, "kiem-tra", ABlocYear.TODAY.toString(), "giai-trinh", until);
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Các hạn phải theo thứ tự", until);
        var opened = officer.post(
                board() + "/mo",
                "tu-cham",
                until,
                "kiem-tra",
                until,
                "giai-trinh",
                until,
                "lay-I.1",
                "tat-ca",
                "lay-I.2",
                assigned.id().value().toString());
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(302);
        assertThat(years.year(year.site, year.id).state()).isEqualTo(BlocYearState.SELF_SCORING);
        assertThat(reminded()).containsExactlyInAnyOrder(year.name(1), year.name(2), year.name(3));
    }

    /// The members that are reminded today of what is due in twenty days.
    private List<String> reminded() {
        var due = ABlocYear.TODAY.plusDays(20);
        return reminders.due(due, due).stream()
                .filter(reminder -> reminder.bloc().contains(year.mark))
                .map(reminder -> years.year(year.site, year.id).nameOf(reminder.unit()))
                .toList();
    }

    private void report(int member, String amount) {
        var one = progress.ofYear(BY, year.site, year.id).stream()
                .filter(known -> known.kept().unit().equals(year.members.get(member - 1)))
                .findFirst()
                .orElseThrow();
        progress.report(
                BY,
                year.site,
                one.kept().programme().id(),
                new Period(Period.Kind.QUARTER, 1),
                List.of(new ReportLine(
                        assigned.id(), new Figure.Amount(new BigDecimal(amount)), "", "Báo cáo 12/BC", null)),
                "");
    }

    private void filled(int member, String points) {
        var skip = List.of("I.1", "I.2");
        scoring.save(
                BY,
                year.site,
                of(member).id(),
                set.leaves()
                        .filter(leaf -> !skip.contains(leaf.code()))
                        .map(leaf -> AnAnswer.to(leaf, points))
                        .toList());
    }

    @Test
    void goesFromReportsToLockedPoints() {
        assertThat(clerk.get(board()).statusCode()).isEqualTo(200);
        assertThat(clerk.post(board() + "/mo").statusCode()).isEqualTo(403);
        opened();
        report(2, "99");
        filledFromReports();
        typed();
        sent();
        checked();
        appraised();
        explained();
        locked();
        reopened();
    }

    /// The target of the pact comes into the sheet with its plan and what was reported; a task outside the member's
    /// function leaves the denominator.
    private void filledFromReports() {
        var form = clerk.page(sheet(2) + "/phan/1");
        assertThat(form.select("#tc-I\\.2").text()).contains("Lấy từ báo cáo tiến độ", "thực hiện 99, chỉ tiêu 90");
        assertThat(form.select("#tc-I\\.2 input")).isEmpty();
        assertThat(clerk.page(sheet(2)).text()).contains("1/1 chỉ tiêu đạt");
        assertThat(neighbour.page(sheet(3)).text()).contains("Nhiệm vụ 1 không thuộc chức năng: Không được giao");
        assertThat(neighbour.get(sheet(2)).statusCode())
                .as("nobody else reads a draft")
                .isEqualTo(403);
        var linked = new LineSaid("I.2", new Input.Measured(BigDecimal.TEN, BigDecimal.TEN), "", null, "");
        assertThatThrownBy(() -> scoring.save(BY, year.site, of(2).id(), List.of(linked)))
                .isInstanceOf(AssessmentRefused.FilledFromReports.class);
    }

    /// Invariant 13: what a formula works out is not typed over; what was typed wrongly is kept and told at its place.
    private void typed() {
        var form = clerk.page(sheet(2) + "/phan/1");
        var direct = form.select("#tc-I\\.4 input[name^=kq-]").attr("name");
        var index = form.select("#tc-I\\.3\\.1 input[name^=kq-]").attr("name");
        var wrong = clerk.post(sheet(2) + "/phan/1", direct, "11", index, "tám mươi");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("nhiều nhất 10", "“tám mươi” không phải là số", "value=\"11\"");
        var saved = clerk.post(sheet(2) + "/phan/1", direct, "9,5", index, "80");
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        assertThat(clerk.page(sheet(2))
                        .select("tr:has(#tc-I\\.4), tr:has(#tc-I\\.4) + tr")
                        .text())
                .as("invariant 14: without its evidence it has no points yet, which is not nought")
                .contains("?", "Thiếu minh chứng");
        clerk.post(sheet(2) + "/phan/1", direct, "9,5", direct.replace("kq", "mc"), "Báo cáo 7/BC", index, "80");
        assertThat(clerk.page(sheet(2))
                        .select("tr:has(#tc-I\\.4), tr:has(#tc-I\\.4) + tr")
                        .text())
                .contains("9,5", "Minh chứng: Báo cáo 7/BC");
        var trial = clerk.page(sheet(2) + "/thu/1?thu=1&" + direct + "=4");
        assertThat(trial.select("#tc-I\\.4").text()).contains("Sẽ là 4");
        assertThat(clerk.page(sheet(2))
                        .select("tr:has(#tc-I\\.4), tr:has(#tc-I\\.4) + tr")
                        .text())
                .as("a trial keeps nothing")
                .contains("9,5");
    }

    private void sent() {
        assertThat(clerk.post(sheet(2) + "/nop").statusCode()).isEqualTo(403);
        assertThat(head.submit(sheet(2) + "/nop").body()).contains("Còn tiêu chí chưa chấm");
        filled(2, "9");
        assertThat(head.post(sheet(2) + "/nop").statusCode()).isEqualTo(302);
        assertThat(clerk.post(sheet(2) + "/phan/1").statusCode()).isEqualTo(403);
        assertThat(officer.submit(sheet(2) + "/tra-lai", "ly-do", " ").body()).contains("Hãy ghi lý do trả lại");
        officer.post(sheet(2) + "/tra-lai", "ly-do", "Thiếu minh chứng mục II");
        assertThat(clerk.page(sheet(2)).text()).contains("Phiếu bị trả lại", "Thiếu minh chứng mục II");
        head.post(sheet(2) + "/nop");
        report(1, "90");
        filled(1, "8");
        scoring.submit(BY, year.site, of(1).id());
        filled(3, "9");
        scoring.submit(BY, year.site, of(3).id());
        assertThat(years.year(year.site, year.id).state()).isEqualTo(BlocYearState.CROSS_CHECKING);
    }

    /// Invariant 16: the plan names somebody else, and only that one may check.
    private void checked() {
        assertThat(clerk.post(board() + "/phan-cong").statusCode()).isEqualTo(403);
        var draw = IntStream.range(0, 10)
                .filter(n -> CrossCheckPlan.draw(
                                year.members.subList(0, 3), java.util.Set.of(), ABlocYear.TODAY.getYear() + n)
                        .checkerOf(year.members.get(1))
                        .equals(java.util.Optional.of(year.members.get(2))))
                .findFirst()
                .orElseThrow();
        assertThat(officer.post(board() + "/phan-cong", "lan", String.valueOf(draw))
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.page(board()).text()).contains(year.name(3) + " → " + year.name(2));
        assertThat(reminded()).as("each checker").hasSize(3).doesNotHaveDuplicates();
        assertThat(head.post(sheet(2) + "/phan/1").statusCode())
                .as("nobody checks the own unit")
                .isEqualTo(403);
        var form = neighbour.page(sheet(2) + "/phan/1");
        var field = form.select("#tc-I\\.4 input[name^=kq-]").attr("name");
        assertThat(form.select("#tc-I\\.4 input[name^=kq-]").attr("value")).isEqualTo("9");
        var silent = neighbour.post(sheet(2) + "/phan/1", field, "7");
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(silent.body()).contains("Tiêu chí I.4: hãy ghi lý do thay đổi");
        neighbour.post(sheet(2) + "/phan/1", field, "7", field.replace("kq", "ly-do"), "Ba văn bản trả lời chậm");
        assertThat(clerk.page(sheet(2)).text())
                .as("nobody reads what a checker is still writing")
                .doesNotContain("Ba văn bản trả lời chậm");
        assertThat(neighbour.post(sheet(2) + "/kiem-tra-xong").statusCode()).isEqualTo(302);
        assertThat(officer.submit(board() + "/phan-cong").body()).contains("Đã có đơn vị bắt đầu kiểm tra chéo");
        assertThat(clerk.page(sheet(2)).text()).contains("Ba văn bản trả lời chậm");
        var reply = clerk.post(sheet(2) + "/giai-trinh", "tieu-chi", "I.4", "noi-dung", "Hai văn bản đã được gia hạn");
        assertThat(reply.statusCode()).isEqualTo(302);
        assertThat(clerk.submit(sheet(2) + "/giai-trinh", "tieu-chi", "I.2", "noi-dung", "Không rõ")
                        .body())
                .contains("không có thay đổi nào cần giải trình");
        checks.finish(BY, year.site, of(1).id());
        checks.finish(BY, year.site, of(3).id());
        assertThat(years.year(year.site, year.id).state()).isEqualTo(BlocYearState.APPRAISING);
    }

    private void appraised() {
        assertThat(officer.page(sheet(2)).text())
                .contains("Đơn vị không đồng ý với kiểm tra chéo", "Hai văn bản đã được gia hạn");
        var form = officer.page(sheet(2) + "/phan/1");
        var field = form.select("#tc-I\\.4 input[name^=kq-]").attr("name");
        officer.post(sheet(2) + "/phan/1", field, "8", field.replace("kq", "ly-do"), "Một văn bản chậm thật");
        assertThat(officer.post(sheet(2) + "/tham-dinh-xong").statusCode()).isEqualTo(302);
        assertThat(officer.submit(sheet(2) + "/dong-giai-trinh").body())
                .as("a window that was announced is not shut before its day")
                .contains("Chỉ kết thúc thay được sau hạn");
        assertThat(clerk.page(sheet(2)).text()).contains("Một văn bản chậm thật");
    }

    private void explained() {
        clerk.post(sheet(2) + "/giai-trinh", "tieu-chi", "I.4", "noi-dung", "Xin giữ 8,5 điểm");
        assertThat(head.post(sheet(2) + "/giai-trinh-xong").statusCode()).isEqualTo(302);
        var form = officer.page(sheet(2) + "/phan/1");
        var field = form.select("#tc-I\\.4 input[name^=kq-]").attr("name");
        officer.post(sheet(2) + "/phan/1", field, "8,5", field.replace("kq", "ly-do"), "Chấp nhận giải trình");
        officer.post(sheet(2) + "/tham-dinh-xong");
        assertThat(points(2, "I.4")).isEqualByComparingTo("8.5");
    }

    private BigDecimal points(int member, String code) {
        var round = assessments.round(year.site, year.id).orElseThrow();
        var score = assessments.scores(round, year.id).get(year.members.get(member - 1));
        return score != null && score.line(code) instanceof Score.Scored scored
                ? scored.points()
                : BigDecimal.ONE.negate();
    }

    private void locked() {
        assertThatThrownBy(() -> assessments.locked(year.site, year.id))
                .isInstanceOf(AssessmentRefused.NotAllLocked.class);
        for (var member : List.of(1, 3)) {
            appraisals.finish(BY, year.site, of(member).id());
            appraisals.closeExplaining(BY, year.site, of(member).id());
            appraisals.finish(BY, year.site, of(member).id());
            appraisals.lock(BY, year.site, of(member).id());
        }
        assertThat(neighbour.get(sheet(2)).statusCode()).as("its checker").isEqualTo(200);
        assertThat(clerk.get(sheet(3)).statusCode())
                .as("once locked, members read all")
                .isEqualTo(200);
        assertThat(officer.post(sheet(2) + "/khoa").statusCode()).isEqualTo(302);
        var locked = assessments.locked(year.site, year.id);
        assertThat(locked.scores()).hasSize(3);
        assertThat(assessments.locked(year.site, year.id))
                .as("invariant 18: the same words give the same points")
                .isEqualTo(locked);
        var third = locked.scores().stream()
                .filter(score -> score.unit().equals(year.members.get(2)))
                .findFirst()
                .orElseThrow();
        assertThat(third.base().achievable())
                .as("invariant 15: what is not assigned leaves the denominator")
                .isLessThan(set.maxPoints());
        assertThat(db.sql("select text from mail where recipient = :to order by number")
                        .param("to", "so2" + year.mark + "@lamgiang.vn")
                        .query(String.class)
                        .list())
                .as("a notice for each stage that changed points, with its reason")
                .satisfiesExactly(
                        back -> assertThat(back).contains("Thiếu minh chứng mục II"),
                        check -> assertThat(check).contains("I.4", "Ba văn bản trả lời chậm"),
                        first -> assertThat(first).contains("Một văn bản chậm thật"),
                        last -> assertThat(last).contains("Chấp nhận giải trình"));
        workbook();
    }

    private void workbook() {
        var sheets = new ArrayList<String>();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(officer.bytes(board() + "/diem.xlsx")))) {
            for (var one : book) sheets.add(one.getSheetName());
            var totals = book.getSheetAt(0);
            assertThat(Stream.of(1, 2, 3)
                            .map(n -> totals.getRow(n).getCell(0).getStringCellValue())
                            .collect(Collectors.toSet()))
                    .contains(year.name(1), year.name(2), year.name(3));
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
        assertThat(sheets).containsExactly("Tổng hợp", "Tiêu chí");
        assertThat(clerk.get(board() + "/diem.xlsx").statusCode()).isEqualTo(403);
    }

    /// Two people, and nobody else's word can get in before.
    private void reopened() {
        var one = of(2);
        var entry = new LineEntry(
                UUID.randomUUID(),
                Stage.FINAL,
                "I.4",
                new Entry.Given(new Input.Points(BigDecimal.ONE), "a", true),
                "",
                false,
                "b",
                java.time.Instant.now());
        assertThatThrownBy(() -> db.sql("""
                        insert into assessment_entry (id, assessment_id, stage, code, said, evidence, reason, by, at)
                        values (:id, :assessment, 'FINAL', 'I.4', :said::jsonb, '', 'b', :id, now())
                        """)
                        .param("id", entry.id())
                        .param("assessment", one.id().value())
                        .param("said", EntryText.write(entry.entry()))
                        .update())
                .hasMessageContaining("it is not the turn of FINAL");
        assertThat(officer.post(sheet(2) + "/mo-lai", "ly-do", "Nhầm một con số")
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.submit(sheet(2) + "/xac-nhan-mo-lai").body()).contains("cần hai người khác nhau");
        assertThat(second.post(sheet(2) + "/xac-nhan-mo-lai").statusCode()).isEqualTo(302);
        assertThat(of(2).state()).isEqualTo(AssessmentState.EXPLAINED);
        assertThatThrownBy(() -> assessments.locked(year.site, year.id))
                .isInstanceOf(AssessmentRefused.NotAllLocked.class);
        assertThat(officer.page(sheet(2)).text()).contains("Đề nghị mở lại", "Nhầm một con số");
    }
}

package vn.thidua.emulation.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
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
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Visit;
import vn.thidua.emulation.ABlocYear;
import vn.thidua.emulation.AnAnswer;
import vn.thidua.emulation.criteria.CriteriaSets;
import vn.thidua.emulation.pact.Assignment;
import vn.thidua.emulation.pact.Direction;
import vn.thidua.emulation.pact.PactTask;
import vn.thidua.emulation.pact.Plan;
import vn.thidua.emulation.pact.Target;
import vn.thidua.emulation.pact.TargetId;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;

/// All scores of a province: begun, followed, fetched; stopped between two blocs; taken over from a node that is gone.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ScoreWorkbookDeskTest {

    private static final Actor BY = Actor.SYSTEM;
    private static final String PAGE = "/quan-tri/cham-diem/toan-tinh";
    private static final String YEAR = String.valueOf(ABlocYear.TODAY.getYear());

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CriteriaSets criteria;

    @Autowired
    private Assessments assessments;

    @Autowired
    private SelfScoring scoring;

    @Autowired
    private JdbcClient db;

    @Autowired
    private TransactionTemplate together;

    @Value("${thidua.signing.trust}")
    private String trust;

    private ABlocYear scored;
    private ABlocYear unopened;
    private CriteriaSet set;
    private Visit officer;

    @BeforeEach
    void settle() throws Exception {
        scored = new ABlocYear(context, 2);
        unopened = new ABlocYear(context, 2);
        scored.signed(trust, List.of(new PactTask("Cải cách hành chính", "", List.of(target()))));
        scored.programmes(0);
        criteria.publishShipped(BY, scored.site, scored.id, "bang-100");
        set = criteria.inUse(scored.site, scored.id).orElseThrow().set();
        var until = ABlocYear.TODAY.plusDays(20);
        assessments.open(BY, scored.site, scored.id, until, until, until, Map.of());
        var first = of(1);
        scoring.save(
                BY,
                scored.site,
                first.id(),
                set.leaves()
                        .map(leaf -> AnAnswer.to(leaf, leaf.maxPoints().toPlainString()))
                        .toList());
        scoring.submit(BY, scored.site, first.id());
        officer = new Visit(
                port, new Staff(context).person("Phùng Thế Vinh", "emulation-officer", Scope.of(scored.site)));
    }

    private static Target target() {
        var first = LocalDate.of(ABlocYear.TODAY.getYear(), 1, 1);
        return new Target(
                new TargetId(UUID.randomUUID()),
                "Hồ sơ đúng hạn",
                "%",
                Direction.HIGHER,
                first,
                first.plusMonths(11),
                "",
                "Báo cáo một cửa",
                new Assignment.ToAll(new Plan.Value(new BigDecimal("90"))));
    }

    private Assessment of(int member) {
        return assessments.ofYear(BY, scored.site, scored.id).stream()
                .filter(one -> one.unit().equals(scored.members.get(member - 1)))
                .findFirst()
                .orElseThrow();
    }

    private void begun() {
        var answer = officer.post(PAGE, "nam", YEAR);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private void awaitDone() {
        await().atMost(Duration.ofMinutes(1))
                .until(() -> officer.page(PAGE)
                                .select("a[href$=toan-tinh/diem.xlsx]")
                                .size()
                        == 1);
    }

    @Test
    void isMadeWhileTheOfficeLooksOn() throws Exception {
        assertThat(officer.page("/quan-tri/cham-diem").select("a[href$=toan-tinh]"))
                .hasSize(1);
        begun();
        awaitDone();
        var page = officer.page(PAGE);
        assertThat(page.select("#kiem-tra").text()).contains("Đã xong", "Năm " + YEAR);
        assertThat(page.select("progress, meta[http-equiv=refresh]")).isEmpty();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(officer.bytes(PAGE + "/diem.xlsx")))) {
            totals(book.getSheetAt(0));
            criteria(book);
        }
        assertThat(happened("ScoreWorkbookStarted")).isPositive();
    }

    private void totals(XSSFSheet totals) {
        var score = Objects.requireNonNull(assessments
                .scores(assessments.round(scored.site, scored.id).orElseThrow(), scored.id)
                .get(scored.members.getFirst()));
        var first = row(totals, scored.name(1));
        assertThat(first.getCell(0).getStringCellValue()).isEqualTo("Khối " + scored.mark);
        assertThat(first.getCell(2).getNumericCellValue())
                .isEqualTo(score.total().doubleValue());
        assertThat(first.getCell(3).getNumericCellValue())
                .isEqualTo(score.base().achievable().doubleValue());
        assertThat(first.getCell(4).getNumericCellValue())
                .isEqualTo(score.percentage().doubleValue());
        assertThat(first.getCell(5).getStringCellValue()).isEqualTo("Chờ kiểm tra chéo");
        var second = row(totals, scored.name(2));
        assertThat(second.getCell(2)).isNull();
        assertThat(second.getCell(5).getStringCellValue()).isEqualTo("Đang tự chấm");
        assertThat(row(totals, unopened.name(1)).getCell(5).getStringCellValue())
                .isEqualTo("Chưa mở chấm điểm");
    }

    private static Row row(XSSFSheet sheet, String unit) {
        return IntStream.rangeClosed(1, sheet.getLastRowNum())
                .<Row>mapToObj(sheet::getRow)
                .filter(row -> row.getCell(1) != null
                        && row.getCell(1).getStringCellValue().equals(unit))
                .findFirst()
                .orElseThrow();
    }

    private void criteria(XSSFWorkbook book) {
        var sheet = IntStream.range(1, book.getNumberOfSheets())
                .mapToObj(book::getSheetAt)
                .filter(one -> column(one) > 0)
                .findFirst()
                .orElseThrow();
        assertThat(sheet.getSheetName()).endsWith("pb 1");
        assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A3_PAPERSIZE);
        assertThat(sheet.getLastRowNum())
                .isEqualTo((int) set.all().count() + set.extras().size());
        var round = assessments.round(scored.site, scored.id).orElseThrow();
        var score = Objects.requireNonNull(assessments.scores(round, scored.id).get(scored.members.getFirst()));
        for (var n = 1; n <= sheet.getLastRowNum(); n++) {
            var code = sheet.getRow(n).getCell(0).getStringCellValue();
            if (score.subtotals().containsKey(code))
                assertThat(sheet.getRow(n).getCell(column(sheet)).getNumericCellValue())
                        .as(code)
                        .isEqualTo(score.subtotal(code).points().doubleValue());
        }
    }

    /// Nought where the member is not on that sheet.
    private int column(XSSFSheet sheet) {
        var heads = sheet.getRow(0);
        return IntStream.range(3, heads.getLastCellNum())
                .filter(n -> heads.getCell(n).getStringCellValue().startsWith(scored.name(1)))
                .findFirst()
                .orElse(0);
    }

    private long happened(String what) {
        return db.sql("select count(*) from audit_entry where what = :what")
                .param("what", what)
                .query(Long.class)
                .single();
    }

    /// While the first bloc cannot be read, the page shows how far it is; what is stopped then never becomes a file,
    /// and does not hinder the next one.
    @Test
    void isStoppedBetweenTwoBlocs() {
        together.executeWithoutResult(_ -> {
            db.sql("lock table assessment in access exclusive mode").update();
            begun();
            var page = officer.page(PAGE);
            assertThat(page.select("#kiem-tra").text()).contains("Đang lập", "Đã đọc 0 trên");
            assertThat(page.select("progress").attr("value")).isEqualTo("0");
            assertThat(page.select("head noscript").html()).contains("http-equiv=\"refresh\"");
            var again = officer.submit(PAGE, "nam", YEAR);
            assertThat(again.statusCode()).isEqualTo(422);
            assertThat(again.body()).contains("Đang lập một bảng điểm toàn tỉnh");
            assertThat(officer.post(PAGE + "/dung").statusCode()).isEqualTo(302);
            assertThat(officer.page(PAGE).select("#kiem-tra").text()).contains("Đã dừng");
            assertThat(officer.get(PAGE + "/diem.xlsx").statusCode()).isEqualTo(404);
            assertThat(happened("ScoreWorkbookStopped")).isPositive();
        });
        begun();
        awaitDone();
    }

    /// A node that is not heard of for a minute is gone: its work is shown as broken off, and another node begins anew.
    @Test
    void isTakenOverFromANodeThatIsGone() {
        begun();
        awaitDone();
        var gone = UUID.randomUUID();
        db.sql("""
                update score_workbook set run = :run, state = 'RUNNING', done = 1, bytes = null, ended_at = null,
                    alive_at = now() - interval '30 seconds' where site_id = :site
                """).param("run", gone).param("site", scored.site.value()).update();
        assertThat(officer.page(PAGE).select("progress").attr("value")).isEqualTo("1");
        assertThat(officer.submit(PAGE, "nam", YEAR).statusCode()).isEqualTo(422);
        db.sql("update score_workbook set alive_at = now() - interval '61 seconds' where site_id = :site")
                .param("site", scored.site.value())
                .update();
        assertThat(officer.page(PAGE).select("#kiem-tra").text()).contains("Bị ngắt giữa chừng");
        begun();
        assertThat(context.getBean(ScoreWorkbookStore.class).reached(gone, 1, java.time.Instant.now()))
                .as("the lost node learns that its work is another's")
                .isFalse();
        awaitDone();
    }

    @Test
    void isForTheOfficeAlone() {
        var head = new Visit(port, new Staff(context).person("Vũ Thị Ngân", "unit-head", scored.scope(1)));
        assertThat(head.page("/quan-tri/cham-diem").select("a[href$=toan-tinh]"))
                .isEmpty();
        assertThat(head.get(PAGE).statusCode()).isEqualTo(403);
        assertThat(head.post(PAGE, "nam", YEAR).statusCode()).isEqualTo(403);
        assertThat(head.post(PAGE + "/dung").statusCode()).isEqualTo(403);
        assertThat(head.get(PAGE + "/diem.xlsx").statusCode()).isEqualTo(403);
        assertThat(officer.submit(PAGE, "nam", "hai nghìn").body()).contains("Hãy chọn một năm trong danh sách");
        assertThat(officer.submit(PAGE, "nam", "1950").body()).contains("Năm 1950 không có khối thi đua nào");
    }
}

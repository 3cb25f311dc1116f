package vn.thidua.emulation.ranking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Visit;
import vn.thidua.emulation.ABlocYear;
import vn.thidua.emulation.BlocId;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.scoring.CriteriaSet;
import vn.thidua.emulation.scoring.Scoring;
import vn.thidua.emulation.scoring.Sheet;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.portal.Axe;
import vn.thidua.portal.Browser;

/// The ranking of a year over HTTP: terms, computing, a vote, the members' review, two people, the portal, replacement.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RankingDeskTest {

    private static final LocalDate TODAY = Vietnam.dayOf(Instant.now());

    /// Scores of the years that this test made.
    @TestConfiguration
    static class LockedHere {

        static final Map<BlocYearId, Scored> SCORES = new ConcurrentHashMap<>();

        @Bean
        @Primary
        Scores lockedHere() {
            return new Scores() {
                @Override
                public Scored locked(SiteId site, BlocYearId year) {
                    return Optional.ofNullable(SCORES.get(year)).orElseThrow(RankingRefused.NotLocked::new);
                }

                @Override
                public Optional<CriteriaSet> criteria(SiteId site, BlocYearId year) {
                    return Optional.of(ABloc.set());
                }
            };
        }
    }

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BlocYears years;

    @Autowired
    private Rankings rankings;

    @Autowired
    private RankingRules rules;

    @Autowired
    private PublishedRankings published;

    @Autowired
    private JdbcClient db;

    private ABlocYear made;
    private String mark = "";
    private List<UnitId> members = List.of();
    private SiteId site;
    private BlocId bloc;
    private BlocYearId year;
    private Visit officer;
    private Visit second;
    private Visit head;
    private Visit neighbour;
    private String here = "";

    @BeforeEach
    void settle() {
        made = new ABlocYear(context, 4);
        mark = made.mark;
        site = made.site;
        members = made.members;
        bloc = made.bloc;
        year = signed(made.id);
        here = "/quan-tri/xep-hang/nam/" + year.value();
        var staff = new Staff(context);
        officer = new Visit(port, staff.person("Phùng Thế Vinh", "emulation-officer", Scope.of(site)));
        second = new Visit(port, staff.person("Đinh Thị Mão", "emulation-officer", Scope.of(site)));
        head = new Visit(port, staff.person("Vũ Thị Ngân", "unit-head", made.scope(2)));
        neighbour = new Visit(port, staff.person("Mai Xuân Cường", "unit-clerk", made.scope(3)));
    }

    private BlocYearId opened(int of) {
        return signed(made.another(of));
    }

    private BlocYearId signed(BlocYearId id) {
        years.follow(Actor.SYSTEM, site, id, BlocYearState.PACT_SIGNED);
        return id;
    }

    private void scored(BlocYearId of, String... points) {
        var sheets = new ArrayList<Sheet>();
        for (var i = 0; i < points.length; i++) sheets.add(ABloc.sheet(members.get(i), points[i]));
        LockedHere.SCORES.put(of, new Scored(ABloc.set(), Scoring.of(ABloc.set(), sheets)));
    }

    private static String[] terms(String... changed) {
        var fields = new TreeMap<>(Map.of(
                "ban", "0",
                "hoa-1", "POINTS:I",
                "hoa-2", "VOTES",
                "phan-biet", "1",
                "can-cu-xep", "Điều 4, Quy chế khối",
                "ty-le", "50",
                "can-cu-ty-le", "Điều 5, Quy chế khối",
                "lam-tron", "FLOOR",
                "can-cu-lam-tron", "Điều 5, Quy chế khối",
                "uu-tien", "NONE"));
        fields.putAll(Map.of("co", "1", "can-cu-co", "Điều 6, Quy chế khối", "hien", "PLACES_AND_POINTS"));
        for (var i = 0; i < changed.length; i += 2) fields.put(changed[i], changed[i + 1]);
        return fields.entrySet().stream()
                .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                .toArray(String[]::new);
    }

    private void lapse() {
        db.sql("update ranking set until = until - 1 where bloc_year_id = :year and state = 'REVIEWED'")
                .param("year", year.value())
                .update();
    }

    private String hash() {
        return rankings.ofYear(Actor.SYSTEM, site, year).getFirst().frozen().sha256();
    }

    @Test
    void isWorkedOutReviewedCertifiedByTwoPublishedAndReplaced() throws Exception {
        termsAreWritten();
        assertThat(officer.page(here).text()).contains("Điểm của các đơn vị chưa khóa");
        assertThat(officer.submit(here + "/tinh").statusCode()).isEqualTo(422);
        scored(year, "58+39", "50+30", "50+30", "40+20");
        assertThat(officer.post(here + "/tinh").statusCode()).isEqualTo(302);
        assertThat(head.page(here).text()).as("members wait for the review").contains("Chưa có bảng xếp hạng để xem");
        aTieIsVoted();
        reviewed();
        certified();
        taken();
        open();
        replaced();
        fitsEveryReader();
    }

    /// Narrow and wide, with nothing for axe to find.
    private void fitsEveryReader() {
        var address = "/khoi/" + years.year(site, year).bloc().slug() + "/" + TODAY.getYear();
        officer.post(here + "/thay-the", "ly-do", "Nhập sai điểm Sở 1");
        var found = new ArrayList<String>();
        for (var width : List.of(390, 1280))
            try (var browser = new Browser()) {
                var page = browser.page(width, true);
                var session = java.util.Objects.requireNonNull(officer.person())
                        .session()
                        .value();
                page.context().addCookies(List.of(new Cookie("phien", session).setUrl("http://localhost:" + port)));
                for (var path : List.of(
                        "/quan-tri/xep-hang",
                        here,
                        here + "?ban=1",
                        here + "/quy-dinh",
                        here + "/thu",
                        address,
                        address + "/xep-hang")) {
                    page.navigate("http://localhost:" + port + path);
                    var folder = System.getProperty("screenshots");
                    if (folder != null)
                        page.screenshot(new ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of(folder, path.replaceAll("[^a-z]+", "-") + "-" + width + ".png")));
                    if ((boolean) page.evaluate(
                            "document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                        found.add(path + " scrolls sideways at " + width);
                    found.addAll(Axe.faults(page));
                }
                assertThat(browser.complaints).isEmpty();
            }
        assertThat(found).isEmpty();
    }

    private void termsAreWritten() {
        assertThat(head.post(here + "/quy-dinh", terms("ty-le", "chín")).statusCode())
                .as("the right before the input")
                .isEqualTo(403);
        var wrong = officer.submit(here + "/quy-dinh", terms("ty-le", "chín", "can-cu-co", "", "loai", "Tốt"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("“chín” không phải tỷ lệ", "Hãy ghi căn cứ của số cờ", "Điều 4, Quy chế khối");
        assertThat(officer.post(here + "/quy-dinh", terms()).statusCode()).isEqualTo(302);
        assertThat(officer.submit(here + "/quy-dinh", terms()).body()).contains("Người khác vừa lưu");
        assertThat(officer.page(here + "/quy-dinh")
                        .select("#hoa-1 option[selected]")
                        .attr("value"))
                .isEqualTo("POINTS:I");
    }

    /// Second and third are equal, and the quota of two cuts between them.
    private void aTieIsVoted() {
        var text = officer.page(here).text();
        assertThat(text).contains("Đề nghị tặng cờ", "Chưa phân định", "chưa có quy định phân định");
        var unvouched = officer.submit(
                here + "/phieu", "bien-ban", "", "phieu-" + members.get(1).value(), "1");
        assertThat(unvouched.body()).contains("Hãy ghi số, ngày của biên bản");
        var votes = officer.post(
                here + "/phieu",
                "bien-ban",
                "Biên bản 07/BB-K",
                "phieu-" + members.get(1).value(),
                "1",
                "phieu-" + members.get(2).value(),
                "3");
        assertThat(votes.statusCode()).isEqualTo(302);
        assertThat(officer.page(here).text()).contains("Hãy tính lại");
        officer.post(here + "/tinh");
        assertThat(officer.page(here).text())
                .contains("xét theo số phiếu của khối", "Biên bản 07/BB-K", "Vượt hạn mức")
                .doesNotContain("Chưa phân định");
    }

    private void reviewed() {
        assertThat(head.post(here + "/cong-bo", "den-ngay", TODAY.toString()).statusCode())
                .isEqualTo(403);
        assertThat(officer.submit(here + "/cong-bo", "den-ngay", "2020-01-01").body())
                .contains("Ngày kết thúc nêu ý kiến đã qua");
        assertThat(officer.post(here + "/cong-bo", "den-ngay", TODAY.toString()).statusCode())
                .isEqualTo(302);
        assertThat(head.page(here).text()).contains("Sở 1 " + mark, "nêu ý kiến đến hết ngày");
        var unit = members.get(1).value().toString();
        assertThat(neighbour
                        .post(here + "/y-kien", "don-vi", unit, "noi-dung", "A")
                        .statusCode())
                .isEqualTo(403);
        assertThat(head.submit(here + "/y-kien", "don-vi", unit, "noi-dung", " ")
                        .statusCode())
                .isEqualTo(422);
        assertThat(head.post(here + "/y-kien", "don-vi", unit, "noi-dung", "Đề nghị xem lại tiêu chí II")
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.submit(here + "/xac-nhan", "ma", hash()).body()).contains("còn nêu ý kiến đến hết ngày");
        lapse();
        assertThat(head.submit(here + "/y-kien", "don-vi", unit, "noi-dung", "Muộn")
                        .body())
                .contains("Thời gian nêu ý kiến đã hết");
        assertThat(officer.submit(here + "/xac-nhan", "ma", hash()).body()).contains("ý kiến chưa được trả lời");
        var answer = officer.page(here).select("form[action*=/y-kien/]").attr("action");
        assertThat(officer.post(answer, "tra-loi", "Đã đối chiếu minh chứng, giữ nguyên")
                        .statusCode())
                .isEqualTo(302);
        assertThat(head.page(here).text()).contains("Phùng Thế Vinh trả lời", "giữ nguyên");
    }

    private void certified() {
        assertThat(officer.submit(here + "/xac-nhan", "ma", "khác").body()).contains("vừa xác nhận hoặc tính lại");
        assertThat(officer.post(here + "/xac-nhan", "ma", hash()).statusCode()).isEqualTo(302);
        assertThat(officer.page(here).text()).contains("Cần một người khác xác nhận lần thứ hai");
        assertThat(officer.submit(here + "/xac-nhan", "ma", hash()).body()).contains("phải là người khác");
        assertThat(published.of(site, year)).isEmpty();
        assertThat(second.post(here + "/xac-nhan", "ma", hash()).statusCode()).isEqualTo(302);
        assertThat(head.page(here).text())
                .contains("Đã xác nhận", "thứ nhất: Phùng Thế Vinh", "thứ hai: Đinh Thị Mão", hash());
        assertThat(years.year(site, year).state()).isEqualTo(BlocYearState.RANKED);
        assertThat(officer.submit(here + "/quy-dinh", terms("ban", "1")).body()).contains("đã được xác nhận");
        assertThatThrownBy(() -> db.sql("update ranking set text = text || ' ' where bloc_year_id = :year")
                        .param("year", year.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThatThrownBy(() -> db.sql("delete from ranking where bloc_year_id = :year")
                        .param("year", year.value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private void taken() throws Exception {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(head.bytes(here + "/bang.xlsx")))) {
            var rows = book.getSheetAt(0);
            assertThat(rows.getRow(1).getCell(1).getStringCellValue()).isEqualTo("Sở 1 " + mark);
            assertThat(rows.getRow(2).getCell(1).getStringCellValue()).isEqualTo("Sở 3 " + mark);
            assertThat(rows.getLastRowNum()).isEqualTo(4);
        }
        try (var pdf = Loader.loadPDF(head.bytes(here + "/bang.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("BẢNG XẾP HẠNG", "Sở 3 " + mark, "Phùng Thế Vinh", "Đinh Thị Mão");
        }
    }

    /// Invariants 15 and 18 from outside: what a stranger downloads says what the bloc certified, and hashes to it.
    private void open() throws Exception {
        var reader = new Visit(port, null);
        var address = "/khoi/" + years.year(site, year).bloc().slug() + "/" + TODAY.getYear();
        assertThat(reader.page(address).select("#xep-hang").text()).isEqualTo("Kết quả xếp hạng");
        var page = reader.page(address + "/xep-hang").text();
        var file =
                new JsonMapper().readTree(reader.get(address + "/xep-hang.json").body());
        var sha256 = file.get("sha256").asString();
        assertThat(page).contains(sha256, "jq -cjS .ranking");
        assertThat(Canonical.sha256(sorted(file.get("ranking")))).isEqualTo(sha256);
        assertThat(file.get("ranking").get("record").asString()).isEqualTo(hash());
        var standings =
                rankings.ofYear(Actor.SYSTEM, site, year).getFirst().frozen().standings();
        var csv = new String(reader.bytes(address + "/xep-hang.csv"), UTF_8).substring(1);
        var lines = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(csv))
                .getRecords();
        for (var i = 0; i < standings.rows().size(); i++) {
            var row = standings.rows().get(i);
            var line = lines.get(i);
            assertThat(line.get("place")).isEqualTo(row.place() + "");
            assertThat(line.get("unit")).isEqualTo(standings.name(row.unit()));
            assertThat(line.get("points")).isEqualTo(row.total().toPlainString());
            assertThat(line.get("percent")).isEqualTo(row.percentage().toPlainString());
            assertThat(line.get("class")).isEqualTo(row.grade());
            assertThat(line.get("sha256")).isEqualTo(sha256);
        }
    }

    /// As a stranger writes it: names in order, no blanks.
    private static String sorted(JsonNode node) {
        if (node.isObject()) {
            var parts = new TreeMap<String, String>();
            for (var name : node.propertyNames()) parts.put(name, sorted(node.get(name)));
            return parts.entrySet().stream()
                    .map(part -> "\"" + part.getKey() + "\":" + part.getValue())
                    .collect(java.util.stream.Collectors.joining(",", "{", "}"));
        }
        if (!node.isArray()) return node.toString();
        var parts = new ArrayList<String>();
        node.forEach(part -> parts.add(sorted(part)));
        return "[" + String.join(",", parts) + "]";
    }

    private void replaced() {
        assertThat(officer.submit(here + "/thay-the", "ly-do", " ").body()).contains("Hãy ghi lý do thay thế");
        var wrong = hash();
        scored(year, "40+39", "50+30", "50+30", "58+40");
        assertThat(officer.page(here).text()).contains("Điểm đã thay đổi sau khi");
        assertThat(officer.post(here + "/thay-the", "ly-do", "Nhập sai điểm Sở 4")
                        .statusCode())
                .isEqualTo(302);
        assertThat(published.certified(site, year).orElseThrow().frozen().sha256())
                .as("the wrong one holds until then")
                .isEqualTo(wrong);
        officer.post(here + "/cong-bo", "den-ngay", TODAY.toString());
        lapse();
        second.post(here + "/xac-nhan", "ma", hash());
        officer.post(here + "/xac-nhan", "ma", hash());
        assertThat(published.certified(site, year).orElseThrow().n()).isEqualTo(2);
        assertThat(head.page(here).text()).contains("Thay thế bản 1. Lý do: Nhập sai điểm Sở 4");
        assertThat(head.page(here + "?ban=1").text()).contains("Đã được thay thế", wrong);
        assertThat(officer.page("/quan-tri/xep-hang").text()).contains("Khối " + mark, "Đã xác nhận");
    }

    /// Who was squeezed out last year is read from last year's certified ranking; the simulator keeps nothing.
    @Test
    void priorityComesFromLastYearAndTheSimulatorKeepsNothing() {
        var before = opened(TODAY.getYear() - 1);
        scored(before, "58+39", "55+38", "50+30", "40+20");
        var lastYear = "/quan-tri/xep-hang/nam/" + before.value();
        officer.post(lastYear + "/quy-dinh", terms());
        officer.post(lastYear + "/tinh");
        officer.post(lastYear + "/cong-bo", "den-ngay", TODAY.toString());
        db.sql("update ranking set until = until - 1 where bloc_year_id = :year")
                .param("year", before.value())
                .update();
        var seen =
                rankings.ofYear(Actor.SYSTEM, site, before).getFirst().frozen().sha256();
        officer.post(lastYear + "/xac-nhan", "ma", seen);
        second.post(lastYear + "/xac-nhan", "ma", seen);
        assertThat(published.certified(site, before)).isPresent();

        scored(year, "58+39", "55+38", "50+31", "50+30");
        officer.post(here + "/quy-dinh", terms());
        officer.post(here + "/tinh");
        var kept = hash();
        var trial = officer.page(here + "/thu?thu=1&ty-le=50&lam-tron=FLOOR&uu-tien=FIRST&phan-biet=1");
        assertThat(trial.text()).contains("Trong hạn mức nhờ ưu tiên", "Số đơn vị có thay đổi: 2");
        assertThat(officer.page(here + "/thu?thu=1&ty-le=50&lam-tron=FLOOR&phan-biet=1&bo-"
                                + members.getFirst().value() + "=1")
                        .text())
                .contains("Không xếp hạng");
        assertThat(officer.get(here + "/thu?thu=1&ty-le=nhiều").statusCode()).isEqualTo(422);
        assertThat(head.get(here + "/thu").statusCode()).isEqualTo(403);
        assertThat(hash()).isEqualTo(kept);
        officer.post(here + "/quy-dinh", terms("ban", "1", "uu-tien", "FIRST", "can-cu-uu-tien", "Điều 7"));
        assertThat(rules.written(Actor.SYSTEM, site, year).edition()).isEqualTo(2);
        officer.post(here + "/tinh");
        assertThat(officer.page(here).text()).contains("Trong hạn mức nhờ ưu tiên", "Vượt hạn mức năm trước: Sở");
    }
}

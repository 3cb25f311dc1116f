package vn.thidua.emulation.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Visit;
import vn.thidua.design.Spreadsheet;
import vn.thidua.emulation.ABlocYear;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.ranking.ACertifiedRanking;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.portal.Axe;
import vn.thidua.portal.Browser;

/// Proposals over HTTP: from the ranking to the council's door, with a supplement, a return, a hold and an agency that
/// stays silent; and a list of people typed at once.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DossierDeskTest {

    private static final String DESK = "/quan-tri/ho-so";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BlocYears years;

    @Autowired
    private DossierTurns turns;

    @Autowired
    private JdbcClient db;

    private ABlocYear made;
    private Visit officer;
    private Visit head;
    private Visit neighbour;

    @BeforeEach
    void settle() {
        made = new ABlocYear(context, 4);
        context.getBean(RuleBook.class).ship(Actor.SYSTEM, made.site);
        ACertifiedRanking.of(context, made.site, made.id);
        var staff = new Staff(context);
        officer = new Visit(port, staff.person("Phùng Thế Vinh", "emulation-officer", Scope.of(made.site)));
        head = new Visit(port, staff.person("Vũ Thị Ngân", "unit-head", made.scope(1)));
        neighbour = new Visit(port, staff.person("Mai Xuân Cường", "unit-head", made.scope(3)));
    }

    private void goes(Visit who, String path, String... fields) {
        var answer = who.post(path, fields);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(302);
    }

    private void refused(Visit who, String words, String path, String... fields) {
        var answer = who.submit(path, fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(words);
    }

    private String here(int n, String award) {
        return DESK + "/"
                + turns.of(made.site, made.id).stream()
                        .filter(one ->
                                made.members.get(n - 1).equals(one.subject().unit()))
                        .filter(one -> one.award().value().equals(award))
                        .findFirst()
                        .orElseThrow()
                        .id()
                        .value();
    }

    private void withPapers(String here) {
        for (var kind : List.of("LETTER", "MINUTES"))
            goes(head, here + "/giay-to", "loai", kind, "dia-chi", "http://localhost" + DESK);
        goes(
                head,
                here + "/bao-cao",
                "ban",
                head.page(here + "/bao-cao").select("[name=ban]").attr("value"),
                "SITUATION",
                "Có năm phòng",
                "DUTIES",
                "Tham mưu",
                "RESULTS",
                "Vượt chỉ tiêu",
                "MEASURES",
                "Kiểm tra hằng tuần");
    }

    @Test
    void aFlagGoesFromTheRankingToTheCouncil() throws Exception {
        drafted();
        var flag = here(1, "PROVINCE_FLAG");
        checkedAndSubmitted(flag);
        supplementedAndAppraised(flag);
        consulted(flag);
        aCertificateIsReturnedHeldAndWithdrawn();
        taken(flag);
        fitsEveryReader(flag);
    }

    private void drafted() {
        var offers = DESK + "/nam/" + made.id.value();
        assertThat(neighbour.get(offers).statusCode()).isEqualTo(403);
        assertThat(head.page(offers).select("[name=chon]")).hasSize(3);
        refused(head, "Hãy chọn ít nhất một dòng", offers + "/lap");
        goes(
                head,
                offers + "/lap",
                "chon",
                made.members.get(0).value() + ":PROVINCE_FLAG",
                "chon",
                made.members.get(1).value() + ":MERIT_CERT");
        refused(
                head,
                "đã có hồ sơ",
                offers + "/lap",
                "chon",
                made.members.get(0).value() + ":PROVINCE_FLAG");
        assertThat(head.page(DESK).text()).contains(made.name(1), made.name(2), "Đang soạn");
        assertThat(neighbour.page(DESK).text()).doesNotContain(made.name(1));
        assertThat(neighbour.get(here(1, "PROVINCE_FLAG")).statusCode()).isEqualTo(403);
    }

    private void checkedAndSubmitted(String flag) {
        refused(head, "còn thiếu giấy tờ", flag + "/kiem-tra");
        assertThat(head.page(flag).select("#kiem-tra").attr("aria-describedby")).isEqualTo("vi-sao-kiem-tra");
        withPapers(flag);
        goes(head, flag + "/kiem-tra");
        assertThat(officer.post(flag + "/trinh").statusCode())
                .as("only its head")
                .isEqualTo(403);
        goes(head, flag + "/trinh");
        assertThat(years.year(made.site, made.id).state()).isEqualTo(BlocYearState.PROPOSED);
        assertThat(head.post(flag + "/tiep-nhan").statusCode()).isEqualTo(403);
        goes(officer, flag + "/tiep-nhan");
        assertThat(officer.page(flag).text()).contains("Chờ cơ quan thi đua thẩm định", "Hạn:");
    }

    private void supplementedAndAppraised(String flag) {
        refused(officer, "Hãy ghi cần bổ sung những gì", flag + "/bo-sung", "ly-do", " ");
        goes(officer, flag + "/bo-sung", "ly-do", "Bổ sung xác nhận nghĩa vụ thuế");
        assertThat(head.page(flag).select(".dossier__back").text()).contains("Bổ sung xác nhận nghĩa vụ thuế");
        goes(head, flag + "/trinh");
        goes(officer, flag + "/tiep-nhan");
        refused(officer, "chưa đạt hoặc chưa được kết luận", flag + "/tham-dinh");
        refused(officer, "Hãy ghi căn cứ kết luận", flag + "/ket-luan", "dong", "RATED", "dat", "co");
        assertThat(head.post(flag + "/ket-luan", "dong", "RATED", "y-kien", "A").statusCode())
                .isEqualTo(403);
        for (var line : List.of("RATED", "EXCEEDS"))
            goes(officer, flag + "/ket-luan", "dong", line, "dat", "co", "y-kien", "Bảng điểm đã khóa");
        goes(officer, flag + "/tham-dinh");
    }

    /// Invariant 39: the agency's time ends by the clock, and the officer goes on; its silence stays seen.
    private void consulted(String flag) {
        refused(officer, "Chưa hỏi cơ quan nào", flag + "/hiep-y-xong");
        goes(officer, flag + "/hiep-y", "co-quan", "Công an tỉnh", "lien-he", "hiepy@vidu.vn");
        refused(officer, "còn trả lời được đến hết ngày", flag + "/hiep-y-xong");
        assertThat(state(flag)).isEqualTo(DossierState.APPRAISED);
        db.sql("update dossier_consultation set asked_on = asked_on - 30, by_day = asked_on - 20 where"
                        + " dossier_id = :id")
                .param("id", UUID.fromString(flag.substring(DESK.length() + 1)))
                .update();
        assertThat(officer.page(flag).text()).contains("Quá hạn, không trả lời", "chịu trách nhiệm");
        assertThat(state(flag)).as("nothing moves by itself").isEqualTo(DossierState.APPRAISED);
        goes(officer, flag + "/hiep-y-xong");
        assertThat(state(flag)).isEqualTo(DossierState.CONSULTED);
        assertThat(officer.page(flag).text()).contains("coi như đồng ý: Công an tỉnh");
    }

    private DossierState state(String here) {
        return turns.dossier(made.site, new DossierId(UUID.fromString(here.substring(DESK.length() + 1))))
                .state();
    }

    private void aCertificateIsReturnedHeldAndWithdrawn() {
        var merit = here(2, "MERIT_CERT");
        withPapers(merit);
        goes(head, merit + "/kiem-tra");
        goes(head, merit + "/trinh");
        var id = merit.substring(DESK.length() + 1);
        refused(officer, "Hãy ghi lý do trả lại", DESK + "/ca-loat", "viec", "tra-lai", "chon", id);
        goes(officer, DESK + "/ca-loat", "viec", "tra-lai", "chon", id, "ly-do", "Viết lại phần kết quả");
        assertThat(head.page(merit).select(".dossier__back").text()).contains("Viết lại phần kết quả");
        assertThat(head.page(DESK + "?dau=tra-lai").text()).contains("Bị trả lại", made.name(2));
        refused(officer, "Hãy ghi lý do tạm dừng", merit + "/tam-dung", "loai", "INSPECTION");
        goes(officer, merit + "/tam-dung", "loai", "INSPECTION", "ly-do", "Kết luận thanh tra 12/KL");
        goes(head, merit + "/kiem-tra");
        refused(head, "đang bị tạm dừng", merit + "/trinh");
        goes(officer, merit + "/xet-tiep", "loai", "INSPECTION", "ket-luan", "Không có vi phạm");
        goes(head, merit + "/rut", "ly-do", "Đơn vị tự rút");
        assertThat(state(merit)).isEqualTo(DossierState.WITHDRAWN);
    }

    private void taken(String flag) throws Exception {
        try (var pdf = Loader.loadPDF(head.bytes(flag + "/bao-cao.pdf"))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("BÁO CÁO THÀNH TÍCH", "Vượt chỉ tiêu", "Các hình thức đã được khen thưởng");
        }
        assertThat(head.bytes(flag + "/to-trinh.docx")).startsWith('P', 'K');
        try (var pdf = Loader.loadPDF(officer.bytes(DESK + "/danh-sach.pdf?tim=" + made.mark))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", made.name(1));
        }
        var list = officer.bytes(DESK + "/danh-sach.xlsx?tim=" + made.mark);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(list))) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(2);
        }
    }

    /// Narrow and wide, with nothing for axe to find.
    private void fitsEveryReader(String flag) {
        var found = new ArrayList<String>();
        for (var width : List.of(390, 1280))
            try (var browser = new Browser()) {
                var page = browser.page(width, true);
                var session = Objects.requireNonNull(officer.person()).session().value();
                page.context().addCookies(List.of(new Cookie("phien", session).setUrl("http://localhost:" + port)));
                for (var path : List.of(
                        DESK + "?tim=" + made.mark,
                        flag,
                        flag + "/bao-cao",
                        DESK + "/moi",
                        DESK + "/nam/" + made.id.value())) {
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
            }
        assertThat(found).isEmpty();
    }

    /// Hundreds are typed or read from a file, looked through, and drafted at once.
    @Test
    void aListOfPeopleIsLookedThroughBeforeItIsKept() {
        var unit = made.members.getFirst().value().toString();
        var lines = new StringBuilder();
        for (var n = 1; n <= 300; n++)
            lines.append("Nguyễn Văn ")
                    .append(n)
                    .append("; Chuyên viên; Phòng ")
                    .append(n % 7)
                    .append('\n');
        var fields = fields(unit, lines + "Nguyễn Văn 1; Chuyên viên; Phòng 1");
        var looked = head.submit(DESK + "/moi/xem", fields);
        assertThat(looked.body()).contains("301 dòng, 1 dòng có lỗi", "Trùng với một dòng trên");
        assertThat(head.submit(DESK + "/moi", fields).statusCode()).isEqualTo(422);
        goes(head, DESK + "/moi", fields(unit, lines.toString()));
        assertThat(head.page(DESK + "?loai=LDTT").text()).contains("300 hồ sơ", "Nguyễn Văn 1");
        refused(head, "đã có hồ sơ đề nghị", DESK + "/moi", fields(unit, "Nguyễn Văn 1; Chuyên viên; Phòng 1"));
        assertThat(neighbour.submit(DESK + "/moi", fields(unit, "Lê Văn A")).body())
                .contains("Hãy chọn đơn vị mà bạn được lập hồ sơ");
        var sheet = new Spreadsheet();
        sheet.table("A", List.of("Họ tên hoặc tên tập thể", "Chức vụ", "Đơn vị công tác", "Thành tích"))
                .row("Trần Thị Bích", "Kế toán", "Văn phòng", "Sáng kiến");
        var read = head.upload(DESK + "/moi/xem", "tep", "a.xlsx", sheet.bytes(), fields(unit, ""));
        assertThat(read.body()).contains("Trần Thị Bích", "Đọc được 1 dòng, không có lỗi");
        var broken = head.upload(DESK + "/moi/xem", "tep", "a.xlsx", "không".getBytes(UTF_8), fields(unit, ""));
        assertThat(broken.body()).contains("Không đọc được tệp");
    }

    private static String[] fields(String unit, String list) {
        var year = String.valueOf(ABlocYear.TODAY.getYear());
        return List.of(
                        "don-vi",
                        unit,
                        "danh-hieu",
                        "LDTT",
                        "doi-tuong",
                        "INDIVIDUAL",
                        "nam",
                        year,
                        "tu",
                        year + "-01-01",
                        "den",
                        year + "-12-31",
                        "thanh-tich",
                        "Hoàn thành tốt",
                        "danh-sach",
                        list)
                .toArray(String[]::new);
    }
}

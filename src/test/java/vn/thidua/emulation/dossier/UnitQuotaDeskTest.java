package vn.thidua.emulation.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Visit;
import vn.thidua.emulation.ABlocYear;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.portal.Axe;
import vn.thidua.portal.Browser;

/// Invariant 29 within a unit, over HTTP: figures are stated, places taken, refused, given back and fought for, and a
/// correction takes nobody's place.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class UnitQuotaDeskTest {

    private static final Actor BY = Actor.SYSTEM;
    private static final String DESK = "/quan-tri/ho-so";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private DossierTurns turns;

    @Autowired
    private JdbcClient db;

    private ABlocYear made;
    private Visit officer;
    private Visit head;
    private Visit neighbour;
    private String quotas;

    @BeforeEach
    void settle() {
        made = new ABlocYear(context, 2);
        context.getBean(RuleBook.class).ship(BY, made.site);
        var staff = new Staff(context);
        officer = new Visit(port, staff.person("Phùng Thế Vinh", "emulation-officer", Scope.of(made.site)));
        head = new Visit(port, staff.person("Vũ Thị Ngân", "unit-head", made.scope(1)));
        neighbour = new Visit(port, staff.person("Mai Xuân Cường", "unit-head", made.scope(2)));
        quotas = DESK + "/han-muc/" + made.members.getFirst().value() + "/" + ABlocYear.TODAY.getYear();
    }

    private void goes(Visit who, String path, String... fields) {
        var answer = who.post(path, fields);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(302);
    }

    private String refused(Visit who, String words, String path, String... fields) {
        var answer = who.submit(path, fields);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(words);
        return answer.body();
    }

    private static String at(DossierId id) {
        return DESK + "/" + id.value();
    }

    private DossierState state(DossierId id) {
        return turns.dossier(made.site, id).state();
    }

    @Test
    void fourteenHaveTwoPlacesAndOneOfThemForWhoeverLeads() throws Exception {
        proposed();
        var chief = checked("Trưởng Một");
        var second = checked("Trưởng Hai");
        var clerk = checked("Chuyên viên Một");
        var unsaid = checked("Chuyên viên Hai");
        stated(chief);
        goes(head, at(chief) + "/trinh");
        refused(head, "được nhiều nhất 1 chỗ", at(second) + "/trinh");
        said(unsaid);
        var waiting = oneOfTwoGetsTheLastPlace(clerk, unsaid);
        refused(head, "Hạn mức 2 chỗ đã đủ", at(waiting) + "/trinh");
        assertThatThrownBy(() -> forced(waiting)).isInstanceOf(DataIntegrityViolationException.class);
        goes(head, at(chief) + "/rut", "ly-do", "Đơn vị tự rút");
        goes(head, at(waiting) + "/trinh");
        assertThat(head.page(quotas).text()).contains("Đã giữ 2/2 chỗ, còn 0 chỗ", "Đã giữ 0/1 chỗ");
        corrected(List.of(clerk, unsaid));
        fitsEveryReader();
    }

    /// The fifth cell says who leads; what is neither yes nor no is a fault of its row.
    private void proposed() {
        refused(head, "Cột giữ chức vụ lãnh đạo chỉ ghi có hoặc không", DESK + "/moi", fields("A; B; C; D; cóo"));
        goes(
                head,
                DESK + "/moi",
                fields(String.join(
                        "\n",
                        named("Trưởng Một") + "; Trưởng phòng; " + made.name(1) + "; ; có",
                        named("Trưởng Hai") + "; Trưởng phòng; " + made.name(1) + "; Sáng kiến; có",
                        named("Chuyên viên Một") + "; Chuyên viên; Phòng 1; ; không",
                        named("Chuyên viên Hai") + "; Chuyên viên; Phòng 2")));
    }

    private String named(String name) {
        return name + " " + made.mark;
    }

    private String[] fields(String list) {
        var year = String.valueOf(ABlocYear.TODAY.getYear());
        return List.of(
                        "don-vi",
                        made.members.getFirst().value().toString(),
                        "danh-hieu",
                        "CSTDCS",
                        "doi-tuong",
                        "INDIVIDUAL",
                        "nam",
                        year,
                        "tu",
                        year + "-01-01",
                        "den",
                        year + "-12-31",
                        "thanh-tich",
                        "Hoàn thành xuất sắc",
                        "danh-sach",
                        list)
                .toArray(String[]::new);
    }

    private DossierId checked(String name) {
        var id = turns.in(made.site, DossierState.DRAFT).stream()
                .filter(one -> one.subject().name().equals(named(name)))
                .findFirst()
                .orElseThrow()
                .id();
        var papers = context.getBean(DossierPapers.class);
        for (var kind : EnumSet.of(PaperKind.LETTER, PaperKind.REPORT, PaperKind.MINUTES, PaperKind.INITIATIVE))
            papers.link(BY, made.site, id, kind, "Giấy tờ", DESK, "Thủy");
        goes(head, at(id) + "/kiem-tra");
        return id;
    }

    private void stated(DossierId chief) {
        refused(head, "còn điều kiện chưa đạt", at(chief) + "/trinh");
        var lines = head.page(at(chief)).select(".dossier__lines");
        assertThat(lines.text()).contains("chưa khai số liệu tính hạn mức", "152/2025/NĐ-CP");
        assertThat(lines.select("a").attr("href")).isEqualTo(quotas);
        assertThat(neighbour.get(quotas).statusCode()).isEqualTo(403);
        assertThat(neighbour.post(quotas, figures("0", "40", "14", "")).statusCode())
                .isEqualTo(403);
        var body = refused(head, "không được nhiều hơn số người", quotas, figures("0", "1.040", "1.041", ""));
        assertThat(body).contains("value=\"1.041\"", "Quyết định 12");
        refused(head, "không phải số đếm được", quotas, figures("0", "bốn mươi", "14", ""));
        goes(head, quotas, figures("0", "40", "14", ""));
        refused(officer, "Người khác vừa khai", quotas, figures("0", "41", "14", ""));
        assertThat(head.page(quotas).text())
                .contains("Vũ Thị Ngân", "Đã giữ 0/2 chỗ", "15 % của 14 Lao động tiên tiến");
    }

    private static String[] figures(String seen, String people, String advanced, String reason) {
        return List.of(
                        "lan",
                        seen,
                        "so-nguoi",
                        people,
                        "so-ldtt",
                        advanced,
                        "so-ttldtt",
                        "2",
                        "xep-loai",
                        "GOOD",
                        "xep-loai-dang",
                        "NO_BODY",
                        "van-ban",
                        "Quyết định 12/QĐ",
                        "ly-do",
                        reason)
                .toArray(String[]::new);
    }

    /// Whether somebody leads is said in a draft, and asked for before it is submitted.
    private void said(DossierId unsaid) {
        refused(head, "còn điều kiện chưa đạt", at(unsaid) + "/trinh");
        assertThat(head.page(at(unsaid)).text()).contains("Chưa ghi người này có giữ chức vụ lãnh đạo không");
        goes(head, at(unsaid) + "/mo-lai");
        var year = ABlocYear.TODAY.getYear();
        goes(
                head,
                at(unsaid) + "/noi-dung",
                "ban",
                head.page(at(unsaid)).select("[name=ban]").attr("value"),
                "danh-hieu",
                "CSTDCS",
                "lanh-dao",
                "khong",
                "tu",
                year + "-01-01",
                "den",
                year + "-12-31");
        goes(head, at(unsaid) + "/kiem-tra");
    }

    private DossierId oneOfTwoGetsTheLastPlace(DossierId one, DossierId other) throws Exception {
        var acts = List.<Callable<Integer>>of(
                () -> head.submit(at(one) + "/trinh").statusCode(),
                () -> head.submit(at(other) + "/trinh").statusCode());
        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var future : threads.invokeAll(acts)) answers.add(future.get());
        }
        assertThat(answers).containsExactlyInAnyOrder(302, 422);
        return state(one) == DossierState.SUBMITTED ? other : one;
    }

    private void forced(DossierId id) {
        db.sql("""
            insert into dossier_reservation (dossier_id, site_id, quota, reserved_at)
            values (:id, :site, :quota, now())
            """)
                .param("id", id.value())
                .param("site", made.site.value())
                .param("quota", UnitQuota.FIGHTER.name(made.members.getFirst(), ABlocYear.TODAY.getYear()))
                .update();
    }

    private void corrected(List<DossierId> holders) {
        refused(officer, "Hãy ghi vì sao sửa", quotas, figures("1", "40", "7", " "));
        goes(officer, quotas, figures("1", "40", "7", "Đếm nhầm người thôi việc"));
        assertThat(head.page(quotas).text())
                .contains("Vượt 1 chỗ", "Lần 1", "Lần 2", "Lý do sửa: Đếm nhầm người thôi việc", "Phùng Thế Vinh");
        assertThat(holders).allSatisfy(id -> assertThat(state(id)).isEqualTo(DossierState.SUBMITTED));
        assertThat(officer.page(DESK + "/han-muc").text()).contains(made.name(1), "Vượt 1 chỗ");
        assertThat(head.page(DESK + "/han-muc").text()).contains(made.name(1)).doesNotContain(made.name(2));
        assertThatThrownBy(() -> db.sql("update dossier_unit_figures set people = 9 where unit_id = :unit")
                        .param("unit", made.members.getFirst().value())
                        .update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    /// Narrow and wide, with nothing for axe to find.
    private void fitsEveryReader() {
        var found = new ArrayList<String>();
        for (var width : List.of(390, 1280))
            try (var browser = new Browser()) {
                var page = browser.page(width, true);
                var session = Objects.requireNonNull(head.person()).session().value();
                page.context().addCookies(List.of(new Cookie("phien", session).setUrl("http://localhost:" + port)));
                for (var path : List.of(quotas, DESK + "/han-muc", DESK + "/moi")) {
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
}

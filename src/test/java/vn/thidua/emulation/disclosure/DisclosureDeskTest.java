package vn.thidua.emulation.disclosure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Cookie;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
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
import vn.thidua.emulation.dossier.ADossier;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.dossier.DossierState;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.ToldTime;
import vn.thidua.platform.Vietnam;
import vn.thidua.portal.Axe;
import vn.thidua.portal.Browser;

/// A window over HTTP: prepared, opened by another person, read and written to by the people, answered, closed, told.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DisclosureDeskTest {

    private static final String DESK = "/quan-tri/cong-khai";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Disclosures disclosures;

    @Autowired
    private Voices voices;

    @Autowired
    private VoiceStore store;

    @Autowired
    private VoiceLetters letters;

    @Autowired
    private DossierTurns dossiers;

    @Autowired
    private JdbcClient db;

    private String mark = "";
    private SiteId site;
    private DossierId dossier;
    private String code = "";
    private Visit officer;
    private Visit second;
    private Visit board;
    private Visit reader;

    @BeforeEach
    void settle() {
        var made = new ABlocYear(context, 2);
        mark = made.mark;
        site = made.site;
        context.getBean(RuleBook.class).ship(Actor.SYSTEM, site);
        dossier = new ADossier(context, site)
                .person("Đỗ Thị Ánh " + mark, "Trưởng phòng", "Sở Nội vụ")
                .award("CSTDTQ")
                .in(DossierState.CONSULTED);
        code = dossiers.dossier(site, dossier).code();
        var staff = new Staff(context);
        officer = new Visit(port, staff.person("Phùng Thế Vinh", "emulation-officer", Scope.of(site)));
        second = new Visit(port, staff.person("Đinh Thị Mão", "emulation-officer", Scope.of(site)));
        board = new Visit(port, staff.board(site));
        reader = new Visit(port, null);
    }

    private static LocalDate today() {
        return Vietnam.dayOf(Instant.now());
    }

    private String[] form(String list, String... changed) {
        var fields = new java.util.TreeMap<>(java.util.Map.of(
                "nguon", "",
                "luc", "BEFORE_COUNCIL",
                "tieu-de", "Lấy ý kiến " + mark,
                "gioi-thieu", "Mời nhân dân cho ý kiến.",
                "nam", String.valueOf(today().getYear()),
                "tu-ngay", today().toString(),
                "so-ngay", "10",
                "can-cu", "Điều 10",
                "danh-sach", list));
        for (var i = 0; i < changed.length; i += 2) fields.put(changed[i], changed[i + 1]);
        return fields.entrySet().stream()
                .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                .toArray(String[]::new);
    }

    private DisclosureId latest() {
        return disclosures.of(Actor.SYSTEM, site).stream()
                .filter(one -> one.title().contains(mark))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private String sent(String path, String... fields) {
        var form = new StringBuilder();
        for (var i = 0; i < fields.length; i += 2)
            form.append('&').append(fields[i]).append('=').append(URLEncoder.encode(fields[i + 1], UTF_8));
        var answer = reader.form(path, form.substring(1));
        return answer.statusCode() == 303
                ? answer.headers().firstValue("Location").orElseThrow()
                : String.valueOf(answer.statusCode());
    }

    /// Invariants 36 and 39.
    @Test
    void aWindowFromItsAnnouncementToItsArticle() {
        announced();
        var id = latest();
        var here = DESK + "/dot/" + id.value();
        opened(id, here);
        var address = "/cong-khai/" + id.value();
        read(address);
        complained(id, address);
        closed(id, here);
        fitsEveryReader(address, here);
    }

    private void announced() {
        var offers = officer.page(DESK).text();
        assertThat(offers).contains("Đang chờ công khai");
        var offer = officer.page(DESK + "/moi?nguon=CSTDTQ-" + today().getYear());
        assertThat(offer.select("#danh-sach").text()).contains("Đỗ Thị Ánh " + mark, code);
        var line = "Đỗ Thị Ánh " + mark + " | Trưởng phòng, Sở Nội vụ | Chiến sĩ thi đua toàn quốc | ";
        var refused = officer.submit(DESK, form(line + "Có sáng kiến, ĐT 0912 345 678"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.body()).text())
                .contains("Dòng 1: “ĐT 0912 345 678” giống số điện thoại. Hãy bỏ phần này");
        assertThat(Jsoup.parse(officer.submit(DESK, form(line + "A", "so-ngay", "9"))
                                .body())
                        .text())
                .contains("Phải công khai ít nhất 10 ngày làm việc");
        assertThat(Jsoup.parse(officer.submit(
                                        DESK,
                                        form(
                                                line + "A",
                                                "tu-ngay",
                                                today().minusDays(1).toString()))
                                .body())
                        .text())
                .contains("đợt công khai phải được báo trước");
        var list = line + "Có sáng kiến cấp tỉnh | " + code + "\nSở Y tế " + mark + " | | Bằng khen | Phòng dịch tốt";
        assertThat(officer.post(DESK, form(list, "nguon", "CSTDTQ-" + today().getYear()))
                        .statusCode())
                .isEqualTo(302);
        assertThat(reader.page("/cong-khai").text()).contains("Lấy ý kiến " + mark, "Sẽ công khai từ ngày");
        assertThat(reader.get("/cong-khai/" + latest().value()).statusCode())
                .as("its day has come, nobody opened it")
                .isEqualTo(404);
    }

    private void opened(DisclosureId id, String here) {
        assertThat(officer.submit(here + "/mo").statusCode())
                .as("not who prepared it")
                .isEqualTo(422);
        assertThat(board.post(here + "/dong").statusCode()).isEqualTo(403);
        assertThat(board.post(here + "/mo").statusCode()).isEqualTo(302);
        assertThat(disclosures.shown(site, id).state().key()).isEqualTo("OPEN");
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> db.sql("update disclosure_line set merit = 'khác' where disclosure_id = :id")
                        .param("id", id.value())
                        .update());
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> db.sql("update disclosure set to_on = to_on + 1 where id = :id")
                        .param("id", id.value())
                        .update());
    }

    private void read(String address) {
        var page = reader.page(address);
        assertThat(page.select(".disclosure__table tbody tr")).hasSize(2);
        assertThat(page.text())
                .contains("còn", "ngày làm việc", "05/2026/QĐ-UBND")
                .doesNotContain(code);
        var found = reader.page(address + "?q=do+thi+anh");
        assertThat(found.select(".disclosure__table tbody tr")).hasSize(1);
        assertThat(found.text()).contains("Tìm thấy 1 trên 2 dòng");
    }

    private void complained(DisclosureId id, String address) {
        assertThat(sent(address + "/y-kien", "loai", "COMPLAINT", "ve", "1", "noi-dung", "Sai sự thật"))
                .as("who complains says who they are")
                .isEqualTo("422");
        assertThat(sent(address + "/y-kien", "loai", "OPINION", "noi-dung", "Máy gửi", "trang-web", "x"))
                .as("a machine is told nothing")
                .endsWith("ma=");
        var opinion = sent(address + "/y-kien", "loai", "OPINION", "ve", "0", "noi-dung", "Rất xứng đáng");
        var complaint = sent(
                address + "/y-kien",
                "loai",
                "COMPLAINT",
                "ve",
                "1",
                "noi-dung",
                "Sáng kiến này của tôi",
                "ho-ten",
                "Lò Văn Bình " + mark,
                "lien-he",
                "0912345678");
        var told = reader.page(complaint);
        assertThat(told.text()).contains("Đã nhận. Hãy ghi lại mã này", "Mới nhận");
        var all = voices.of(Actor.SYSTEM, site, id);
        assertThat(all)
                .extracting(Voice::kind)
                .containsExactlyInAnyOrder(NewVoice.Kind.OPINION, NewVoice.Kind.COMPLAINT);
        var one =
                all.stream().filter(voice -> voice.kind().serious()).findFirst().orElseThrow();
        var here = DESK + "/y-kien/" + one.id().value();
        assertThat(dossiers.dossier(site, dossier).held())
                .as("nothing by itself")
                .isFalse();
        assertThat(board.get(here).statusCode()).isEqualTo(403);
        assertThat(officer.page(here).text()).contains("Sáng kiến này của tôi").doesNotContain("Lò Văn Bình");
        assertThat(officer.submit(here + "/thu-ly").statusCode())
                .as("not given to them")
                .isEqualTo(422);
        var me = Objects.requireNonNull(officer.person()).id().value().toString();
        assertThat(officer.post(here + "/phan-cong", "nguoi", me).statusCode()).isEqualTo(302);
        assertThat(officer.page(here).text()).contains("Lò Văn Bình " + mark, "0912345678");
        assertThat(second.page(here).text()).doesNotContain("Lò Văn Bình");
        assertThat(officer.post(here + "/thu-ly").statusCode()).isEqualTo(302);
        assertThat(dossiers.dossier(site, dossier).held()).isTrue();
        letters.remind(one.due());
        assertThat(officer.submit(here + "/tra-loi", "ket-qua", "DISMISSED", "tra-loi", "")
                        .statusCode())
                .isEqualTo(422);
        assertThat(officer.post(here + "/tra-loi", "ket-qua", "DISMISSED", "tra-loi", "Đã xác minh: không đúng")
                        .statusCode())
                .isEqualTo(302);
        assertThat(dossiers.dossier(site, dossier).held()).isFalse();
        assertThat(reader.page(complaint).text()).contains("Khiếu nại, tố cáo không đúng", "Đã xác minh: không đúng");
        assertThat(reader.page("/cong-khai/tra-cuu?ma=AAAA-BBBB-CCCC").text())
                .contains("Không có ý kiến nào với mã này");
        assertThat(reader.page(opinion).text()).contains("Mới nhận");
    }

    private void closed(DisclosureId id, String here) {
        assertThat(officer.submit(here + "/dong").statusCode())
                .as("its time is not over")
                .isEqualTo(422);
        var after = Vietnam.startOf(disclosures.shown(site, id).span().to().plusDays(1))
                .plus(Duration.ofHours(3));
        var actor = Objects.requireNonNull(officer.person()).actor();
        ToldTime.at(after, () -> {
            assertThatExceptionOfType(DisclosureRefused.NotOpen.class)
                    .isThrownBy(() ->
                            voices.say(site, id, new NewVoice(NewVoice.Kind.OPINION, 0, "Muộn", "", ""), "10.0.0.9"));
            assertThatExceptionOfType(DisclosureRefused.VoicesWaiting.class)
                    .isThrownBy(() -> disclosures.close(actor, site, id, ""));
            assertThat(disclosures.shown(site, id).state().key())
                    .as("time alone closes nothing")
                    .isEqualTo("OPEN");
        });
        var opinion = voices.of(Actor.SYSTEM, site, id).stream()
                .filter(voice -> voice.answer() == null)
                .findFirst()
                .orElseThrow()
                .id();
        voices.assign(actor, site, opinion, actor.account());
        voices.answer(actor, site, opinion, Voice.Outcome.TAKEN, "Cảm ơn");
        ToldTime.at(after, () -> disclosures.close(actor, site, id, "Không có ý kiến khác"));
        assertThat(disclosures.shown(site, id).state().key()).isEqualTo("CLOSED");
        assertThat(reader.page("/cong-khai/" + id.value()).text()).contains("Danh sách này không nhận ý kiến nữa");
        forgotten(id, after);
        assertThat(officer.post(here + "/bai").statusCode())
                .as("who writes no articles")
                .isEqualTo(403);
        var first = board.post(here + "/bai").headers().firstValue("Location").orElseThrow();
        assertThat(board.post(here + "/bai").headers().firstValue("Location").orElseThrow())
                .isEqualTo(first);
        assertThat(board.page(java.net.URI.create(first).getPath()).outerHtml()).contains("Lấy ý kiến " + mark);
    }

    private void forgotten(DisclosureId id, Instant after) {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> db.sql("update disclosure_voice set words = 'khác' where disclosure_id = :id")
                        .param("id", id.value())
                        .update());
        var later = after.plus(Duration.ofDays(VoiceTerms.read().keptDays() + 1));
        assertThat(store.forget(later.minus(Duration.ofDays(VoiceTerms.read().keptDays())), later))
                .isEqualTo(2);
        assertThat(db.sql("select name || contact || words from disclosure_voice where disclosure_id = :id")
                        .param("id", id.value())
                        .query(String.class)
                        .list())
                .containsOnly("");
        assertThat(voices.of(Actor.SYSTEM, site, id)).allMatch(voice -> voice.forgotten() && voice.answer() != null);
    }

    @Test
    void aDecisionIsDisclosedWithItsDossiers() {
        var decided = new ADossier(context, site).named("Sở Xây dựng " + mark).in(DossierState.DECIDED);
        var of = dossiers.dossier(site, decided);
        var id = disclosures.schedule(
                Actor.SYSTEM,
                site,
                new NewDisclosure(
                        Timing.AFTER_DECISION,
                        "Công bố " + mark,
                        "",
                        null,
                        "Quyết định số 01/QĐ-UBND",
                        DisclosedList.read(
                                of.year(),
                                "Sở Xây dựng | UBND tỉnh | Bằng khen | Tốt | " + of.code(),
                                java.util.Map.of(of.code(), decided.value())),
                        today(),
                        5,
                        "Điều 1",
                        ""));
        disclosures.open(Objects.requireNonNull(board.person()).actor(), site, id);
        assertThat(dossiers.dossier(site, decided).state()).isEqualTo(DossierState.DISCLOSED);
        var gone = "/quan-tri/cong-khai/dot/" + id.value();
        assertThat(officer.submit(gone + "/rut", "ly-do", " ").statusCode()).isEqualTo(422);
        assertThat(officer.post(gone + "/rut", "ly-do", "Sai tên").statusCode()).isEqualTo(302);
        assertThat(reader.get("/cong-khai/" + id.value()).statusCode()).isEqualTo(404);
        assertThat(reader.page("/cong-khai").text()).doesNotContain("Công bố " + mark);
    }

    /// Narrow and wide, with nothing for axe to find.
    private void fitsEveryReader(String address, String here) {
        var open = disclosures.schedule(
                Objects.requireNonNull(second.person()).actor(),
                site,
                new NewDisclosure(
                        Timing.BEFORE_COUNCIL,
                        "Mở " + mark,
                        "Mời nhân dân cho ý kiến.",
                        null,
                        "",
                        DisclosedList.read(
                                today().getYear(), "Sở Tài chính | UBND tỉnh | Cờ | Dẫn đầu", java.util.Map.of()),
                        today(),
                        12,
                        "Điều 10",
                        ""));
        disclosures.open(Objects.requireNonNull(board.person()).actor(), site, open);
        voices.say(site, open, new NewVoice(NewVoice.Kind.COMPLAINT, 1, "Không đúng", "A", "a@b.vn"), "10.0.0.7");
        var voice = voices.of(Actor.SYSTEM, site, open).getFirst().id();
        var actor = Objects.requireNonNull(officer.person()).actor();
        voices.assign(actor, site, voice, actor.account());
        var found = new ArrayList<String>();
        for (var width : List.of(390, 1280))
            try (var browser = new Browser()) {
                var page = browser.page(width, true);
                var session = Objects.requireNonNull(officer.person()).session().value();
                page.context().addCookies(List.of(new Cookie("phien", session).setUrl("http://localhost:" + port)));
                for (var path : List.of(
                        "/cong-khai",
                        address,
                        "/cong-khai/" + open.value(),
                        "/cong-khai/tra-cuu?ma=ABCD",
                        DESK,
                        DESK + "/moi",
                        here,
                        DESK + "/dot/" + open.value(),
                        DESK + "/y-kien/" + voice.value())) {
                    page.navigate("http://localhost:" + port + path);
                    var folder = System.getProperty("screenshots");
                    if (folder != null)
                        page.screenshot(new ScreenshotOptions()
                                .setFullPage(true)
                                .setPath(Path.of(folder, path.replaceAll("[^a-z0-9]+", "-") + "-" + width + ".png")));
                    if ((boolean) page.evaluate(
                            "document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                        found.add(path + " scrolls sideways at " + width);
                    found.addAll(Axe.faults(page));
                }
            }
        assertThat(found).isEmpty();
    }
}

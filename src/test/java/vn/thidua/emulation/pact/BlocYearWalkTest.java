package vn.thidua.emulation.pact;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.security.cert.CertificateEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
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
import vn.thidua.accounts.Staff.Person;
import vn.thidua.delivery.Eventually;
import vn.thidua.organisation.People;
import vn.thidua.organisation.PositionId;
import vn.thidua.organisation.Term;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.portal.Axe;
import vn.thidua.portal.Browser;
import vn.thidua.signing.PracticeAuthority;
import vn.thidua.signing.SignatureSpot;
import vn.thidua.signing.Signatures;
import vn.thidua.site.Sites;

/// A bloc year as its people walk it in a browser: eleven agencies are enrolled, agree on a text, one refuses it, it is
/// changed after it was frozen, all sign in every way there is before the witness, and the portal tells of it.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BlocYearWalkTest {

    private static final Instant NOW = Instant.now();
    private static final LocalDate TODAY = Vietnam.dayOf(NOW);
    private static final String PASSWORD = "mật khẩu";
    private static final PracticeAuthority AUTHORITY =
            new PracticeAuthority(NOW.minus(Duration.ofDays(400)), new SecureRandom());
    private static final List<String> UNITS = List.of(
            "Văn phòng UBND tỉnh",
            "Sở Nội vụ",
            "Kho bạc Nhà nước",
            "Văn phòng Đoàn ĐBQH tỉnh",
            "Văn phòng HĐND tỉnh",
            "Cục Thuế",
            "Cục Thống kê",
            "Ban Dân tộc",
            "Sở Tài chính",
            "Sở Kế hoạch và Đầu tư",
            "Sở Ngoại vụ",
            "Ban Thi đua - Khen thưởng");
    private static final List<String> NAMES = List.of(
            "Trần Hoài An",
            "Lê Thanh Bình",
            "Phạm Thùy Chi",
            "Đỗ Khánh Dung",
            "Vũ Hải Đăng",
            "Ngô Gia Hân",
            "Bùi Quang Huy",
            "Đặng Ngọc Lan",
            "Hồ Minh Khôi",
            "Dương Mai Linh",
            "Lý Tuấn Nam",
            "Mai Thế Vinh",
            "Phan Thị Oanh");
    private static final int WITNESS = 12;
    private static final int DELEGATE = 13;
    private static final Pattern PACT = Pattern.compile(".*/quan-tri/giao-uoc/[0-9a-f-]{36}\\?.*");

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sites sites;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    @Autowired
    private Signatures signatures;

    @Value("${thidua.signing.trust}")
    private String trust;

    private final String mark = UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
    private final Map<Integer, byte[]> keys = new HashMap<>();
    private final List<UnitId> members = new ArrayList<>();
    private SiteId site;
    private Staff staff;
    private Browser browser;
    private Page page;
    private String pact = "";

    @Test
    void goesFromEnrolmentToASignedPactOnThePortal() throws Exception {
        var officer = staff.person("Mai Thế Vinh", "emulation-officer", Scope.of(site));
        enrolled(officer);
        var heads = new ArrayList<Person>();
        for (var n = 1; n < WITNESS; n++) heads.add(staff.person(NAMES.get(n - 1), "unit-head", of(n)));
        drafted(heads.get(0), heads.get(2));
        frozen(heads.get(0));
        refused(heads.get(1), heads.get(5), heads.get(0));
        frozen(heads.get(0));
        page = browser.page(390, true);
        signedHere(heads, officer);
        signedElsewhere(heads.get(2));
        delegated(heads.get(3));
        signedOnPaper();
        for (var n = 6; n < WITNESS; n++) signed(heads.get(n - 1), n, n);
        signed(officer, WITNESS, WITNESS);
        page = browser.page(1920, true);
        screen(officer);
        page = browser.page(390, true);
        told();
        assertThat(browser.requests).allMatch(url -> url.contains("localhost:" + port) || url.startsWith("data:"));
        assertThat(browser.complaints).allMatch(words -> words.contains("422"));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @BeforeEach
    void settle() throws IOException, CertificateEncodingException {
        var folder = Files.createDirectories(Path.of(trust.split(",")[0]));
        Files.write(folder.resolve("nam-thi-dua.cer"), AUTHORITY.certificate().getEncoded());
        site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
        staff = new Staff(context);
        browser = new Browser();
        page = browser.page(1280, true);
        var head = people.addPosition(Actor.SYSTEM, site, "Giám đốc " + mark, true);
        for (var n = 1; n <= UNITS.size(); n++) {
            members.add(units.found(Actor.SYSTEM, site, unit(n), LocalDate.of(2000, 1, 1)));
            appoint(NAMES.get(n - 1), n, head);
        }
        people.add(Actor.SYSTEM, site, NAMES.get(DELEGATE - 1) + " " + mark);
    }

    private void appoint(String name, int n, PositionId position) {
        var person = people.add(Actor.SYSTEM, site, name + " " + mark);
        people.appoint(Actor.SYSTEM, site, person, position, members.get(n - 1), new Term(TODAY.minusYears(1), null));
    }

    private String unit(int n) {
        return UNITS.get(n - 1) + " " + mark;
    }

    private String bloc() {
        return "Khối Tổng hợp " + mark;
    }

    private Scope of(int n) {
        return Scope.of(site).unit(members.get(n - 1).value());
    }

    private byte[] key(int n) {
        return keys.computeIfAbsent(
                n,
                _ -> AUTHORITY.keyFile(
                        NAMES.get(n - 1) + " " + mark,
                        "Sở",
                        NOW.minus(Duration.ofDays(30)),
                        NOW.plus(Duration.ofDays(90)),
                        PASSWORD.toCharArray()));
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
        page.locator("details:has(" + field + ") > summary").first().click();
    }

    private void send(String field) {
        // by keyboard: a pointer misses a button that moves while letters arrive
        page.locator("form:has(" + field + ") button[type=submit]").last().press("Enter");
    }

    private void press(String words) {
        page.locator("main button", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
    }

    private void enrolled(Person officer) {
        open(officer, "/quan-tri/khoi");
        hasNoFault();
        unfold("#ten");
        page.fill("#ten", bloc());
        page.fill("#hoi-dong", "Hội đồng Thi đua - Khen thưởng tỉnh");
        page.fill("#ky-hieu", "KTH-" + mark);
        send("#ten");
        assertThat(page.locator("h1")).hasText(bloc());
        unfold("#nam");
        page.fill("#nam", String.valueOf(TODAY.getYear()));
        page.fill("#ten-ngay", TODAY.withDayOfYear(1).toString());
        for (var n = 1; n < WITNESS; n++)
            page.fill("input[name='tt-" + members.get(n - 1).value() + "']", String.valueOf(n));
        send("#nam");
        assertThat(page.locator("main table").first()).containsText(unit(11));
        unfold("#truong-don-vi");
        page.selectOption("#truong-don-vi", new SelectOption().setLabel(unit(1)));
        page.fill("#truong-tu", TODAY.withDayOfYear(1).toString());
        page.fill("#truong-so", "15/QĐ-HĐTĐKT");
        page.fill("#truong-ngay", TODAY.withDayOfYear(1).minusDays(9).toString());
        send("#truong-don-vi");
        unfold("#pho-don-vi");
        page.selectOption("#pho-don-vi", new SelectOption().setLabel(unit(2)));
        page.fill("#pho-tu", TODAY.withDayOfYear(1).toString());
        page.fill("#pho-so", "15/QĐ-HĐTĐKT");
        page.fill("#pho-ngay", TODAY.withDayOfYear(1).minusDays(9).toString());
        send("#pho-don-vi");
        press("Xác nhận thành viên");
        assertThat(page.locator("[aria-current=step]")).hasText("Đã xác nhận thành viên");
        hasNoFault();
    }

    /// The head writes, a member proposes, the head takes it.
    private void drafted(Person head, Person member) {
        open(head, "/quan-tri/giao-uoc");
        hasNoFault();
        page.locator("form", new Page.LocatorOptions().setHasText(bloc()))
                .locator("button[value=mau]")
                .click();
        page.waitForURL(PACT);
        pact = page.url().replaceAll("^https?://[^/]+|\\?.*$", "");
        page.locator("main a", new Page.LocatorOptions().setHasText("Soạn văn bản"))
                .click();
        page.fill("#ct-2-1", "Hồ sơ thủ tục hành chính giải quyết đúng hạn");
        page.fill("#ct-2-1-muc", "99");
        hasNoFault();
        page.locator(".button--strong[value=luu]").click();
        press("Lấy ý kiến thành viên");
        open(member, pact);
        unfold("#loi-gop-PURPOSE");
        page.fill("#loi-gop-PURPOSE", "Nên nói rõ thi đua thiết thực.");
        page.fill("#de-nghi-PURPOSE", "Thi đua thiết thực, có chỉ tiêu đo được.");
        send("#loi-gop-PURPOSE");
        assertThat(page.locator(".remark")).containsText("Nên nói rõ");
        hasNoFault();
        open(head, pact);
        page.locator(".remark button[value=nhan]").click();
        assertThat(page.locator(".remark .badge")).isVisible();
        assertThat(page.locator(".pact")).containsText("có chỉ tiêu đo được");
    }

    private void frozen(Person head) {
        open(head, pact + "/chot");
        page.fill("#noi", "Lam Giang");
        page.selectOption(
                "#chung-kien",
                new SelectOption().setLabel(unit(12) + ": Giám đốc " + mark + " " + NAMES.get(11) + " " + mark));
        hasNoFault();
        send("#noi");
        page.waitForURL(PACT);
        assertThat(page.locator(".pact__hash")).isVisible();
        press("Mở ký");
        assertThat(page.locator(".board__row")).hasCount(12);
        hasNoFault();
    }

    /// One has signed when another refuses; the head changes the text, and the signature is void.
    private void refused(Person second, Person sixth, Person head) {
        signed(second, 2, 2);
        open(sixth, pact + "/ky/6");
        unfold("#ly-do");
        page.fill("#ly-do", "Chỉ tiêu 99% chưa khả thi với đơn vị.");
        send("#ly-do");
        assertThat(page.locator(".badge").first()).hasText("Từ chối ký");
        open(head, pact);
        assertThat(page.locator(".board")).containsText("chưa khả thi");
        unfold("#ly-do-sua");
        page.fill("#ly-do-sua", "Hạ chỉ tiêu hồ sơ đúng hạn theo ý kiến của đơn vị");
        send("#ly-do-sua");
        assertThat(page.locator(".desk__head")).containsText("Phiên bản 2");
        open(head, pact + "/soan");
        page.fill("#ct-2-1-muc", "98");
        page.locator(".button--strong[value=luu]").click();
        open(head, pact + "/so-sanh?voi=1");
        assertThat(page.locator("main del").first()).containsText("99");
        assertThat(page.locator("main ins").first()).containsText("98");
        hasNoFault();
    }

    private void signed(Person person, int n, int certificate) {
        open(person, pact + "/ky/" + n);
        sign(certificate, PASSWORD);
        assertThat(page.locator(".badge").first()).hasText("Đã ký");
    }

    private void sign(int certificate, String password) {
        page.setInputFiles("#chung-thu", new FilePayload("khoa.p12", "application/x-pkcs12", key(certificate)));
        page.fill("#mat-khau", password);
        send("#chung-thu");
    }

    /// Before the first signature the witness is told to wait; a wrong password signs nothing.
    private void signedHere(List<Person> heads, Person officer) {
        open(officer, pact + "/ky/12");
        sign(WITNESS, PASSWORD);
        assertThat(page.locator("#loi-chung-thu")).isVisible();
        open(heads.getFirst(), pact + "/ky/1");
        hasNoFault();
        sign(1, "sai");
        assertThat(page.locator("#loi-mat-khau")).containsText("Mật khẩu");
        hasNoFault();
        signed(heads.get(0), 1, 1);
        signed(heads.get(1), 2, 2);
    }

    private void signedElsewhere(Person head) throws IOException {
        open(head, pact + "/ky/3");
        var download = page.waitForDownload(
                () -> page.locator("a[href$='giao-uoc.pdf']").click());
        var document = Files.readAllBytes(download.path());
        var now = Instant.now();
        var key = signatures.open(key(3), PASSWORD.toCharArray(), now);
        var block = new SignatureSpot.Block(NAMES.get(2), "Giám đốc", unit(3));
        var signed = signatures
                .sign(document, key, SignatureSpot.in("chu-ky-3", block), now)
                .bytes();
        page.setInputFiles("#tep", new FilePayload("giao-uoc.pdf", "application/pdf", document));
        send("#tep");
        assertThat(page.locator("#loi-tep")).isVisible();
        page.setInputFiles("#tep", new FilePayload("giao-uoc-da-ky.pdf", "application/pdf", signed));
        send("#tep");
        assertThat(page.locator(".badge").first()).hasText("Đã ký");
    }

    private void delegated(Person head) {
        open(head, pact + "/ky/4");
        unfold("#nguoi");
        page.selectOption("#nguoi", new SelectOption().setLabel(NAMES.get(DELEGATE - 1) + " " + mark));
        page.fill("#chuc-vu", "Phó Chánh Văn phòng");
        page.fill("#van-ban", "12/GUQ-VPĐĐBQH");
        page.fill("#tu", TODAY.toString());
        page.fill("#den", TODAY.plusDays(3).toString());
        send("#nguoi");
        assertThat(page.locator(".badge").first()).hasText("Đã ủy quyền");
        hasNoFault();
        signed(head, 4, DELEGATE);
    }

    private void signedOnPaper() throws IOException {
        var first = staff.person("Văn thư một", "unit-clerk", of(5));
        open(first, pact + "/ky/5");
        page.setInputFiles("#giay", new FilePayload("quet.png", "image/png", scan()));
        page.fill("#ngay-ky", TODAY.toString());
        send("#giay");
        page.locator("#xac-nhan").click();
        assertThat(page.locator("main")).containsText("1");
        page.locator("#xac-nhan").click();
        assertThat(page.locator("#loi-xac-nhan")).isVisible();
        hasNoFault();
        open(staff.person("Văn thư hai", "unit-clerk", of(5)), pact + "/ky/5");
        page.locator("#xac-nhan").click();
        assertThat(page.locator(".badge").first()).hasText("Đã ký");
    }

    private static byte[] scan() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(60, 84, BufferedImage.TYPE_BYTE_GRAY), "png", bytes);
        return bytes.toByteArray();
    }

    private void screen(Person officer) {
        open(officer, pact + "/man-hinh");
        assertThat(page.locator(".hall__count")).containsText("12/12");
        hasNoFault();
    }

    /// What a citizen finds, and has judged.
    private void told() throws IOException {
        open("/khoi");
        page.locator("main a", new Page.LocatorOptions().setHasText(bloc()))
                .first()
                .click();
        Eventually.holds(Duration.ofSeconds(20), () -> {
            page.reload();
            return page.locator(".covenant__state").innerText().contains("12/12");
        });
        assertThat(page.locator("main")).containsText("01/GƯ-KTH-" + mark);
        assertThat(page.locator(".covenant__tasks > li")).hasCount(6);
        assertThat(page.locator(".board")).containsText("theo 12/GUQ-VPĐĐBQH");
        assertThat(page.locator(".board")).not().containsText("chưa khả thi");
        hasNoFault();
        var download = page.waitForDownload(
                () -> page.locator("a[href$='giao-uoc.pdf']").first().click());
        var document = Files.readAllBytes(download.path());
        page.locator("main a", new Page.LocatorOptions().setHasText("Kiểm tra chữ ký"))
                .click();
        assertThat(page.locator(".verify__answer--good")).isVisible();
        assertThat(page.locator(".verify__table tbody tr")).hasCount(11);
        assertThat(page.locator(".qr")).isVisible();
        hasNoFault();
        open("/kiem-tra-chu-ky");
        page.setInputFiles("#tep", new FilePayload("giao-uoc.pdf", "application/pdf", document));
        send("#tep");
        assertThat(page.locator(".verify__answer--good")).isVisible();
        document[document.length / 3] ^= 1;
        page.setInputFiles("#tep", new FilePayload("giao-uoc.pdf", "application/pdf", document));
        send("#tep");
        assertThat(page.locator(".verify__answer--bad")).isVisible();
        open("/");
        assertThat(page.locator("section[aria-labelledby=nam-thi-dua]")).containsText(bloc());
        hasNoFault();
    }
}

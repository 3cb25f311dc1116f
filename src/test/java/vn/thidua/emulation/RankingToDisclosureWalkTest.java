package vn.thidua.emulation;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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
import vn.thidua.accounts.Visit;
import vn.thidua.emulation.bloc.BlocYearState;
import vn.thidua.emulation.bloc.BlocYears;
import vn.thidua.emulation.council.CouncilPost;
import vn.thidua.emulation.council.CouncilProfile;
import vn.thidua.emulation.council.Councils;
import vn.thidua.emulation.decision.DecisionIssuers;
import vn.thidua.emulation.decision.Issuer;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.dossier.DossierState;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.emulation.dossier.KeptDossier;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.emulation.honours.Honours;
import vn.thidua.emulation.honours.NewHonour;
import vn.thidua.emulation.honours.Subject;
import vn.thidua.emulation.honours.SubjectKind;
import vn.thidua.emulation.ranking.ACertifiedRanking;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.portal.Axe;
import vn.thidua.portal.Browser;
import vn.thidua.signing.PracticeAuthority;

/// Commendation as its people walk it in a browser: a flag and a certificate of merit out of a certified ranking and
/// two individual titles, one of which fails by one vote; a return, a hold, an agency that stays silent; a decision
/// signed, then numbered by another hand, disclosed to everybody, and partly taken back by a later one.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RankingToDisclosureWalkTest {

    private static final Actor BY = Actor.SYSTEM;
    private static final Instant NOW = Instant.now();
    private static final LocalDate TODAY = ABlocYear.TODAY;
    private static final String DOSSIERS = "/quan-tri/ho-so";
    private static final String COUNCIL = "/quan-tri/hoi-dong";
    private static final String DECISIONS = "/quan-tri/quyet-dinh";
    private static final String WINDOWS = "/quan-tri/cong-khai";
    private static final String PASSWORD = "mật khẩu";
    private static final PracticeAuthority AUTHORITY =
            new PracticeAuthority(NOW.minus(Duration.ofDays(400)), new SecureRandom());

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private BlocYears years;

    @Autowired
    private DossierTurns turns;

    @Autowired
    private JdbcClient db;

    @Value("${thidua.signing.trust}")
    private String trust;

    private ABlocYear year;
    private Issuer issuer;
    private Person officer;
    private Person second;
    private Person head;
    private Person teller;
    private Person chairman;
    private Person clerk;
    private Person board;
    private String walked = "";
    private Browser browser;
    private Page page;

    @BeforeEach
    void settle() throws Exception {
        year = new ABlocYear(context, 4);
        context.getBean(RuleBook.class).ship(BY, year.site);
        ACertifiedRanking.of(context, year.site, year.id);
        Files.write(
                Files.createDirectories(Path.of(trust.split(",")[0])).resolve("khen-" + year.mark + ".cer"),
                AUTHORITY.certificate().getEncoded());
        issuer = new Issuer(
                DecisionIssuers.drawn(),
                year.members.getLast(),
                "",
                "Ủy ban nhân dân tỉnh " + year.mark,
                "Chủ tịch Ủy ban nhân dân tỉnh " + year.mark,
                "Lam Giang",
                "QĐ-" + year.mark,
                "",
                "Chủ tịch",
                "Trần Quang Minh",
                "Như Điều 3;\nLưu: VT.");
        context.getBean(DecisionIssuers.class).keep(BY, year.site, issuer);
        for (var name : List.of(passing(), failing())) threeTimesAFighter(name);
        var staff = new Staff(context);
        var site = Scope.of(year.site);
        officer = staff.person("Phùng Thế Vinh", "emulation-officer", site);
        second = staff.person("Đinh Thị Mão", "emulation-officer", site);
        head = staff.person("Vũ Thị Ngân", "unit-head", year.scope(1));
        teller = staff.person("Kiểm Hai", "unit-clerk", year.scope(4));
        chairman = staff.person("Trần Quang Minh", "decision-signer", site);
        clerk = staff.person("Lê Thị Sen", "records-clerk", site);
        board = staff.board(year.site);
        browser = new Browser();
        page = browser.page(1280, true);
    }

    @AfterEach
    void close() {
        browser.close();
        var councils = context.getBean(Councils.class);
        for (var member : councils.roster(year.site).on(TODAY))
            councils.relieve(BY, year.site, member.id(), TODAY.minusDays(1), "16/QĐ-UBND");
    }

    private String passing() {
        return "Đỗ Thị Đạt " + year.mark;
    }

    private String failing() {
        return "Cao Văn Trượt " + year.mark;
    }

    private void threeTimesAFighter(String name) {
        var past = new ArrayList<NewHonour>();
        for (var n = 1; n <= 3; n++) {
            var y = TODAY.getYear() - n;
            past.add(new NewHonour(
                    new Subject(SubjectKind.INDIVIDUAL, name, null, null, year.name(1), "Chuyên viên"),
                    new AwardCode("CSTDCS"),
                    y,
                    LocalDate.of(y, 1, 1),
                    LocalDate.of(y, 12, 31),
                    "",
                    "1" + n + "/QĐ-SNV",
                    LocalDate.of(y, 12, 31),
                    "Sở Nội vụ",
                    null));
        }
        context.getBean(Honours.class).record(BY, year.site, past);
    }

    private void as(Person who) {
        page.context().clearCookies();
        page.context()
                .addCookies(List.of(new Cookie("phien", who.session().value()).setUrl("http://localhost:" + port)));
    }

    private void open(String path) {
        page.navigate("http://localhost:" + port + path);
        page.locator("details").evaluateAll("all => all.forEach(one => one.open = true)");
    }

    /// Fills in the form that leads to that address as a person would, and sends it: names and values in turn. A name
    /// with an ending `=…` means the box or the button of that value.
    private void sends(Person who, String at, String action, String... fields) {
        if (!walked.isEmpty() && !at.startsWith(walked)) {
            posts(who, at.endsWith(action) ? at : at + action, fields);
            return;
        }
        as(who);
        open(at);
        var form = page.locator("form[action$='" + action + "'], form:has(button[formaction$='" + action + "'])")
                .first();
        var pressed = form.locator("button[formaction$='" + action + "'], button[type=submit], button:not([type])")
                .first();
        for (var i = 0; i < fields.length; i += 2) {
            var named = form.locator("[name='" + fields[i] + "']");
            var kind = Objects.requireNonNullElse(named.first().getAttribute("type"), "");
            switch (kind) {
                case "checkbox", "radio" ->
                    named.and(page.locator("[value='" + fields[i + 1] + "']")).check();
                case "submit" -> pressed = named.and(page.locator("[value='" + fields[i + 1] + "']"));
                case "hidden" -> {}
                default -> typed(named.first(), fields[i + 1]);
            }
        }
        send(pressed);
    }

    private static void typed(Locator field, String value) {
        if ((boolean) field.evaluate("field => field.tagName === 'SELECT'")) field.selectOption(value);
        else field.fill(value);
    }

    private void send(Locator button) {
        // by keyboard: a pointer misses a button that moves while letters arrive
        var answer = page.waitForResponse(one -> one.request().method().equals("POST"), () -> button.press("Enter"));
        assertThat(answer.status())
                .as(
                        "%s: %s",
                        page.url(),
                        answer.status() < 400 ? "" : page.locator("main").innerText())
                .isLessThan(400);
        page.waitForLoadState();
    }

    /// The same form sent without looking at it: what one dossier walks, the others only go through.
    private void posts(Person who, String path, String... fields) {
        var answer = new Visit(port, who).post(path, fields);
        assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(302);
    }

    private void reads(Person who, String at, String... words) {
        as(who);
        open(at);
        assertThat(page.locator("main").innerText()).as(at).contains(words);
    }

    private KeptDossier dossier(String name, String award) {
        return turns.in(year.site, DossierState.DRAFT).stream()
                .filter(one -> one.subject().name().equals(name))
                .filter(one -> one.award().value().equals(award))
                .findFirst()
                .orElseThrow();
    }

    private DossierState state(DossierId id) {
        return turns.dossier(year.site, id).state();
    }

    private static String at(DossierId id) {
        return DOSSIERS + "/" + id.value();
    }

    @Test
    void fromTheRankingToWhatEverybodyReads() {
        proposedFromTheRanking();
        var flag = dossier(year.name(1), "PROVINCE_FLAG").id();
        var merit = dossier(year.name(2), "MERIT_CERT").id();
        titlesTyped();
        var title = dossier(passing(), "CSTDT").id();
        var lost = dossier(failing(), "CSTDT").id();
        walked = at(title);
        for (var id : List.of(flag, merit, title, lost)) submitted(id);
        assertThat(years.year(year.site, year.id).state()).isEqualTo(BlocYearState.PROPOSED);
        walked = at(merit);
        returnedAndHeld(merit);
        walked = at(flag);
        for (var id : List.of(flag, merit, title, lost)) appraised(id);
        for (var id : List.of(flag, merit, title, lost)) consultedInSilence(id);
        walked = "";
        var session = called(List.of(flag, merit, title, lost));
        voted(session, Map.of(flag, 11, merit, 10, title, 10, lost, 9));
        assertThat(state(lost)).as("one vote short of 90 per cent of eleven").isEqualTo(DossierState.REJECTED);
        reads(head, at(lost), "9/11 đồng ý (81,8%)");
        var decision = decided(List.of(flag, merit, title));
        assertThat(state(title)).isEqualTo(DossierState.DECIDED);
        disclosed(decision);
        assertThat(state(flag)).isEqualTo(DossierState.DISCLOSED);
        assertThat(years.year(year.site, year.id).state()).isEqualTo(BlocYearState.DISCLOSED);
        revoked(decision);
        assertThat(state(merit)).isEqualTo(DossierState.REVOKED);
        assertThat(browser.complaints).isEmpty();
    }

    private void proposedFromTheRanking() {
        var offers = DOSSIERS + "/nam/" + year.id.value();
        reads(head, offers, "Cờ thi đua của Ủy ban nhân dân tỉnh", year.name(1), year.name(2));
        sends(
                head,
                offers,
                "/lap",
                "chon",
                year.members.get(0).value() + ":PROVINCE_FLAG",
                "chon",
                year.members.get(1).value() + ":MERIT_CERT");
    }

    private void titlesTyped() {
        var now = String.valueOf(TODAY.getYear());
        sends(
                head,
                DOSSIERS + "/moi",
                "/moi/xem",
                "don-vi",
                year.members.getFirst().value().toString(),
                "danh-hieu",
                "CSTDT",
                "doi-tuong",
                "INDIVIDUAL",
                "nam",
                now,
                "tu",
                now + "-01-01",
                "den",
                now + "-12-31",
                "thanh-tich",
                "Sáng kiến áp dụng toàn tỉnh",
                "danh-sach",
                passing() + "; Chuyên viên; " + year.name(1) + "\n" + failing() + "; Chuyên viên; " + year.name(1));
        assertThat(page.locator("main").innerText()).contains("Đọc được 2 dòng, không có lỗi");
        send(page.locator("main button[formaction$='/moi'], main form[action$='/moi'] button")
                .filter(new Locator.FilterOptions().setHasText("Lập 2 hồ sơ"))
                .first());
    }

    private void submitted(DossierId id) {
        var here = at(id);
        for (var kind : List.of("LETTER", "MINUTES"))
            sends(head, here, "/giay-to", "loai", kind, "dia-chi", "http://localhost" + DOSSIERS);
        sends(head, here + "/bao-cao", "/bao-cao", report(id));
        if (turns.dossier(year.site, id).award().value().equals("CSTDT"))
            sends(head, here, "/giay-to", "loai", "INITIATIVE", "dia-chi", "http://localhost" + DOSSIERS);
        sends(head, here, "/kiem-tra");
        sends(head, here, "/trinh");
        assertThat(state(id)).isEqualTo(DossierState.SUBMITTED);
    }

    private String[] report(DossierId id) {
        as(head);
        open(at(id) + "/bao-cao");
        var fields = new ArrayList<>(
                List.of("ban", page.locator("main [name=ban]").first().inputValue()));
        for (var field : page.locator("main textarea").all())
            fields.addAll(List.of(
                    Objects.requireNonNull(field.getAttribute("name")), "Vượt mọi chỉ tiêu đã ký trong giao ước"));
        return fields.toArray(String[]::new);
    }

    private void returnedAndHeld(DossierId merit) {
        sends(officer, at(merit), "/tra-lai", "ly-do", "Viết lại phần kết quả");
        reads(head, at(merit), "Viết lại phần kết quả");
        sends(head, at(merit), "/kiem-tra");
        sends(officer, at(merit), "/tam-dung", "loai", "COMPLAINT", "ly-do", "Đơn số 12 đang xác minh");
        as(head);
        open(at(merit));
        assertThat(page.locator("button[disabled]").first().getAttribute("aria-describedby"))
                .as("a button that cannot be pressed says why")
                .isNotBlank();
        assertThat(page.locator("main").innerText()).contains("Đơn số 12 đang xác minh");
        sends(officer, at(merit), "/xet-tiep", "ket-luan", "Đơn không có căn cứ");
        sends(head, at(merit), "/trinh");
    }

    private void appraised(DossierId id) {
        sends(officer, at(id), "/tiep-nhan");
        as(officer);
        open(at(id));
        for (var line : page.locator("form[action$='/ket-luan'] [name=dong]").all().stream()
                .map(field -> Objects.requireNonNull(field.getAttribute("value")))
                .toList()) concluded(id, line);
        sends(officer, at(id), "/tham-dinh");
    }

    private void concluded(DossierId id, String line) {
        if (!at(id).startsWith(walked)) {
            posts(officer, at(id) + "/ket-luan", "dong", line, "dat", "co", "y-kien", "Bảng điểm đã khóa");
            return;
        }
        as(officer);
        open(at(id));
        var form = page.locator("form[action$='/ket-luan']:has([name=dong][value='" + line + "'])")
                .first();
        form.locator("[name=y-kien]").fill("Bảng điểm đã khóa, hồ sơ kèm theo");
        send(form.locator("button[name=dat][value=co]"));
    }

    /// Its time ends by the clock; the officer goes on, and the silence stays seen.
    private void consultedInSilence(DossierId id) {
        sends(officer, at(id), "/hiep-y", "co-quan", "Công an tỉnh");
        db.sql(
                        "update dossier_consultation set asked_on = asked_on - 30, by_day = asked_on - 20 where dossier_id = :id")
                .param("id", id.value())
                .update();
        reads(officer, at(id), "Quá hạn, không trả lời");
        sends(officer, at(id), "/hiep-y-xong");
        reads(officer, at(id), "coi như đồng ý: Công an tỉnh");
        assertThat(state(id)).isEqualTo(DossierState.CONSULTED);
    }

    private String called(List<DossierId> dossiers) {
        membersLeave();
        var councils = context.getBean(Councils.class);
        councils.name(
                BY,
                year.site,
                new CouncilProfile("Hội đồng " + year.mark, "Ủy ban nhân dân tỉnh", "HĐ-" + year.mark, "Lam Giang"));
        for (var n = 1; n <= 11; n++)
            councils.admit(
                    BY,
                    year.site,
                    new Councils.Naming(
                            "Ủy viên " + n + " " + year.mark,
                            "Giám đốc " + n,
                            CouncilPost.MEMBER,
                            null,
                            "",
                            null,
                            TODAY.minusDays(1),
                            "15/QĐ-UBND"));
        as(officer);
        open(COUNCIL + "/phien/moi");
        page.locator("main [name=ho-so]").all().forEach(Locator::uncheck);
        var fields = new ArrayList<String>(List.of("ten", "Phiên " + year.mark, "ngay", TODAY.toString()));
        fields.addAll(List.of("gio", "08:00", "noi", "Hội trường", "thu-ky", "Phạm Thị Ghi"));
        fields.addAll(List.of("kiem-1", second.id().value().toString()));
        fields.addAll(List.of("kiem-2", teller.id().value().toString()));
        var form = page.locator("form[action$='/phien']");
        for (var i = 0; i < fields.size(); i += 2)
            typed(form.locator("[name='" + fields.get(i) + "']").first(), fields.get(i + 1));
        form.locator("[name=chu-tri]").selectOption(new SelectOption().setLabel("Ủy viên 1 " + year.mark));
        for (var id : dossiers)
            form.locator("[name=ho-so][value='" + id.value() + "']").check();
        send(form.locator("button[type=submit], button:not([type])").first());
        var here = page.url().replaceAll("^https?://[^/]*|\\?.*", "");
        sends(officer, here, "/trieu-tap");
        return here;
    }

    /// The council of the site may be another test's.
    private void membersLeave() {
        db.sql("update council_member set until = :day where site_id = :site and until is null")
                .param("day", TODAY.minusDays(2))
                .param("site", year.site.value())
                .update();
    }

    /// Nine are there; of the two who are away one sends a written ballot.
    private void voted(String session, Map<DossierId, Integer> yes) {
        as(officer);
        open(session);
        var roll = page.locator("form[action$='/diem-danh']");
        for (var n = 1; n <= 11; n++) roll.locator("[name=co-mat-" + n + "]").setChecked(n <= 9);
        send(roll.locator("button[type=submit]:not([formaction])"));
        sends(officer, session, "/bieu-quyet");
        for (var n : List.of("10", "11")) {
            as(officer);
            open(session);
            send(page.locator("button[formaction$='/phieu-giay'][value='" + n + "']"));
        }
        sends(officer, session, "/dong");
        for (var one : List.of(second, teller)) sends(one, session + "/kiem-phieu", "/kiem-phieu", sheet(session, yes));
        for (var one : List.of(second, teller)) sends(one, session, "/xac-nhan");
        sends(officer, session, "/ket-luan");
        letters(session);
    }

    /// One for each who decides.
    private void letters(String session) {
        for (var n = 1; ; n++) {
            as(officer);
            open(session);
            var form = page.locator("form[action$='/to-trinh']").first();
            if (form.count() == 0) return;
            form.locator("[name=to-trinh-so]").fill("1" + n + "/TTr-" + year.mark);
            form.locator("[name=to-trinh-ngay]").fill(TODAY.toString());
            send(form.locator("button[type=submit]"));
        }
    }

    private String[] sheet(String session, Map<DossierId, Integer> yes) {
        var fields = new ArrayList<>(List.of("thu-ve", "11"));
        var id = UUID.fromString(session.substring(session.lastIndexOf('/') + 1));
        var numbers = new HashMap<UUID, Integer>();
        db.sql("select n, dossier_id from council_item where session_id = :id")
                .param("id", id)
                .query(row -> {
                    numbers.put(row.getObject("dossier_id", UUID.class), row.getInt("n"));
                });
        yes.forEach((dossier, votes) -> {
            var n = numbers.get(dossier.value());
            fields.addAll(List.of("dong-y-" + n, "" + votes, "khong-" + n, "" + (11 - votes), "trang-" + n, "0"));
        });
        fields.addAll(List.of("viec", "gui"));
        return fields.toArray(String[]::new);
    }

    private byte[] key(String name) {
        return AUTHORITY.keyFile(
                name, "UBND", NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(90)), PASSWORD.toCharArray());
    }

    private byte[] seal() {
        return AUTHORITY.sealFile(
                issuer.name(), NOW.minus(Duration.ofDays(30)), NOW.plus(Duration.ofDays(90)), PASSWORD.toCharArray());
    }

    private String decided(List<DossierId> dossiers) {
        as(officer);
        open(DECISIONS + "/moi");
        var form = page.locator("form[action$='/quyet-dinh/moi']");
        form.locator("[name=co-quan]").first().selectOption(issuer.id().value().toString());
        for (var box : form.locator("[name=ho-so]").all()) box.uncheck();
        for (var id : dossiers)
            form.locator("[name=ho-so][value='" + id.value() + "']").check();
        send(form.locator("button[type=submit], button:not([type])").first());
        var here = page.url().replaceAll("^https?://[^/]*|(/danh-sach)?\\?.*", "");
        signedAndIssued(here);
        return here;
    }

    /// First the signature, then the number, from another hand.
    private void signedAndIssued(String here) {
        sends(officer, here, "/chot");
        withKey(chairman, here, "/ky", key("Trần Quang Minh"));
        sends(clerk, here, "/so", "ngay", TODAY.toString());
        withKey(clerk, here, "/dau", seal());
        sends(clerk, here, "/ban-hanh");
        reads(officer, here, issuer.symbol());
    }

    private void withKey(Person who, String here, String action, byte[] key) {
        as(who);
        open(here);
        var form = page.locator("form[action$='" + action + "']:has([name=chung-thu])")
                .first();
        form.locator("[name=chung-thu]").setInputFiles(new FilePayload("khoa.p12", "application/x-pkcs12", key));
        form.locator("[name=mat-khau]").fill(PASSWORD);
        send(form.locator("button[type=submit], button:not([type])").first());
    }

    /// Prepared by the office, opened by the portal's board, read by anybody.
    private void disclosed(String decision) {
        as(officer);
        open(WINDOWS);
        page.locator("main a[href*='/moi?nguon=']")
                .filter(new Locator.FilterOptions().setHasText(issuer.symbol()))
                .or(page.locator("main li, main tr")
                        .filter(new Locator.FilterOptions().setHasText(issuer.symbol()))
                        .locator("a[href*='/moi?nguon=']"))
                .first()
                .click();
        assertThat(page.locator("[name=danh-sach]").inputValue()).contains(year.name(1), passing());
        page.locator("[name=can-cu]").fill("Quy chế thi đua, khen thưởng, Điều 10");
        page.locator("[name=tu-ngay]").fill(TODAY.toString());
        send(page.locator("main form button[type=submit]").first());
        var id = db.sql("select id from disclosure where site_id = :site order by prepared_at desc limit 1")
                .param("site", year.site.value())
                .query(UUID.class)
                .single();
        var window = WINDOWS + "/dot/" + id;
        sends(board, window, "/mo");
        page.context().clearCookies();
        open("/cong-khai/" + id);
        assertThat(page.locator("main").innerText())
                .contains(year.name(1), year.name(2), passing())
                .doesNotContain(failing());
        fits();
        open(decision.replace("/quan-tri/", "/khen-thuong/"));
        assertThat(page.locator("main").innerText()).contains(year.name(1), passing());
        fits();
        open("/khen-thuong");
        page.locator("#ten").fill("do thi dat " + year.mark);
        page.locator("#ten").press("Enter");
        page.waitForURL("**/khen-thuong?**");
        assertThat(page.locator("main").innerText()).contains(passing());
    }

    private void fits() {
        assertThat((boolean)
                        page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                .isFalse();
    }

    /// By a later decision that two people vouch for; nothing leaves the history.
    private void revoked(String decision) {
        as(officer);
        open(decision + "/danh-sach");
        var row = page.locator("main tr").filter(new Locator.FilterOptions().setHasText(year.name(2)));
        row.first().locator("[name=dong]").check();
        page.locator("main [name=ly-do]").first().fill("Khai không đúng kết quả");
        send(page.locator("button[formaction$='/huy-bo']").first());
        var later = page.url().replaceAll("^https?://[^/]*|(/danh-sach)?\\?.*", "");
        sends(second, later, "/xac-nhan");
        signedAndIssued(later);
        sends(clerk, later, "/cong-khai");
        page.context().clearCookies();
        open(decision.replace("/quan-tri/", "/khen-thuong/"));
        assertThat(page.locator("main").innerText()).contains("đã hủy bỏ", "02/" + issuer.symbol());
        var wide = browser.page(390, true);
        wide.navigate(page.url());
        assertThat(Axe.faults(wide)).isEmpty();
    }
}

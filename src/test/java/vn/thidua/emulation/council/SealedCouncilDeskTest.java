package vn.thidua.emulation.council;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
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
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Staff.Person;
import vn.thidua.accounts.Visit;
import vn.thidua.emulation.ABlocYear;
import vn.thidua.emulation.ballot.Envelope;
import vn.thidua.emulation.ballot.Recount;
import vn.thidua.emulation.dossier.ADossier;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.dossier.DossierState;
import vn.thidua.emulation.dossier.DossierTurns;
import vn.thidua.emulation.rules.RuleBook;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.Vietnam;
import vn.thidua.portal.Axe;
import vn.thidua.portal.Browser;

/// A session of nine on phones, over HTTP: seven are there, one writes, one is silent; the third has a conflict on one
/// dossier and marks it all the same.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SealedCouncilDeskTest {

    private static final String PATH = "/quan-tri/hoi-dong";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MEMBERS = 9;
    private static final List<String> URN =
            List.of("council_envelope", "council_wrapped_key", "council_share", "council_marks", "council_tally");

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private CouncilUrn urn;

    @Autowired
    private CouncilSessions sessions;

    @Autowired
    private DossierTurns dossiers;

    @Autowired
    private JdbcClient db;

    private final List<Person> officers = new ArrayList<>();
    private final List<Person> members = new ArrayList<>();
    private ABlocYear year;
    private SittingCouncil council;
    private Visit office;
    private Visit first;
    private Visit second;
    private DossierId passing;
    private DossierId failing;
    private DossierId concerned;
    private String here = "";

    @BeforeEach
    void settled() {
        year = new ABlocYear(context, 2);
        context.getBean(RuleBook.class).ship(Actor.SYSTEM, year.site);
        council = new SittingCouncil(context, year.site, year.mark, 0);
        var staff = new Staff(context);
        for (var name : List.of("Phùng Thế Vinh", "Phạm Thị Ghi", "Kiểm Một", "Kiểm Hai"))
            officers.add(staff.person(name + " " + year.mark, "emulation-officer", Scope.of(year.site)));
        office = visit(officers.get(0));
        first = visit(officers.get(2));
        second = visit(officers.get(3));
        for (var n = 1; n <= MEMBERS; n++) {
            members.add(staff.person("Ủy viên " + n + " " + year.mark, "unit-head", year.scope(1)));
            admitted(n);
        }
        passing = dossier("Đạt");
        failing = dossier("Trượt");
        concerned = dossier("Liên quan");
    }

    private void admitted(int n) {
        context.getBean(Councils.class)
                .admit(
                        Actor.SYSTEM,
                        year.site,
                        new Councils.Naming(
                                "Ủy viên " + n + " " + year.mark,
                                "Giám đốc " + n,
                                CouncilPost.MEMBER,
                                null,
                                "",
                                account(members.get(n - 1)),
                                ABlocYear.TODAY.minusYears(1),
                                "15/QĐ-UBND"));
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

    private Visit visit(Person person) {
        return new Visit(port, person);
    }

    private Visit member(int n) {
        return visit(members.get(n - 1));
    }

    private static UUID account(Person person) {
        return person.id().value();
    }

    private CouncilSessionId id() {
        return new CouncilSessionId(UUID.fromString(here.substring(here.lastIndexOf('/') + 1)));
    }

    private KeptSession kept() {
        return sessions.session(Actor.SYSTEM, year.site, id());
    }

    private int seat(int n) {
        return kept().seatOf(account(members.get(n - 1))).orElseThrow().n();
    }

    private int number(DossierId dossier) {
        return kept().items().stream()
                .filter(item -> item.dossier().equals(dossier))
                .findFirst()
                .orElseThrow()
                .n();
    }

    private static void ok(HttpResponse<String> answer) {
        if (answer.statusCode() != 302) throw new AssertionError(text(answer));
    }

    private static String text(HttpResponse<String> answer) {
        return Jsoup.parse(answer.body()).text();
    }

    private HttpResponse<String> planned(String path, String... changed) {
        var fields = new HashMap<>(Map.of(
                "ten",
                "Phiên " + year.mark,
                "cach",
                "MEETING",
                "kieu",
                "SEALED",
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
                account(officers.get(2)).toString(),
                "kiem-2",
                account(officers.get(3)).toString()));
        for (var i = 0; i < changed.length; i += 2) fields.put(changed[i], changed[i + 1]);
        var form = new StringBuilder("_token=").append(officers.getFirst().formToken());
        fields.forEach((name, value) ->
                form.append('&').append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        for (var dossier : List.of(passing, failing, concerned))
            form.append("&ho-so=").append(dossier.value());
        return office.form(path, form.toString());
    }

    private void called() {
        assertThat(text(planned(PATH + "/phien", "cach", "CIRCULATION", "han-phieu", ABlocYear.TODAY.toString())))
                .contains("không bỏ phiếu trên điện thoại được");
        var made = planned(PATH + "/phien");
        ok(made);
        here = made.headers().firstValue("Location").orElseThrow().replaceAll("\\?.*|^https?://[^/]*", "");
        assertThat(text(office.post(here + "/trieu-tap"))).contains("Phạm Thị Ghi giữ một mảnh khóa");
        ok(planned(
                here + "/sua", "ban", "1", "thu-ky-tk", account(officers.get(1)).toString()));
        ok(office.post(here + "/trieu-tap"));
    }

    @Test
    void isSealedCountedRecountedAndConcluded() throws Exception {
        called();
        attended();
        voided();
        var shares = shares();
        opened();
        var began = audited();
        var rows = seatRows();
        fiftyAtOnce();
        for (var n = 2; n <= 6; n++) if (n != 5) cast(n, "121", n == 3 ? "1" : "");
        onAPhone(members.get(4));
        cast(1, "121", "");
        cast(2, "111", "");
        assertThat(audited()).as("casting leaves no trace in the trail").isEqualTo(began);
        assertThat(seatRows()).as("nor in the rows of the roll, in any order").isEqualTo(rows);
        nothingIsKnown();
        ok(office.post(here + "/phieu-giay", "thanh-vien", "" + seat(8)));
        assertThat(text(office.post(here + "/dong-hom-kin"))).contains("Còn 1 phiếu chưa về");
        revoked();
        late();
        closed();
        unsealed(shares);
        counted();
        certified();
        concluded();
    }

    private void attended() {
        var present = new ArrayList<String>();
        for (var n = 1; n <= 7; n++) present.addAll(List.of("co-mat-" + seat(n), "co"));
        ok(office.post(here + "/diem-danh", present.toArray(String[]::new)));
        ok(office.post(
                here + "/xung-dot",
                "thanh-vien",
                "" + seat(3),
                "ho-so",
                "" + number(concerned),
                "xung-dot-ly-do",
                "Người nhà"));
        assertThat(text(office.post(here + "/bieu-quyet")))
                .as("the verb of paper")
                .contains("đang ở bước khác");
        assertThat(text(sealed(1))).contains("phải nhận mảnh khóa");
    }

    private HttpResponse<String> sealed(int hours) {
        var end = LocalDateTime.now(Vietnam.ZONE).plusHours(hours).withSecond(0).withNano(0);
        return office.post(here + "/mo-hom-kin", "het-gio", end.toString());
    }

    /// The phrases of the three holders: who presides, the secretary, the first teller.
    private List<String> shares() {
        assertThat(second.post(here + "/manh-khoa").statusCode()).isEqualTo(403);
        var shares = new ArrayList<String>();
        for (var holder : List.of(member(1), visit(officers.get(1)), first))
            shares.add(Jsoup.parse(holder.post(here + "/manh-khoa").body())
                    .select(".ballot__share code")
                    .text());
        assertThat(shares).allMatch(share -> share.matches("[123](-[0-9A-Z]{4}){9}"));
        return shares;
    }

    /// A round that is void is destroyed unopened, and its shares are none of the next.
    private void voided() {
        shares();
        ok(sealed(1));
        cast(2, "111", "");
        assertThat(rows("council_envelope")).isEqualTo(1);
        ok(office.post(here + "/huy", "ly-do", "Thử máy"));
        for (var table : URN) assertThat(rows(table)).as(table).isZero();
        assertThat(text(sealed(1))).contains("phải nhận mảnh khóa");
    }

    private int rows(String table) {
        return db.sql("select count(*) from " + table + " where session_id = :id")
                .param("id", id().value())
                .query(Integer.class)
                .single();
    }

    private void opened() {
        assertThat(text(sealed(-1))).contains("Giờ đóng hòm phiếu đã qua");
        assertThat(text(office.post(here + "/mo-hom-kin", "het-gio", "mười giờ")))
                .contains("“mười giờ” không phải");
        ok(sealed(1));
        assertThat(member(3)
                        .page(here + "/phieu-kin")
                        .select("[data-council-item]")
                        .eachAttr("data-council-item"))
                .as("the dossier of a conflict is not offered")
                .hasSize(2)
                .doesNotContain("" + number(concerned));
        assertThat(member(4).page(PATH + "/ho-so-cua-toi").select("a[href=" + here + "/phieu-kin]"))
                .hasSize(1);
        assertThat(member(4).page(here + "/phieu-kin").select("[data-council-item]"))
                .hasSize(3);
        assertThat(text(member(8).post(here + "/phieu-kin", "phong-bi", "A".repeat(512))))
                .contains("ghi là vắng mặt");
        assertThat(member(4).post(here + "/phieu-kin", "phong-bi", "1").statusCode())
                .isEqualTo(422);
        assertThat(first.get(here + "/phieu-kin").statusCode())
                .as("a teller is no member")
                .isEqualTo(403);
        assertThat(office.post(here + "/diem-danh", "co-mat-9", "co").statusCode())
                .as("the roll stands")
                .isEqualTo(422);
    }

    /// @param marks of the passing, the failing and the concerned dossier
    /// @param struck another mark of the concerned one, as somebody makes it who may not vote on it
    private String envelope(int n, String marks, String struck) {
        var page = member(n).page(here + "/phieu-kin").select("[data-ballot]");
        assertThat(page.attr("data-label"))
                .isEqualTo(SealedTerms.label(id(), kept().ballots().size(), seat(n)));
        var list = new CouncilMark[3];
        list[number(passing) - 1] = CouncilMark.of(marks.charAt(0) - '0');
        list[number(failing) - 1] = CouncilMark.of(marks.charAt(1) - '0');
        list[number(concerned) - 1] = CouncilMark.of((struck.isEmpty() ? marks.charAt(2) : struck.charAt(0)) - '0');
        var random = new byte[Envelope.RANDOM_BYTES];
        RANDOM.nextBytes(random);
        var sealed = Envelope.sealed(
                Base64.getDecoder().decode(page.attr("data-key")),
                page.attr("data-label"),
                new MarkedList(List.of(list)).form(random),
                RANDOM);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed.bytes());
    }

    private void cast(int n, String marks, String struck) {
        ok(member(n).post(here + "/phieu-kin", "phong-bi", envelope(n, marks, struck)));
    }

    /// Entries of this session and of everything its members did.
    private long audited() {
        return db.sql("""
                select count(*) from audit_entry
                where subject = :subject or details like '%' || :id || '%' or account = any(:accounts)
                """)
                .param("subject", "council-session:" + id().value())
                .param("id", id().value().toString())
                .param(
                        "accounts",
                        members.stream().map(SealedCouncilDeskTest::account).toArray(UUID[]::new))
                .query(Long.class)
                .single();
    }

    /// With the transactions that wrote or locked them.
    private List<String> seatRows() {
        return db.sql(
                        "select n || ' ' || xmin || ' ' || xmax as said from council_seat where session_id = :id order by n")
                .param("id", id().value())
                .query((row, _) -> row.getString("said"))
                .list();
    }

    /// One member, fifty envelopes at the same moment: one is in the urn.
    private void fiftyAtOnce() throws Exception {
        var actor = members.getFirst().actor();
        var one = envelope(1, "111", "");
        var other = envelope(1, "222", "");
        var start = new CountDownLatch(1);
        try (var many = Executors.newFixedThreadPool(16)) {
            var sent = new ArrayList<java.util.concurrent.Future<?>>();
            for (var i = 0; i < 50; i++) {
                var letter = Envelope.read(i % 2 == 0 ? one : other);
                sent.add(many.submit(() -> {
                    start.await();
                    urn.cast(actor, year.site, id(), letter);
                    return null;
                }));
            }
            start.countDown();
            for (var each : sent) each.get();
        }
        assertThat(rows("council_envelope")).isEqualTo(1);
    }

    /// In a browser at the width of a phone: one is against, and in favour of the rest by one act; what is sent is the
    /// envelope alone.
    private void onAPhone(Person member) {
        var browser = new Browser();
        try {
            var page = browser.page(390, false);
            walked(page, member, "/phieu-kin");
            PlaywrightAssertions.assertThat(page.locator("[data-ballot-scriptless]"))
                    .containsText("JavaScript");
            PlaywrightAssertions.assertThat(page.locator("[data-ballot-choice]"))
                    .isHidden();
            voted(browser.page(390, true), member);
            assertThat(browser.requests).allMatch(url -> url.contains("localhost:" + port) || url.startsWith("data:"));
            assertThat(browser.complaints).isEmpty();
        } finally {
            browser.close();
        }
    }

    private void walked(Page page, Person member, String address) {
        page.context()
                .addCookies(List.of(new Cookie("phien", member.session().value()).setUrl("http://localhost:" + port)));
        page.navigate("http://localhost:" + port + here + address);
    }

    private void voted(Page page, Person member) {
        walked(page, member, "/phieu-kin");
        hasNoFault(page);
        page.locator("[data-council-review]").click();
        PlaywrightAssertions.assertThat(page.locator("[data-ballot-fault]")).containsText("Còn 3 hồ sơ chưa chọn");
        page.locator("[data-council-item='" + number(failing) + "'] input[value='2']")
                .check();
        page.locator("[data-council-all='1']").click();
        page.locator("[data-council-review]").click();
        PlaywrightAssertions.assertThat(page.locator("[data-council-sum='1']")).hasText("2");
        PlaywrightAssertions.assertThat(page.locator("[data-council-list='2']")).containsText("Trượt");
        hasNoFault(page);
        var sent = page.waitForRequest(
                request -> request.method().equals("POST"),
                () -> page.locator("[data-ballot] button").click());
        assertThat(sent.postData()).matches("_token=[\\w-]+&phong-bi=[\\w-]{512}");
        PlaywrightAssertions.assertThat(page.locator("[data-ballot-same]")).isVisible();
        hasNoFault(page);
        page.navigate("http://localhost:" + port + here);
        hasNoFault(page);
    }

    private static void hasNoFault(Page page) {
        assertThat(Axe.faults(page)).as(page.url()).isEmpty();
        var wide =
                (Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(wide.intValue()).as(page.url()).isLessThanOrEqualTo(0);
    }

    /// Invariant 24: before the urn is closed there is no number in any table or page, for whoever it may be.
    private void nothingIsKnown() {
        for (var table : List.of("council_tally", "council_marks", "council_count", "council_took_part"))
            assertThat(rows(table)).as(table).isZero();
        for (var who : List.of(office, first, member(1))) {
            assertThat(who.page(here).text()).contains("Đã bỏ phiếu: 6 trên 7").doesNotContain("đồng ý (");
            assertThat(who.get(here + "/ket-qua.csv").statusCode()).isEqualTo(404);
            assertThat(who.get(here + "/ket-qua.xlsx").statusCode()).isEqualTo(404);
        }
        assertThat(first.post(here + "/mo-hom", "manh-1", "1", "manh-2", "2").statusCode())
                .as("not while it is open")
                .isEqualTo(409);
        assertThat(first.post(here + "/kiem-phieu", "thu-ve", "6").statusCode()).isEqualTo(409);
    }

    private void revoked() {
        var member = members.get(6);
        var letter = envelope(7, "111", "");
        db.sql("delete from account_assignment where account_id = :id")
                .param("id", account(member))
                .update();
        assertThat(visit(new Staff(context).signedInAgain(member))
                        .post(here + "/phieu-kin", "phong-bi", letter)
                        .statusCode())
                .isEqualTo(403);
    }

    /// The clock of the database decides, and nobody else's.
    private void late() {
        var letter = envelope(4, "222", "");
        assertThatThrownBy(this::ended).as("the end stands").isInstanceOf(DataAccessException.class);
        db.sql("alter table council_ballot disable trigger council_urn_stands").update();
        ended();
        db.sql("alter table council_ballot enable trigger council_urn_stands").update();
        var refused = member(4).post(here + "/phieu-kin", "phong-bi", letter);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(text(refused)).contains("Hòm phiếu đã đóng");
    }

    private void ended() {
        db.sql("update council_ballot set closes_at = clock_timestamp() where session_id = :id and state = 'OPEN'")
                .param("id", id().value())
                .update();
    }

    private void closed() {
        ok(office.post(here + "/dong-hom-kin"));
        var listed = office.page(here).select(".ballot__receipts code").eachText();
        assertThat(listed).hasSize(6).isSorted();
        for (var n = 1; n <= 6; n++)
            assertThat(listed)
                    .as("everybody finds the own receipt")
                    .contains(member(n)
                            .page(here + "/phieu-kin")
                            .select(".ballot__receipt code")
                            .text());
        var round = context.getBean(SealedVotes.class).standing(kept()).round();
        assertThat(db.sql("select count(*) from audit_entry where after like '%' || :hash || '%'")
                        .param("hash", java.util.Objects.requireNonNull(round).receiptsHash())
                        .query(Integer.class)
                        .single())
                .as("their hash is in the trail")
                .isEqualTo(1);
        assertThatThrownBy(() -> db.sql("""
                        insert into council_count (session_id, round, teller, cast_n, yes, no, blank, sent)
                        values (:id, 2, 1, 1, '{1,1,1}', '{0,0,0}', '{0,0,0}', true)
                        """).param("id", id().value()).update())
                .as("written sheets are not counted apart")
                .isInstanceOf(DataAccessException.class);
        for (var who : List.of(office, first, member(1)))
            assertThat(who.page(here).text()).doesNotContain("đồng ý (");
        try (var browser = new Browser()) {
            var page = browser.page(390, true);
            walked(page, officers.get(2), "/mo-hom");
            hasNoFault(page);
        }
    }

    private String[] opening(String one, String other, String... papers) {
        var fields = new ArrayList<>(List.of("manh-1", one, "manh-2", other, "viec", "mo"));
        fields.addAll(List.of(papers));
        return fields.toArray(String[]::new);
    }

    /// One sheet came in writing, in favour of all.
    private String[] papers() {
        var fields = new ArrayList<>(List.of("thu-ve", "1"));
        for (var n = 1; n <= 3; n++) fields.addAll(List.of("dong-y-" + n, "1", "khong-" + n, "0", "trang-" + n, "0"));
        return fields.toArray(String[]::new);
    }

    private void unsealed(List<String> shares) {
        assertThat(member(1)
                        .post(here + "/mo-hom", opening(shares.get(0), shares.get(1), papers()))
                        .statusCode())
                .as("a holder who is no teller")
                .isEqualTo(403);
        assertThat(text(first.post(here + "/mo-hom", opening(shares.get(0), shares.get(1)))))
                .contains("Hãy nhập số phiếu thu về");
        var wrong = first.post(here + "/mo-hom", opening(shares.get(0), "2-AAAA", papers()));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Mảnh khóa thứ 2 gõ sai").doesNotContain(shares.get(0));
        assertThat(Jsoup.parse(wrong.body()).select("#dong-y-2").attr("value"))
                .as("what was typed of the sheets stays")
                .isEqualTo("1");
        assertThat(text(first.post(here + "/mo-hom", opening(shares.get(0), shares.get(0), papers()))))
                .contains("hai người khác nhau");
        var filled = Jsoup.parse(first.post(here + "/mo-hom", "viec", "dien").body());
        assertThat(filled.select("#dong-y-1").attr("value")).isEqualTo("1");
        swapped(shares);
        ok(second.post(here + "/mo-hom", opening(shares.get(2), shares.get(0), papers())));
        for (var table : List.of("council_envelope", "council_wrapped_key", "council_share"))
            assertThat(rows(table)).as(table + " is destroyed").isZero();
        assertThat(text(first.post(here + "/kiem-lai")))
                .as("the envelopes are gone")
                .contains("đang ở bước khác");
    }

    /// Whoever takes an envelope out past the product is found out by the published receipts.
    private void swapped(List<String> shares) {
        var envelope = db.sql("delete from council_envelope where session_id = :id and seat = :seat returning envelope")
                .param("id", id().value())
                .param("seat", seat(2))
                .query((row, _) -> row.getBytes("envelope"))
                .single();
        assertThat(text(first.post(here + "/mo-hom", opening(shares.get(0), shares.get(1), papers()))))
                .contains("không khớp danh sách mã biên nhận");
        db.sql("alter table council_envelope disable trigger council_envelope_in_time")
                .update();
        db.sql("insert into council_envelope (session_id, round, seat, envelope) values (:id, 2, :seat, :envelope)")
                .param("id", id().value())
                .param("seat", seat(2))
                .param("envelope", envelope)
                .update();
        db.sql("alter table council_envelope enable trigger council_envelope_in_time")
                .update();
    }

    /// Invariants 16, 20 and 23: marks are kept dossier by dossier and sorted, those of a conflict are not among them,
    /// and all were written at once.
    private void counted() {
        var marks = context.getBean(SealedVotes.class).marks(kept());
        assertThat(marks.get(number(passing))).isEqualTo(List.of(1, 1, 1, 1, 1, 1, 1));
        assertThat(marks.get(number(failing))).isEqualTo(List.of(1, 1, 2, 2, 2, 2, 2));
        assertThat(marks.get(number(concerned))).isEqualTo(List.of(1, 1, 1, 1, 1, 1));
        assertThat(db.sql("select count(distinct xmin::text) from council_marks where session_id = :id")
                        .param("id", id().value())
                        .query(Integer.class)
                        .single())
                .as("one transaction for all")
                .isEqualTo(1);
        assertThat(office.page(here).text())
                .contains("7/9 đồng ý (77,7%)", "2/9 đồng ý (22,2%)", "6/8 đồng ý (75%)", "Thu về 7 phiếu");
        assertThat(office.get(here + "/ket-qua.csv").statusCode())
                .as("not before two have certified")
                .isEqualTo(404);
    }

    private void certified() throws Exception {
        ok(first.post(here + "/xac-nhan"));
        assertThat(text(first.post(here + "/xac-nhan"))).contains("Cần một người khác");
        ok(member(1).post(here + "/xac-nhan"));
        var csv = member(9).get(here + "/ket-qua.csv").body();
        var script = office.bytes(PATH + "/kiem-lai-hoi-dong.py");
        assertThat(script).isEqualTo(PublishedSession.script());
        Recount.agrees(
                script,
                csv,
                csv.replaceFirst("(\"marks\",.*)\"1\"\r", "$1\"2\"\r"),
                number(passing) + " " + code(passing) + " 7 of 9 passed",
                number(failing) + " " + code(failing) + " 2 of 9 not passed",
                number(concerned) + " " + code(concerned) + " 6 of 8 passed",
                "cast 7");
        assertThatThrownBy(() -> db.sql("update council_marks set marks = '{1}' where session_id = :id")
                        .param("id", id().value())
                        .update())
                .as("invariant 25")
                .isInstanceOf(DataAccessException.class);
    }

    private String code(DossierId dossier) {
        return kept().items().get(number(dossier) - 1).code();
    }

    private void concluded() throws Exception {
        ok(office.post(here + "/ket-luan"));
        assertThat(dossiers.dossier(year.site, passing).state()).isEqualTo(DossierState.COUNCIL_VOTED);
        assertThat(dossiers.dossier(year.site, failing).state()).isEqualTo(DossierState.REJECTED);
        assertThat(dossiers.dossier(year.site, concerned).state()).isEqualTo(DossierState.COUNCIL_VOTED);
        ok(office.post(here + "/bien-ban/chot"));
        try (var document = Loader.loadPDF(office.bytes(here + "/bien-ban.pdf"))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("bỏ phiếu kín trên điện thoại", "có 6 phong bì", "Thử máy", "7/9");
        }
    }

    /// Where phones cannot be had after all, the session goes on as one on paper.
    @Test
    void goesOnPaperBeforeTheUrnIsOpened() {
        called();
        assertThat(member(2).post(here + "/sang-phieu-giay").statusCode()).isEqualTo(403);
        ok(office.post(here + "/sang-phieu-giay"));
        assertThat(kept().sealed()).isFalse();
        assertThat(text(sealed(1))).contains("đang ở bước khác");
        assertThat(text(office.post(here + "/sang-phieu-giay"))).contains("đang ở bước khác");
        ok(office.post(here + "/bieu-quyet"));
        assertThat(member(2).get(here + "/phieu-kin").statusCode()).isEqualTo(409);
        ok(office.post(here + "/dong"));
        assertThat(first.page(here + "/kiem-phieu").text()).contains("Nhập số phiếu của từng hồ sơ");
    }
}

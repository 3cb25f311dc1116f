package vn.thidua.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.StringReader;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.jsoup.Jsoup;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.accounts.Staff.Person;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// What an administrator does with accounts on the screen, with a clock that the test moves.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RegisterTest {

    private static final String ACCOUNTS = "/quan-tri/tai-khoan";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @TestConfiguration
    static class MovedByTheTest {

        @Bean
        @Primary
        Times times() {
            return new Times();
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sites sites;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Admissions admissions;

    @Autowired
    private Upkeep upkeep;

    @Autowired
    private RefusalNotes refusals;

    @Autowired
    private Units units;

    @Autowired
    private Times times;

    @Autowired
    private JdbcClient db;

    private SiteId site;
    private Staff staff;
    private Person admin;
    private Visit hoa;

    @BeforeEach
    void settle() {
        db.sql("""
                truncate account, account_review, account_password, account_recovery_code, account_assignment, account_link,
                    account_tries, account_session, account_passkey, account_challenge, account_second_step,
                    account_identity, account_departure, account_linking, account_session_identity, account_farewell
                """).update();
        site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
        staff = new Staff(context);
        admin = staff.administrator(site);
        hoa = new Visit(port, admin);
    }

    @Test
    void anInvitationShowsItsLinkOnceAndTheLinkLetsIn() {
        var unit = units.found(Actor.SYSTEM, site, "Phòng Nghiệp vụ " + UUID.randomUUID(), DAY);
        var answer = hoa.post(
                ACCOUNTS,
                "ho-ten",
                "Trần Văn Bình",
                "ten-dang-nhap",
                "Bình.Trần",
                "don-vi",
                unit.value().toString(),
                "vai-tro",
                "reporter",
                "loai",
                "staff");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        var url = Jsoup.parse(answer.body()).select("#lien-ket").text();
        assertThat(url).contains("/moi/");
        var token = new Token(url.replaceFirst(".*/moi/", ""));
        var visitor = new Actor(new UUID(0, 1), new UUID(0, 1), java.util.Set.of(), "192.0.2.1");
        assertThat(admissions.accept(visitor, token, Password.typed("Đường về quê 45"), ""))
                .isEmpty();
        var list = hoa.page(ACCOUNTS);
        assertThat(list.select("main").text()).contains("Trần Văn Bình", "Bình.Trần", "Phóng viên", "Phòng Nghiệp vụ");
        assertThat(list.html()).doesNotContain(token.value());
    }

    @Test
    void twoNamesThatLookAlikeAreRefusedInPlaceWithWhatWasTyped() {
        assertThat(invited("hoa.le").statusCode()).isEqualTo(200);
        var again = invited("HÒA.LÊ");
        assertThat(again.statusCode()).isEqualTo(422);
        var page = Jsoup.parse(again.body());
        assertThat(page.select("#loi-ten-dang-nhap").text()).contains("không phân biệt hoa thường và dấu");
        assertThat(page.select("#ten-dang-nhap").attr("value")).isEqualTo("HÒA.LÊ");
        assertThat(page.select("#ho-ten").attr("value")).isEqualTo("Người thử");
        assertThat(invited("a b").statusCode()).isEqualTo(422);
        var outsider = hoa.post(
                ACCOUNTS,
                "ho-ten",
                "Cộng tác viên",
                "ten-dang-nhap",
                "ctv-1",
                "vai-tro",
                "reporter",
                "loai",
                "outsider");
        assertThat(Jsoup.parse(outsider.body()).select("#loi-het-han").text()).contains("ngày hết hạn");
    }

    private java.net.http.HttpResponse<String> invited(String login) {
        return hoa.post(
                ACCOUNTS, "ho-ten", "Người thử", "ten-dang-nhap", login, "vai-tro", "reporter", "loai", "staff");
    }

    @Test
    void rolesAreGivenAndTakenWithinASection() {
        var binh = staff.reporter(site);
        var here = ACCOUNTS + "/" + binh.id().value();
        var given = hoa.post(here + "/vai-tro", "vai-tro", "editor", "chuyen-muc", "thi-dua");
        assertThat(given.statusCode()).as(given.body()).isEqualTo(302);
        assertThat(hoa.page(here).select("main").text()).contains("Biên tập viên thi-dua");
        assertThat(hoa.post(here + "/vai-tro/thoi", "vai-tro", "editor", "chuyen-muc", "thi-dua")
                        .statusCode())
                .isEqualTo(302);
        assertThat(hoa.page(here).select(".account__held").text()).doesNotContain("Biên tập viên");
        assertThat(trail("account:" + binh.id().value()))
                .anyMatch(line -> line.startsWith("RoleAssigned") && line.endsWith("> editor / thi-dua"));
    }

    @Test
    void whoIsDisabledIsOutWithTheNextRequestAndComesBackWhenOpened() {
        var binh = staff.reporter(site);
        var his = new Visit(port, binh);
        assertThat(his.get("/quan-tri/toi").statusCode()).isEqualTo(200);
        var here = ACCOUNTS + "/" + binh.id().value();
        assertThat(hoa.post(here + "/vo-hieu").statusCode()).isEqualTo(302);
        assertThat(his.get("/quan-tri/toi").statusCode()).isEqualTo(302);
        assertThat(hoa.post(here + "/lien-ket").statusCode())
                .as("a disabled one gets no link")
                .isEqualTo(422);
        assertThat(hoa.post(here + "/mo").statusCode()).isEqualTo(302);
        assertThat(hoa.page(here).select(".badge").text()).isEqualTo("Đang dùng");
    }

    @Test
    void whoLostTheWayInGetsANewLinkAndEverySessionEnds() {
        var binh = staff.reporter(site);
        var his = new Visit(port, binh);
        var here = ACCOUNTS + "/" + binh.id().value();
        var answer = hoa.post(here + "/lien-ket", "lop-hai", "mat");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(his.get("/quan-tri/toi").statusCode()).isEqualTo(302);
        assertThat(db.sql("select second_factor is null from account where id = :id")
                        .param("id", binh.id().value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
        assertThat(trail("account:" + binh.id().value())).anyMatch(line -> line.startsWith("AccountReadmitted"));
    }

    @Test
    void nobodyDrawsALinkForWhoHasARoleTheyMayNotGive() {
        var clerkRole = "try-clerk";
        db.sql("insert into role (key, name, name_en) values (:key, 'Văn thư', 'Clerk') on conflict do nothing")
                .param("key", clerkRole)
                .update();
        db.sql("insert into role_right (role, right_key) values (:key, 'AccountRight.INVITE') on conflict do nothing")
                .param("key", clerkRole)
                .update();
        var clerk = new Visit(port, staff.person("Văn thư", clerkRole, Scope.of(site)));
        var board = staff.board(site);
        assertThat(clerk.post(ACCOUNTS + "/" + board.id().value() + "/lien-ket").statusCode())
                .isEqualTo(403);
        assertThat(clerk.post(
                                ACCOUNTS,
                                "ho-ten",
                                "Người nhà",
                                "ten-dang-nhap",
                                "nguoi-nha",
                                "vai-tro",
                                "administrator",
                                "loai",
                                "staff")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void theLastAdministratorStays() {
        var here = ACCOUNTS + "/" + admin.id().value();
        for (var act : List.of("/vo-hieu", "/lien-ket?lop-hai=mat")) {
            var answer = hoa.post(here + act);
            assertThat(answer.statusCode()).as(act).isEqualTo(422);
            assertThat(answer.body()).contains("người quản trị cuối cùng");
        }
        assertThat(hoa.post(here + "/vai-tro/thoi", "vai-tro", "administrator").statusCode())
                .isEqualTo(422);
        times.pass(Duration.ofDays(60));
        upkeep.run();
        assertThat(db.sql("select state from account where id = :id")
                        .param("id", admin.id().value())
                        .query(String.class)
                        .single())
                .as("not by idleness either")
                .isEqualTo("active");
    }

    @Test
    void afterFortyFiveDaysUnusedAnAccountIsDisabledAndAnOutsidersAfterItsLastDay() {
        var binh = staff.reporter(site);
        var guest = staff.reporter(site);
        var here = ACCOUNTS + "/" + guest.id().value();
        var today = times.instant().atZone(vn.thidua.platform.Vietnam.ZONE).toLocalDate();
        var amended = hoa.post(
                here + "/chi-tiet",
                "ho-ten",
                "Khách",
                "loai",
                "outsider",
                "het-han",
                today.plusDays(3).toString());
        assertThat(amended.statusCode()).isEqualTo(302);
        times.pass(Duration.ofDays(3));
        upkeep.run();
        assertThat(state(guest)).as("its last day is a day of work").isEqualTo("active");
        times.pass(Duration.ofDays(1));
        upkeep.run();
        assertThat(state(guest)).isEqualTo("disabled");
        times.pass(Duration.ofDays(41));
        upkeep.run();
        assertThat(state(binh)).as("45 days").isEqualTo("active");
        times.pass(Duration.ofDays(1));
        upkeep.run();
        assertThat(state(binh)).as("46 days").isEqualTo("disabled");
    }

    private String state(Person person) {
        return db.sql("select state from account where id = :id")
                .param("id", person.id().value())
                .query(String.class)
                .single();
    }

    @Test
    void theListTellsEveryFieldOfTheStandard() throws Exception {
        var unit = units.found(Actor.SYSTEM, site, "Phòng Tổng hợp " + UUID.randomUUID(), DAY);
        hoa.post(
                ACCOUNTS,
                "ho-ten",
                "=Cộng tác viên",
                "ten-dang-nhap",
                "ctv.ngoai",
                "don-vi",
                unit.value().toString(),
                "vai-tro",
                "reporter",
                "loai",
                "outsider",
                "het-han",
                "2027-01-31");
        var answer = hoa.get(ACCOUNTS + ".csv");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        var rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(answer.body().substring(1)))
                .getRecords();
        assertThat(rows.getFirst().get("Loại")).isEqualTo("Dịch vụ");
        var guest = rows.stream()
                .filter(row -> row.get("Tên đăng nhập").equals("ctv.ngoai"))
                .findFirst()
                .orElseThrow();
        assertThat(guest.get("Họ và tên")).isEqualTo("'=Cộng tác viên");
        assertThat(guest.get("Loại")).isEqualTo("Ngoài cơ quan");
        assertThat(guest.get("Trạng thái")).isEqualTo("Chờ nhận");
        assertThat(guest.get("Người quản lý")).isEqualTo(admin.name());
        assertThat(guest.get("Đơn vị")).startsWith("Phòng Tổng hợp");
        assertThat(guest.get("Vai trò")).isEqualTo("Phóng viên");
        assertThat(guest.get("Ngày mời")).hasSize(10);
        assertThat(guest.get("Hết hạn")).isEqualTo("2027-01-31");
    }

    @Test
    void everySixMonthsAReviewIsDueAndNoted() {
        assertThat(hoa.page(ACCOUNTS).select(".fold--due")).isEmpty();
        times.pass(Duration.ofDays(185));
        var later = new Visit(port, staff.administrator(site));
        assertThat(later.page(ACCOUNTS).select(".fold--due").text()).contains("Đến hạn rà soát");
        assertThat(later.post(ACCOUNTS + "/ra-soat", "ghi-chu", "Đã thu hai vai trò")
                        .statusCode())
                .isEqualTo(302);
        assertThat(later.page(ACCOUNTS).select(".fold--due")).isEmpty();
        assertThat(later.page(ACCOUNTS).text()).contains("Lần gần nhất");
        assertThat(trail("accounts:" + site.value())).anyMatch(line -> line.contains("Đã thu hai vai trò"));
    }

    @Test
    void theFiltersStandInTheAddress() {
        var binh = staff.reporter(site);
        assertThat(hoa.page(ACCOUNTS + "?vai-tro=reporter")
                        .select(".account__login")
                        .text())
                .contains(binh.login())
                .doesNotContain(admin.login());
        assertThat(hoa.page(ACCOUNTS + "?chu=LE+thi").select("tbody").text()).contains("Lê Thị Hoa");
        assertThat(hoa.page(ACCOUNTS + "?trang-thai=disabled").select("tbody tr"))
                .isEmpty();
        assertThat(hoa.page("/quan-tri/vai-tro").select("table").text())
                .contains("Xem nhật ký kiểm tra", "Giao vai trò “Ban Biên tập”");
    }

    @Test
    void anAccountOfAnotherSiteIsNotThere() {
        var elsewhere = ASite.configured(sites);
        var stranger = staff.reporter(elsewhere);
        assertThat(hoa.get(ACCOUNTS + "/" + stranger.id().value()).statusCode()).isEqualTo(404);
        for (var act : List.of("/vo-hieu", "/mo", "/phien", "/lien-ket", "/vai-tro"))
            assertThat(hoa.post(ACCOUNTS + "/" + stranger.id().value() + act, "vai-tro", "reporter")
                            .statusCode())
                    .as(act)
                    .isEqualTo(404);
        assertThat(hoa.page(ACCOUNTS).text()).doesNotContain(stranger.login());
        assertThat(accounts.gives(admin.actor(), "reporter", Scope.of(elsewhere)))
                .isFalse();
    }

    @Test
    void refusedActsAreNotedAndTheirNumberIsBounded() {
        times.pass(RefusalNotes.WINDOW);
        refusals.sum();
        var reporter = staff.reporter(site);
        var his = new Visit(port, reporter);
        var before = trail("refused:403").size();
        assertThat(his.get(ACCOUNTS).statusCode()).isEqualTo(403);
        assertThat(his.form(ACCOUNTS, "x=1").statusCode()).as("without a token").isEqualTo(403);
        var replayed = trail("refused:401").size();
        var gone = new Visit(port, null);
        assertThat(gone.form(ACCOUNTS + "/ra-soat", "x=1").statusCode())
                .as("after signing out")
                .isEqualTo(401);
        await().untilAsserted(() -> assertThat(trail("refused:401")).hasSize(replayed + 1));
        await().untilAsserted(() -> assertThat(trail("refused:403")).hasSize(before + 2));
        for (var i = 0; i < 50; i++) his.get(ACCOUNTS);
        await().untilAsserted(() -> assertThat(trail("refused:403")).hasSize(before + RefusalNotes.EACH - 1));
        var summed = trail("refused:many").size();
        refusals.sum();
        assertThat(trail("refused:many")).hasSize(summed + 1).last().asString().contains(" × ≥ 1");
    }

    private List<String> trail(String subject) {
        return db.sql(
                        "select what || ' ' || before || ' > ' || after as line from audit_entry where subject = :subject order by n")
                .param("subject", subject)
                .query((row, _) -> row.getString("line"))
                .list();
    }
}

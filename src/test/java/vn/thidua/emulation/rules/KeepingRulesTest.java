package vn.thidua.emulation.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.accounts.ASite;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Visit;
import vn.thidua.emulation.LegalBasisId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.Grant;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// Bases, packages and leave, by the verbs and on the screen.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class KeepingRulesTest {

    private static final String RULES = "/quan-tri/quy-dinh";

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sites sites;

    @Autowired
    private RuleBook book;

    @Autowired
    private LegalBases bases;

    @Autowired
    private JdbcClient db;

    private SiteId site = new SiteId(new UUID(0, 0));
    private Visit hoa = new Visit(0, null);
    private Visit binh = hoa;

    @BeforeEach
    void settle() {
        site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
        book.ship(Actor.SYSTEM, site);
        var staff = new Staff(context);
        hoa = new Visit(port, staff.person("Lê Thị Hoa", "emulation-officer", Scope.of(site)));
        binh = new Visit(port, staff.person("Trần Văn Bình", "emulation-officer", Scope.of(site)));
    }

    private Actor person(int number) {
        var grants = Set.of(
                new Grant(RuleRight.READ.key(), Scope.of(site)), new Grant(RuleRight.OVERRIDE.key(), Scope.of(site)));
        return new Actor(new UUID(7, number), new UUID(0, 0), grants, "test");
    }

    @Test
    void thePackageOfADayIsTheOneInForce() {
        assertThat(book.at(site, LocalDate.of(2021, 3, 15)).key()).isEqualTo("nam-2021");
        assertThat(book.at(site, LocalDate.of(2023, 12, 31)).key()).isEqualTo("nam-2021");
        assertThatThrownBy(() -> book.at(site, LocalDate.of(2024, 1, 1))).isInstanceOf(RulesRefused.NoPackage.class);
        assertThat(book.at(site, LocalDate.of(2025, 7, 1)).key()).isEqualTo("hien-hanh");
    }

    @Test
    void invariant4AndInvariant5OnTheDatabase() {
        var late = LocalDate.of(2027, 3, 15);
        var received = book.use(site, "quota.flag.government", LocalDate.of(2027, 2, 28), late);
        assertThat(received.warning()).isEqualTo("152/2025/NĐ-CP");
        assertThat(book.cited(site, received.citation()).number("quota.flag.government"))
                .isEqualByComparingTo("20");
        assertThatThrownBy(() -> book.use(site, "quota.flag.government", late, late))
                .isInstanceOf(RulesRefused.Lapsed.class);
        for (var statement : List.of(
                "update rule_value set value = '99'",
                "delete from rule_value",
                "update rule_package set to_on = null",
                "update legal_basis set title = 'x'"))
            assertThatThrownBy(() -> db.sql(statement).update()).isInstanceOf(DataAccessException.class);
    }

    @Test
    void invariant5TheSamePersonTwiceIsRefused() {
        var old = bases.of(site).stream()
                .filter(kept -> kept.what().number().equals("91/2017/NĐ-CP"))
                .findFirst()
                .orElseThrow();
        var until = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(30);
        var leave = bases.ask(person(1), site, old.id(), "Hồ sơ tồn của năm 2023", until);
        assertThatThrownBy(() -> bases.confirm(person(1), site, leave)).isInstanceOf(RulesRefused.SamePerson.class);
        assertThatThrownBy(() -> db.sql("update rule_override set confirmed_by = asked_by, confirmed_at = asked_at")
                        .update())
                .isInstanceOf(DataAccessException.class);
        bases.confirm(person(2), site, leave);
        assertThat(bases.leaves(person(1), site, "91/2017/NĐ-CP")).anyMatch(known -> known.holdsOn(until));
        assertThatThrownBy(() -> bases.confirm(person(3), site, leave))
                .isInstanceOf(RulesRefused.ConfirmedAlready.class);
        assertThatThrownBy(() -> db.sql("update rule_override set until_on = until_on + 1")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aVersionIsTakenOnceAndOnlyByThoseWhoMay() {
        var file = ShippedPackages.all().getFirst();
        assertThatThrownBy(() -> book.take(Actor.SYSTEM, site, file)).isInstanceOf(RulesRefused.VersionTaken.class);
        assertThatThrownBy(() -> book.take(person(1), site, file)).isInstanceOf(Forbidden.class);
    }

    @Test
    void aBasisIsAmendedInANewVersion() {
        var number = UUID.randomUUID().toString().substring(0, 8) + "/2026/QĐ-UBND";
        var what = new LegalBasis(
                LegalBasis.Kind.REGULATION,
                number,
                "ban hành Quy chế",
                "Ủy ban nhân dân tỉnh",
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 1, 15),
                null,
                "",
                "",
                "",
                "",
                Certainty.VERIFIED,
                "");
        var id = bases.add(Actor.SYSTEM, site, what);
        assertThatThrownBy(() -> bases.add(Actor.SYSTEM, site, what)).isInstanceOf(RulesRefused.BasisKnown.class);
        bases.amend(Actor.SYSTEM, site, id, what);
        assertThat(bases.versions(Actor.SYSTEM, site, id))
                .extracting(LegalBasis.Kept::version)
                .containsExactly(2, 1);
    }

    @Test
    void thePagesShowWhatRestsOnWhat() {
        var list = hoa.page(RULES);
        assertThat(list.text()).contains("152/2025/NĐ-CP", "Quy tắc hiện hành");
        var basis = hoa.page(list.select("a:contains(152/2025)").attr("href"));
        assertThat(basis.text()).contains("Căn cứ Nghị định số 152/2025/NĐ-CP", "Cờ thi đua của Chính phủ");
        var rules = hoa.page(RULES + "/goi/hien-hanh/1");
        assertThat(rules.text()).contains("Điều 27", "Nghị định", "Đã đọc toàn văn");
        assertThat(hoa.page(RULES + "/so-sanh?truoc=nam-2021/1&sau=hien-hanh/1").text())
                .contains("Phải đăng ký thi đua");
        assertThat(hoa.get(RULES + "/goi/hien-hanh/99").statusCode()).isEqualTo(404);
    }

    @Test
    void aPackageGoesFromProvinceToProvinceAsOneFile() {
        var text = hoa.get(RULES + "/goi/hien-hanh/1.json").body();
        assertThat(text).isEqualTo(PackageText.write(ShippedPackages.all().getLast()));
        var file = ShippedPackages.all().getLast();
        var rules = file.rules();
        var key = "tinh-" + UUID.randomUUID().toString().substring(0, 8);
        var theirs = PackageText.write(new PackageFile(
                new RulePackage(
                        key,
                        1,
                        "Quy tắc tỉnh bạn",
                        LocalDate.of(1990, 1, 1),
                        LocalDate.of(1990, 12, 31),
                        "",
                        "",
                        rules.values()),
                file.bases()));
        var preview = hoa.post(RULES + "/nhap", "goi-quy-tac", theirs);
        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("Quy tắc tỉnh bạn");
        assertThat(hoa.get(RULES + "/goi/" + key + "/1").statusCode()).isEqualTo(404);
        assertThat(hoa.post(RULES + "/nhap/ghi", "goi-quy-tac", theirs).statusCode())
                .isEqualTo(302);
        assertThat(hoa.page(RULES + "/goi/" + key + "/1").text()).contains("Quy tắc tỉnh bạn");
        var bent = hoa.post(RULES + "/nhap", "goi-quy-tac", theirs.replace("\"value\" : \"90\"", "\"value\" : \"1\""));
        assertThat(bent.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(bent.body()).select("#loi-goi-quy-tac").text()).contains("SHA-256");
    }

    @Test
    void aBasisIsWrittenDownWithItsTextAndAmendedAsANewVersion() {
        var number = "9/2031/" + UUID.randomUUID().toString().substring(0, 6);
        var wrong = hoa.post(
                RULES + "/van-ban/moi",
                "so",
                number,
                "ten",
                "",
                "co-quan",
                "UBND",
                "ngay-ky",
                "2031-01-05",
                "tu",
                "mai");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.body()).select("#loi-tu")).hasSize(1);
        assertThat(Jsoup.parse(wrong.body()).select("#so").val()).isEqualTo(number);
        var added = hoa.post(
                RULES + "/van-ban/moi",
                "loai",
                "REGULATION",
                "so",
                number,
                "ten",
                "ban hành quy chế thi đua",
                "co-quan",
                "UBND tỉnh",
                "ngay-ky",
                "2031-01-05",
                "tu",
                "2031-01-15");
        assertThat(added.statusCode()).as(added.body()).isEqualTo(302);
        var path = added.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+|\\?.*$", "");
        path = path.replaceFirst("\\?.*", "");
        assertThatThrownBy(() -> bases.keepFile(Actor.SYSTEM, site, "không phải PDF".getBytes(UTF_8)))
                .isInstanceOf(RulesRefused.NoFile.class);
        var text = "%PDF-1.7 quy chế".getBytes(UTF_8);
        var sha256 = bases.keepFile(Actor.SYSTEM, site, text);
        var id = new LegalBasisId(UUID.fromString(path.replaceFirst(".*/", "")));
        var what = bases.versions(Actor.SYSTEM, site, id).getFirst().what();
        bases.amend(Actor.SYSTEM, site, id, withFile(what, sha256));
        assertThat(hoa.page(path).select("a[href$='/tep.pdf']")).hasSize(1);
        assertThat(bases.file(Actor.SYSTEM, site, sha256)).isEqualTo(text);
        var amended = hoa.page(path + "/sua");
        assertThat(amended.select("#so").attr("value")).isEqualTo(number);
        assertThat(amended.text()).contains(sha256);
        assertThat(bases.versions(Actor.SYSTEM, site, id)).hasSize(2);
    }

    private static LegalBasis withFile(LegalBasis what, String sha256) {
        return new LegalBasis(
                what.kind(),
                what.number(),
                what.title(),
                what.issuer(),
                what.signed(),
                what.from(),
                what.lapses(),
                what.replacedBy(),
                what.amends(),
                what.link(),
                sha256,
                what.certainty(),
                what.note());
    }

    @Test
    void leaveIsAskedForAndConfirmedOnTheScreenByAnother() {
        var page = hoa.page(RULES).select("a:contains(15/2003/QH11)").attr("href");
        var until = LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh"))
                .plusDays(30)
                .toString();
        assertThat(hoa.post(page + "/cho-phep", "ly-do", "gấp", "den", until).statusCode())
                .isEqualTo(422);
        assertThat(hoa.post(page + "/cho-phep", "ly-do", "Hồ sơ tồn của năm 2023", "den", until)
                        .statusCode())
                .isEqualTo(302);
        var confirm = binh.page(page).select("form[action*=xac-nhan]").attr("action");
        assertThat(hoa.post(confirm).statusCode()).isEqualTo(422);
        assertThat(binh.post(confirm).statusCode()).isEqualTo(302);
        assertThat(hoa.page(page).text()).contains("Đã xác nhận");
    }
}

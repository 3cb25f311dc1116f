package vn.thidua.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.thidua.accounts.ASite;
import vn.thidua.accounts.AccountId;
import vn.thidua.accounts.Accounts;
import vn.thidua.accounts.Admissions;
import vn.thidua.accounts.AgencyProvider;
import vn.thidua.accounts.Login;
import vn.thidua.accounts.Password;
import vn.thidua.accounts.Token;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// There and back with a real provider: who comes in, who does not, and who is gone when the provider says so.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SingleSignOnTest {

    private static final AgencyProvider PROVIDER = new AgencyProvider().start();
    private static final String LONG = Person.PASSWORD;
    private static final Actor VISITOR = new Actor(new UUID(0, 0), new UUID(0, 0), Set.of(), "127.0.0.1");

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("thidua.accounts.oidc.issuer", PROVIDER::issuer);
        properties.add("thidua.accounts.oidc.client-id", () -> AgencyProvider.CLIENT);
        properties.add("thidua.accounts.oidc.client-secret", () -> AgencyProvider.SECRET);
        properties.add("thidua.accounts.oidc.label", () -> "Tài khoản Tỉnh");
    }

    /// The real time, which a test may put forward.
    static final class Forward extends Clock {

        private volatile Duration by = Duration.ZERO;

        @Override
        public Instant instant() {
            return Clock.systemUTC().instant().plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    @TestConfiguration
    static class PutForward {

        @Bean
        @Primary
        Forward forward() {
            return new Forward();
        }
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @LocalServerPort
    int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Admissions admissions;

    @Autowired
    private Sites sites;

    @Autowired
    private JdbcClient db;

    @Autowired
    private Forward clock;

    private SiteId site;
    private Person browser;

    @BeforeEach
    void settle() {
        site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
        db.sql("delete from account_identity").update();
        PROVIDER.saysTheTruth();
        PROVIDER.knows("http://localhost:" + port + "/dang-nhap/oidc/ve");
        browser = new Person(port);
    }

    private record Invited(AccountId id, String login, Token token) {}

    private Invited invited(String role) {
        var login = "sso-" + UUID.randomUUID().toString().substring(0, 8);
        var made = accounts.invite(
                Actor.SYSTEM, new Login(login), "Nguyễn Minh Hằng", new UUID(2, 1), role, Scope.of(site));
        return new Invited(made.account(), login, made.token());
    }

    private Invited accepted() {
        var somebody = invited("reporter");
        admissions.accept(VISITOR, somebody.token(), Password.typed(LONG), "");
        return somebody;
    }

    private Invited linked(String name) {
        var somebody = accepted();
        db.sql("""
                insert into account_identity (issuer, subject, account_id, linked_at)
                values (:issuer, :subject, :account, now())
                """)
                .param("issuer", PROVIDER.issuer())
                .param("subject", name)
                .param("account", somebody.id().value())
                .update();
        return somebody;
    }

    private void refused(HttpResponse<String> answer, int status, String key, String words) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select(".faults").text()).contains(words).contains("Tài khoản Tỉnh");
        assertThat(page.select("form[action=/dang-nhap] input[name=mat-khau]")).hasSize(1);
        assertThat(noted()).startsWith("SingleSignOnRefused." + key);
        assertThat(browser.signedIn()).isFalse();
    }

    private String noted() {
        return db.sql("select after from audit_entry where what = 'SingleSignOnFailed' order by n desc limit 1")
                .query(String.class)
                .single();
    }

    @Test
    void whoIsLinkedComesInByTheProviderAndGoesWhereTheyWanted() {
        var hang = linked("hang.nm");
        var page = browser.page("/dang-nhap");
        assertThat(page.select("a[href^=/dang-nhap/oidc]").text()).isEqualTo("Đăng nhập bằng Tài khoản Tỉnh");
        var answer = browser.signIn("hang.nm");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Person.location(answer)).isEqualTo("/quan-tri/toi");
        assertThat(browser.page("/quan-tri/toi").text()).contains(hang.login());
        assertThat(db.sql("select used_at is not null from account_identity")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void theRequestHasStateNonceAndProofKey() {
        var to = Person.location(browser.get("/dang-nhap/oidc"));
        assertThat(to)
                .startsWith(PROVIDER.issuer() + "/oauth2/authorize?")
                .contains("response_type=code", "code_challenge_method=S256", "max_age=43200")
                .containsPattern("state=[A-Za-z0-9_-]{43}")
                .containsPattern("nonce=[A-Za-z0-9_-]{43}");
    }

    @Test
    void whoIsNotLinkedIsToldWhatToDoAndNoAccountIsMade() {
        var before = db.sql("select count(*) from account").query(Long.class).single();
        refused(browser.signIn("binh.tv"), 403, "NotLinked", "chưa liên kết");
        assertThat(noted()).contains("binh.tv");
        assertThat(db.sql("select count(*) from account").query(Long.class).single())
                .isEqualTo(before);
    }

    @Test
    void anAnswerIsTakenOnce() {
        linked("hang.nm");
        var back = browser.throughTheProvider("/dang-nhap/oidc", "hang.nm");
        assertThat(browser.get(back).statusCode()).isEqualTo(302);
        var again = new Person(port);
        browser = again;
        refused(again.get(back), 410, "NotUnderWay", "đã dùng rồi");
    }

    @Test
    void aCodeThatWasUsedIsNotTakenByTheProvider() {
        linked("hang.nm");
        var used = browser.throughTheProvider("/dang-nhap/oidc", "hang.nm");
        browser.get(used);
        var code = used.replaceFirst(".*[?&]code=([^&]+).*", "$1");
        browser = new Person(port);
        var fresh = Person.location(browser.get("/dang-nhap/oidc")).replaceFirst(".*[?&]state=([^&]+).*", "$1");
        var answer = browser.get("/dang-nhap/oidc/ve?code=" + code + "&state=" + fresh);
        refused(answer, 403, "CodeNotTaken", "mã đã dùng");
    }

    @Test
    void aStateOfAnotherBrowserIsNotTaken() {
        linked("hang.nm");
        var victim = new Person(port);
        victim.get("/dang-nhap/oidc");
        var attackers = browser.throughTheProvider("/dang-nhap/oidc", "hang.nm");
        browser = victim;
        refused(victim.get(attackers), 410, "NotUnderWay", "trình duyệt khác");
    }

    @Test
    void aWayBackHoldsTenMinutes() {
        linked("hang.nm");
        var back = browser.throughTheProvider("/dang-nhap/oidc", "hang.nm");
        clock.by = clock.by.plus(Duration.ofMinutes(10));
        refused(browser.get(back), 410, "NotUnderWay", "quá mười phút");
    }

    @Test
    void aTokenForAnotherWayIsNotTaken() {
        linked("hang.nm");
        PROVIDER.says(token -> token.getClaims().claim("nonce", "cua-luot-khac"));
        refused(browser.signIn("hang.nm"), 403, "WrongNonce", "lượt đăng nhập khác");
    }

    @Test
    void aTokenForAnotherProductIsNotTaken() {
        linked("hang.nm");
        PROVIDER.says(token -> token.getClaims().audience(List.of("phan-mem-khac")));
        refused(browser.signIn("hang.nm"), 403, "WrongAudience", "phần mềm khác");
    }

    @Test
    void aTokenOfAnotherIssuerOrOutOfDateIsNotTaken() {
        linked("hang.nm");
        PROVIDER.says(token -> token.getClaims().issuer("https://gia-mao.example"));
        refused(browser.signIn("hang.nm"), 403, "NotProven", "Không xác minh");
        browser = new Person(port);
        PROVIDER.says(token -> token.getClaims()
                .issuedAt(Instant.now().minusSeconds(900))
                .expiresAt(Instant.now().minusSeconds(600)));
        refused(browser.signIn("hang.nm"), 403, "NotProven", "Không xác minh");
    }

    @Test
    void whoSignedInThereTooLongAgoSignsInAnew() {
        linked("hang.nm");
        PROVIDER.says(token -> token.getClaims()
                .claim("auth_time", Instant.now().minus(Duration.ofHours(13)).getEpochSecond()));
        refused(browser.signIn("hang.nm"), 403, "TooLongAgo", "quá lâu");
        browser = new Person(port);
        PROVIDER.says(token -> token.getClaims().claims(all -> all.remove("auth_time")));
        refused(browser.signIn("hang.nm"), 403, "TooLongAgo", "quá lâu");
    }

    @Test
    void whoTurnsBackThereIsToldThatNothingChanged() {
        var state = Person.location(browser.get("/dang-nhap/oidc")).replaceFirst(".*[?&]state=([^&]+).*", "$1");
        var answer = browser.get("/dang-nhap/oidc/ve?error=access_denied&state=" + state);
        refused(answer, 403, "Cancelled", "đã dừng");
    }

    @Test
    void whoIsLockedOrDisabledDoesNotComeInByTheProviderEither() {
        var hang = linked("hang.nm");
        for (var i = 0; i < 5; i++) new Person(port).post("/dang-nhap", "ten", hang.login(), "mat-khau", "sai");
        assertThat(browser.signIn("hang.nm").statusCode()).isEqualTo(403);
        accounts.unlock(Actor.SYSTEM, hang.id());
        assertThat(new Person(port).signIn("hang.nm").statusCode()).isEqualTo(302);
        accounts.disable(Actor.SYSTEM, hang.id());
        assertThat(new Person(port).signIn("hang.nm").statusCode()).isEqualTo(403);
    }

    @Test
    void whoeverHasASecondFactorHereIsAskedForItHere() {
        var somebody = invited("administrator");
        var factor = admissions.enrolment(VISITOR, somebody.token());
        admissions.accept(VISITOR, somebody.token(), Password.typed(LONG), Codes.of(factor.written(), clock.instant()));
        db.sql(
                        "insert into account_identity (issuer, subject, account_id, linked_at) values (:issuer, 'hang.nm', :account, now())")
                .param("issuer", PROVIDER.issuer())
                .param("account", somebody.id().value())
                .update();
        var answer = browser.signIn("hang.nm");
        assertThat(Person.location(answer)).startsWith("/dang-nhap/buoc-hai");
        assertThat(browser.signedIn()).isFalse();
        var page = browser.page(Person.location(answer));
        assertThat(page.select("input[name=ma]")).hasSize(1);
        assertThat(browser.post("/dang-nhap/buoc-hai", "ma", "000000").statusCode())
                .isEqualTo(403);
        clock.by = clock.by.plusSeconds(60);
        var code = Codes.of(factor.written(), clock.instant());
        var in = browser.post("/dang-nhap/buoc-hai", "ma", code, "tiep", "/quan-tri/toi");
        assertThat(in.statusCode()).as(in.body()).isEqualTo(302);
        assertThat(browser.signedIn()).isTrue();
    }

    @Test
    void somebodySignedInLinksAfterSayingYes() {
        var hang = accepted();
        browser.enterByPassword(hang.login());
        var back = browser.throughTheProvider("/quan-tri/toi/khoa/mot-lan", "hang.nm");
        var answer = browser.get(back);
        assertThat(Person.location(answer)).isEqualTo("/quan-tri/toi/khoa#mot-lan");
        var page = browser.page("/quan-tri/toi/khoa");
        assertThat(page.text()).contains("Bạn vừa đăng nhập là «hang.nm»");
        assertThat(db.sql("select count(*) from account_identity")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(Person.location(browser.send(page, "/quan-tri/toi/khoa/mot-lan")))
                .contains("identity-linked");
        var other = new Person(port);
        other.signIn("hang.nm");
        assertThat(other.signedIn()).isTrue();
        var linked = browser.page("/quan-tri/toi/khoa");
        assertThat(browser.send(linked, "/quan-tri/toi/khoa/mot-lan/xoa", "mat-khau", "sai")
                        .statusCode())
                .isEqualTo(422);
        browser.send(linked, "/quan-tri/toi/khoa/mot-lan/xoa", "mat-khau", LONG);
        browser = new Person(port);
        refused(browser.signIn("hang.nm"), 403, "NotLinked", "chưa liên kết");
    }

    @Test
    void nobodyTakesAPersonThereWhoBelongsToSomebodyElseHere() {
        linked("hang.nm");
        var other = accepted();
        browser.enterByPassword(other.login());
        var answer = browser.get(browser.throughTheProvider("/quan-tri/toi/khoa/mot-lan", "hang.nm"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(answer.body()).select(".faults").text()).contains("người khác");
        assertThat(noted()).isEqualTo("SingleSignOnRefused.LinkedOtherwise");
    }

    @Test
    void anInvitationIsTakenUpByTheProviderWithoutAPassword() {
        var somebody = invited("reporter");
        var invitation = browser.page("/moi/" + somebody.token().value());
        var link = invitation.select("a[href^=/dang-nhap/oidc/moi]").attr("href");
        var answer = browser.get(browser.throughTheProvider(link, "moi.lt"));
        assertThat(Person.location(answer)).isEqualTo("/dang-nhap/oidc");
        browser.get(browser.throughTheProvider("/dang-nhap/oidc", "moi.lt"));
        assertThat(browser.signedIn()).isTrue();
        var page = browser.page("/quan-tri/toi/khoa");
        assertThat(page.text()).contains("Bạn chỉ vào bằng Tài khoản Tỉnh");
        assertThat(browser.page("/quan-tri/toi").select("input[type=password]")).isEmpty();
        assertThat(new Person(port).get("/moi/" + somebody.token().value()).statusCode())
                .isEqualTo(410);
    }

    @Test
    void theProviderEndsTheSessionsThatItBegan() {
        var hang = linked("hang.nm");
        browser.signIn("hang.nm");
        var elsewhere = new Person(port);
        elsewhere.enterByPassword(hang.login());
        assertThat(browser.signedIn()).isTrue();
        var sid = db.sql(
                        "select sid from account_session_identity where subject = 'hang.nm' order by session_id desc limit 1")
                .query(String.class)
                .single();
        assertThat(sid).isNotBlank();
        var farewell = PROVIDER.farewell(AgencyProvider.CLIENT, null, sid);
        assertThat(new Person(port)
                        .post("/dang-nhap/oidc/dang-xuat-tu-xa", "logout_token", farewell)
                        .statusCode())
                .isEqualTo(200);
        assertThat(browser.signedIn()).isFalse();
        assertThat(elsewhere.signedIn()).isTrue();
        browser.signIn("hang.nm");
        new Person(port).post("/dang-nhap/oidc/dang-xuat-tu-xa", "logout_token", farewell);
        assertThat(browser.signedIn()).isTrue();
        var all = PROVIDER.farewell(AgencyProvider.CLIENT, "hang.nm", null);
        new Person(port).post("/dang-nhap/oidc/dang-xuat-tu-xa", "logout_token", all);
        assertThat(browser.signedIn()).isFalse();
    }

    @Test
    void nobodyElseSaysFarewell() {
        linked("hang.nm");
        browser.signIn("hang.nm");
        for (var token : List.of("", "x.y.z", PROVIDER.farewell("phan-mem-khac", "hang.nm", null)))
            assertThat(new Person(port)
                            .post("/dang-nhap/oidc/dang-xuat-tu-xa", "logout_token", token)
                            .statusCode())
                    .isEqualTo(400);
        assertThat(browser.signedIn()).isTrue();
    }

    @Test
    void aProviderThatIsAwayLeavesThePasswordInPlace() {
        PROVIDER.close();
        try {
            clock.by = clock.by.plusSeconds(11);
            var answer = browser.get("/dang-nhap/oidc");
            assertThat(answer.statusCode()).isEqualTo(503);
            assertThat(Jsoup.parse(answer.body()).select(".faults").text())
                    .contains("Tài khoản Tỉnh lúc này không trả lời");
            var hang = accepted();
            browser.enterByPassword(hang.login());
            assertThat(browser.signedIn()).isTrue();
        } finally {
            PROVIDER.start();
            clock.by = clock.by.plusSeconds(11);
        }
    }
}

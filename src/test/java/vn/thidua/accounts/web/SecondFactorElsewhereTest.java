package vn.thidua.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.thidua.accounts.ASite;
import vn.thidua.accounts.Accounts;
import vn.thidua.accounts.Admissions;
import vn.thidua.accounts.AgencyProvider;
import vn.thidua.accounts.Login;
import vn.thidua.accounts.Password;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// An agency that counts the second factor which its provider has seen.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SecondFactorElsewhereTest {

    private static final AgencyProvider PROVIDER = new AgencyProvider().start();
    private static final Actor VISITOR = new Actor(new UUID(0, 0), new UUID(0, 0), Set.of(), "127.0.0.1");

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry properties) {
        properties.add("thidua.accounts.oidc.issuer", PROVIDER::issuer);
        properties.add("thidua.accounts.oidc.client-id", () -> AgencyProvider.CLIENT);
        properties.add("thidua.accounts.oidc.client-secret", () -> AgencyProvider.SECRET);
        properties.add("thidua.accounts.oidc.second-factor-counts", () -> true);
        properties.add("thidua.accounts.oidc.second-factor-signs", () -> "mfa,hwk");
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
    private Clock clock;

    @Autowired
    private JdbcClient db;

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

    private Accounts.Invitation invited(String role) {
        var login = new Login("sso-" + UUID.randomUUID().toString().substring(0, 8));
        return accounts.invite(Actor.SYSTEM, login, "Lê Thị Hoa", new UUID(2, 1), role, Scope.of(site));
    }

    private void administratorLinkedAs(String name) {
        var invited = invited("administrator");
        var factor = admissions.enrolment(VISITOR, invited.token());
        var code = Codes.of(factor.written(), clock.instant());
        admissions.accept(VISITOR, invited.token(), Password.typed(Person.PASSWORD), code);
        db.sql("""
                insert into account_identity (issuer, subject, account_id, linked_at)
                values (:issuer, :subject, :account, now())
                """)
                .param("issuer", PROVIDER.issuer())
                .param("subject", name)
                .param("account", invited.account().value())
                .update();
    }

    @Test
    void whoShowedTwoFactorsThereIsInAtOnce() {
        administratorLinkedAs("hang.nm");
        PROVIDER.says(token -> token.getClaims().claim("amr", List.of("pwd", "hwk")));
        assertThat(Person.location(browser.signIn("hang.nm"))).isEqualTo("/quan-tri/toi");
        assertThat(browser.signedIn()).isTrue();
    }

    @Test
    void whoShowedOneThereShowsTheOtherHere() {
        administratorLinkedAs("hang.nm");
        PROVIDER.says(token -> token.getClaims().claim("amr", List.of("pwd")));
        assertThat(Person.location(browser.signIn("hang.nm"))).startsWith("/dang-nhap/buoc-hai");
        assertThat(browser.signedIn()).isFalse();
    }

    @Test
    void whoHasNoFactorHereMayWorkOnlyWhileTheProvidersCounts() {
        var invited = invited("board");
        browser.get(browser.throughTheProvider(
                "/dang-nhap/oidc/moi?giay-moi=" + invited.token().value(), "moi.lt"));
        PROVIDER.says(token -> token.getClaims().claim("amr", List.of("mfa")));
        browser.signIn("moi.lt");
        assertThat(browser.page("/quan-tri/toi").select(".notice--error")).isEmpty();
        PROVIDER.says(token -> token.getClaims().claim("amr", List.of("pwd")));
        browser = new Person(port);
        browser.signIn("moi.lt");
        assertThat(browser.page("/quan-tri/toi").select(".notice--error")).hasSize(1);
    }
}

package vn.thidua.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.accounts.ASite;
import vn.thidua.accounts.AccountId;
import vn.thidua.accounts.AccountRefused;
import vn.thidua.accounts.Accounts;
import vn.thidua.accounts.Admissions;
import vn.thidua.accounts.Login;
import vn.thidua.accounts.Password;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// A person with a key in a real browser: adds it, comes in with it twice over, takes it away.
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "thidua.accounts.oidc.issuer=http://localhost:1",
            "thidua.accounts.oidc.client-id=cong",
            "thidua.accounts.oidc.client-secret=bi-mat",
            "thidua.accounts.oidc.label=Tài khoản Tỉnh"
        })
class PasskeyWalkTest {

    private static final String LONG = "Đường về quê 45";
    private static final Actor VISITOR = new Actor(new UUID(0, 0), new UUID(0, 0), Set.of(), "127.0.0.1");

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

    private final Browser browser = new Browser();
    private SiteId site;
    private String login = "";
    private AccountId account;

    @BeforeEach
    void settle() {
        site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
        login = "khoa-" + UUID.randomUUID().toString().substring(0, 8);
        var invited = accounts.invite(
                Actor.SYSTEM, new Login(login), "Nguyễn Minh Hằng", new UUID(2, 1), "reporter", Scope.of(site));
        admissions.accept(VISITOR, invited.token(), Password.typed(LONG), "");
        account = invited.account();
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private String at(String path) {
        return "http://localhost:" + port + path;
    }

    private record Device(CDPSession devtools, String id) {

        JsonObject credentials() {
            return devtools.send("WebAuthn.getCredentials", of("authenticatorId", id));
        }

        static JsonObject of(String name, String value) {
            var all = new JsonObject();
            all.addProperty(name, value);
            return all;
        }

        void verifies(boolean does) {
            var all = of("authenticatorId", id);
            all.addProperty("isUserVerified", does);
            devtools.send("WebAuthn.setUserVerified", all);
        }
    }

    private static Device device(Page page) {
        var devtools = page.context().newCDPSession(page);
        devtools.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        options.addProperty("automaticPresenceSimulation", true);
        var asked = new JsonObject();
        asked.add("options", options);
        return new Device(
                devtools,
                devtools.send("WebAuthn.addVirtualAuthenticator", asked)
                        .get("authenticatorId")
                        .getAsString());
    }

    private void enterByPassword(Page page) {
        page.navigate(at("/dang-nhap?tiep=/quan-tri/toi"));
        page.fill("#ten", login);
        page.fill("#mat-khau", LONG);
        page.click("form[action='/dang-nhap'] button[type=submit]");
    }

    private void addKey(Page page, String name) {
        page.navigate(at("/quan-tri/toi/khoa"));
        page.fill("#ten-khoa", name);
        page.fill("#mat-khau", LONG);
        page.click("text=Thêm khóa truy cập");
        page.waitForSelector(".keys__name");
    }

    private void leave(Page page) {
        page.click("form[action='/dang-xuat'] button");
        page.waitForURL("**/dang-nhap*");
        page.navigate(at("/dang-nhap?tiep=/quan-tri/toi"));
    }

    @Test
    void aKeyIsAddedUsedTwiceOverAndTakenAway() {
        var page = browser.page(1280, true);
        device(page);
        enterByPassword(page);
        page.waitForURL("**/quan-tri/toi");
        addKey(page, "Máy cơ quan");
        assertThat(page.locator(".codes__list li").count()).isEqualTo(10);
        assertThat(page.textContent(".keys__name")).isEqualTo("Máy cơ quan");

        leave(page);
        enterByPassword(page);
        page.waitForSelector("h1:has-text('Bước hai')");
        page.click("text=Dùng khóa truy cập");
        page.waitForURL("**/quan-tri/toi");

        leave(page);
        page.click("text=Đăng nhập bằng khóa truy cập");
        page.waitForURL("**/quan-tri/toi");
        assertThat(page.textContent(".desk__person")).contains("Nguyễn Minh Hằng");

        page.navigate(at("/quan-tri/toi/khoa"));
        page.click("summary:has-text('Xóa khóa')");
        page.fill(".keys input[type=password]", LONG);
        page.click("text=Xóa khóa này");
        page.waitForSelector("text=Bạn chưa có khóa truy cập nào.");
        assertThat(browser.complaints).isEmpty();
        assertThat(browser.requests).allMatch(address -> address.startsWith("http://localhost:" + port));
    }

    @Test
    void aCopiedKeyDoesNotOpenAndIsNoted() {
        var page = browser.page(1280, true);
        var device = device(page);
        enterByPassword(page);
        addKey(page, "Máy cơ quan");
        leave(page);
        db.sql("update account_passkey set sign_count = 99 where account_id = :account")
                .param("account", account.value())
                .update();
        assertThat(device.credentials().getAsJsonArray("credentials")).hasSize(1);
        page.click("text=Đăng nhập bằng khóa truy cập");
        page.waitForSelector(".faults");
        assertThat(page.textContent(".faults")).contains("Không đăng nhập được bằng khóa ấy");
        assertThat(db.sql("select before from audit_entry where what = 'PasskeyFellBack' and subject = :subject")
                        .param("subject", "account:" + account.value())
                        .query(String.class)
                        .single())
                .endsWith("signed 99");
    }

    @Test
    void whoDoesNotShowThemselvesToTheKeyIsToldSoAndMayTryAgain() {
        var page = browser.page(390, true);
        var device = device(page);
        enterByPassword(page);
        addKey(page, "Điện thoại");
        leave(page);
        device.verifies(false);
        page.click("text=Đăng nhập bằng khóa truy cập");
        page.waitForSelector("[data-passkey-fault]:not([hidden])");
        assertThat(page.textContent("[data-passkey-fault]:not([hidden])")).contains("Chưa dùng khóa");
        device.verifies(true);
        page.click("text=Đăng nhập bằng khóa truy cập");
        page.waitForURL("**/quan-tri/toi");
    }

    @Test
    void whoMustHaveASecondFactorKeepsTheLastKey() {
        var page = browser.page(1280, true);
        device(page);
        enterByPassword(page);
        assertThatExceptionOfType(AccountRefused.WithoutSecondFactor.class)
                .isThrownBy(() -> accounts.assign(Actor.SYSTEM, account, "board", Scope.of(site)));
        addKey(page, "Khóa USB");
        accounts.assign(Actor.SYSTEM, account, "board", Scope.of(site));
        page.click("summary:has-text('Xóa khóa')");
        page.fill(".keys input[type=password]", LONG);
        page.click("text=Xóa khóa này");
        page.waitForSelector(".faults");
        assertThat(page.textContent(".faults")).contains("lớp cuối cùng còn lại");
        assertThat(page.locator(".keys__name").count()).isOne();
    }

    @Test
    void withoutScriptACodeRemains() {
        var withScript = browser.page(1280, true);
        device(withScript);
        enterByPassword(withScript);
        addKey(withScript, "Máy cơ quan");
        var code = withScript.textContent(".codes__list li >> nth=0");
        var page = browser.page(390, false);
        enterByPassword(page);
        assertThat(page.isVisible("text=Dùng khóa truy cập")).isFalse();
        page.fill("#ma", code);
        page.click("text=Dùng mã");
        assertThat(page.url()).isEqualTo(at("/quan-tri/toi"));
        page.navigate(at("/quan-tri/toi/khoa"));
        assertThat(page.isVisible("text=Thêm khóa cần JavaScript")).isTrue();
    }

    @Test
    void everyPageOfTheKeysIsForEverybody() {
        for (var scheme : List.of("light", "dark")) {
            var page = browser.page(390, true, scheme);
            device(page);
            page.navigate(at("/dang-nhap"));
            forEverybody(page, "dang-nhap-" + scheme);
            page.click("text=Đăng nhập bằng Tài khoản Tỉnh");
            page.waitForSelector(".faults");
            assertThat(page.textContent(".faults")).contains("không trả lời");
            forEverybody(page, "vang-" + scheme);
            page.navigate(at("/moi/" + invitation()));
            assertThat(page.isVisible("text=Nhận tài khoản bằng Tài khoản Tỉnh"))
                    .isTrue();
            forEverybody(page, "moi-" + scheme);
            enterByPassword(page);
            if (page.url().contains("/quan-tri")) {
                addKey(page, "Máy cơ quan");
                forEverybody(page, "khoa-moi-" + scheme);
            } else {
                forEverybody(page, "buoc-hai-" + scheme);
                page.fill("#ma", "000000");
                page.click("text=Dùng mã");
                page.waitForSelector(".faults");
                forEverybody(page, "buoc-hai-sai-" + scheme);
                page.context().close();
                continue;
            }
            page.click("summary:has-text('Xóa khóa')");
            forEverybody(page, "khoa-xoa-" + scheme);
            page.navigate(at("/quan-tri/toi"));
            forEverybody(page, "toi-" + scheme);
            page.context().close();
        }
    }

    private String invitation() {
        var other = new Login("moi-" + UUID.randomUUID().toString().substring(0, 8));
        return accounts.invite(Actor.SYSTEM, other, "Lê Thị Mới", new UUID(2, 1), "reporter", Scope.of(site))
                .token()
                .value();
    }

    private void forEverybody(Page page, String name) {
        var shots = System.getenv("THIDUA_SHOTS");
        if (shots != null) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(java.nio.file.Path.of(shots, name + "-390.png"))
                    .setFullPage(true));
            page.setViewportSize(1280, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(java.nio.file.Path.of(shots, name + "-1280.png"))
                    .setFullPage(true));
            page.setViewportSize(390, 900);
        }
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as(name)
                .isLessThanOrEqualTo(390);
        var violations = Axe.faults(page);
        assertThat(violations).as(name + " " + violations).isEmpty();
    }
}

package vn.thidua.emulation.ballot;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.thidua.accounts.Staff.Person;
import vn.thidua.portal.Axe;
import vn.thidua.portal.Browser;

/// A secret vote as people walk it on a phone: shares are taken, an envelope is made by the browser and replaced, the
/// urn is opened with two shares, and what the browser encrypted is what is counted.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BallotWalkTest {

    private static final SecureRandom RANDOM = new SecureRandom();

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Ballots ballots;

    private final Browser browser = new Browser();
    private Page page = browser.page(390, true);

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void isEncryptedInTheBrowserAndOpenedByTwoHolders() {
        var bloc = new ABallotBloc(context, port, 6);
        open(bloc.officers.getFirst(), ABallotBloc.PATH + "/nam/" + bloc.year.value() + "/moi");
        hasNoFault();
        page.fill("#hoi", "Đề nghị tặng Cờ thi đua");
        page.locator("form.form--wide button[type=submit]").click();
        assertThat(page.locator(".faults").first()).isVisible();
        hasNoFault();
        var here = bloc.prepared(bloc.form(VotingWay.SEALED));
        var shares = shares(bloc, here);
        open(bloc.officers.getFirst(), here);
        press("Mở biểu quyết");
        hasNoFault();
        withoutScript(bloc, here);
        voted(bloc, here);
        var id = ABallotBloc.id(here);
        for (var n = 2; n <= 6; n++) cast(bloc, here, n);
        open(bloc.officers.getFirst(), here);
        press("Đóng biểu quyết");
        hasNoFault();
        open(bloc.officers.get(3), here + "/kiem-phieu");
        hasNoFault();
        page.fill("#manh-1", shares.get(0));
        page.fill("#manh-2", shares.get(2));
        press("Mở và đếm tất cả");
        assertThat(page.locator(".ballot__verdict")).containsText("5 trên 6, cần ít nhất 70 %");
        hasNoFault();
        var outcome = ballots.result(bloc.site, id).orElseThrow();
        assertThat(outcome.count()).isEqualTo(new Count(6, 6, 0, List.of(5, 1)));
        assertThat(browser.requests).allMatch(url -> url.contains("localhost:" + port) || url.startsWith("data:"));
        assertThat(browser.complaints).allMatch(words -> words.contains("422"));
    }

    private void open(Person person, String path) {
        page.context().clearCookies();
        page.context()
                .addCookies(List.of(new Cookie("phien", person.session().value()).setUrl("http://localhost:" + port)));
        page.navigate("http://localhost:" + port + path);
    }

    private void press(String words) {
        page.locator("main button", new Page.LocatorOptions().setHasText(words))
                .first()
                .click();
    }

    private void hasNoFault() {
        assertThat(Axe.faults(page)).as(page.url()).isEmpty();
        var wide =
                (Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(wide.intValue()).as(page.url()).isLessThanOrEqualTo(0);
    }

    private List<String> shares(ABallotBloc bloc, String here) {
        var shares = new ArrayList<String>();
        for (var n = 1; n <= 3; n++) {
            open(bloc.officers.get(n - 1), here);
            press("Nhận mảnh khóa của tôi");
            shares.add(page.locator(".ballot__share code").innerText());
        }
        hasNoFault();
        return shares;
    }

    /// Without script nothing can be sent, and the page says what to do instead.
    private void withoutScript(ABallotBloc bloc, String here) {
        var scripted = page;
        page = browser.page(390, false);
        open(bloc.voters.getFirst(), here + "/phieu");
        assertThat(page.locator("[data-ballot-scriptless]")).containsText("phiếu giấy");
        assertThat(page.locator("[data-ballot-choice]")).isHidden();
        assertThat(page.locator("[data-ballot]")).isHidden();
        page = scripted;
    }

    private void voted(ABallotBloc bloc, String here) {
        open(bloc.voters.getFirst(), here);
        page.locator("main a", new Page.LocatorOptions().setHasText("Bỏ phiếu")).click();
        assertThat(page.locator("main")).containsText("Điều hệ thống không thể hứa");
        hasNoFault();
        press("Mã hóa và bỏ phiếu");
        assertThat(page.locator("[data-ballot-fault]")).containsText("Hãy chọn một phương án");
        page.locator("label", new Page.LocatorOptions().setHasText("Đồng ý"))
                .first()
                .click();
        var sent = page.waitForRequest(request -> request.method().equals("POST"), () -> press("Mã hóa và bỏ phiếu"));
        assertThat(sent.postData()).doesNotContain("lua-chon").matches("_token=[\\w-]+&phong-bi=[\\w-]{512}");
        var first = page.locator(".ballot__receipt code").innerText();
        assertThat(first).hasSize(64);
        assertThat(page.locator("[data-ballot-same]")).isVisible();
        hasNoFault();
        page.locator("label", new Page.LocatorOptions().setHasText("Không đồng ý"))
                .click();
        press("Mã hóa và thay phong bì");
        assertThat(page.locator(".ballot__receipt code")).not().hasText(first);
        page.evaluate(
                "key => sessionStorage.setItem(key, '0')",
                "phong-bi " + page.locator("[data-ballot]").getAttribute("data-label"));
        page.reload();
        assertThat(page.locator("[data-ballot-differs]")).isVisible();
    }

    private static void cast(ABallotBloc bloc, String here, int n) {
        var voter = bloc.voter(n);
        var key = voter.page(here + "/phieu").select("[data-ballot]").attr("data-key");
        var bytes = Envelope.sealed(Base64.getDecoder().decode(key), ABallotBloc.id(here), n, List.of(1), RANDOM)
                .bytes();
        voter.post(
                here + "/phieu",
                "phong-bi",
                Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}

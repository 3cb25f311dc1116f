package vn.thidua.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A citizen's walk: home, search without diacritics, the conference, its gallery, its day, the statistics.
@Portal
class PortalWalkTest {

    static final String TITLE = "Hội nghị ký kết giao ước thi đua Khối Tổng hợp năm 2021";

    @LocalServerPort
    int port;

    @ParameterizedTest(name = "{0} px, script {1}")
    @CsvSource({"1280, true", "390, true", "1280, false", "390, false"})
    void walksFromHomeToTheStatistics(int width, boolean script) {
        try (var browser = new Browser()) {
            var page = browser.page(width, script);
            page.navigate("http://localhost:" + port + "/");
            assertThat(page).hasTitle("Văn phòng UBND tỉnh Lam Giang");
            fits(page);

            searchWithoutDiacritics(page);
            readTheArticle(page);
            if (script) openTheGalleryByKeyboard(page);
            else openAPictureAsALink(page);
            goToItsDay(page);
            seeTheStatistics(page);

            assertThat(browser.requests)
                    .allMatch(url -> url.startsWith("http://localhost:" + port + "/") || url.startsWith("data:"));
            assertThat(browser.complaints).isEmpty();
            assertThat(page.context().cookies()).isEmpty();
        }
    }

    private void searchWithoutDiacritics(Page page) {
        var field = page.locator("#tim");
        field.fill("hoi nghi ky ket giao uoc thi dua khoi tong hop 2021");
        field.press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*/tim-kiem\\?q=.*"));
        fits(page);
        var first = page.locator("main h2 a").first();
        for (var i = 0; i < 30 && first.count() == 0; i++) { // the index of a site that was just written fills up
            page.waitForTimeout(1_000);
            page.reload();
        }
        assertThat(first).hasText(TITLE);
        first.click();
    }

    private void readTheArticle(Page page) {
        assertThat(page.locator("h1")).hasText(TITLE);
        assertThat(page.locator(".article__facts")).containsText("25/01/2021");
        assertThat(page.locator(".article__facts")).not().containsText("00:00");
        assertThat(page.locator(".article__facts")).containsText(Pattern.compile("10\\.2[7-9]\\d lượt xem"));
        assertThat(page.locator(".article__byline")).hasText("Minh Hằng (T)");
        assertThat(page.locator("main")).not().containsText("False");
        assertThat(page.locator(".gallery h2")).hasText("MỘT SỐ HÌNH ẢNH TẠI HỘI NGHỊ");
        assertThat(page.locator(".gallery figcaption")).hasText(new String[] {
            "Toàn cảnh hội nghị", "Các đơn vị tham gia ký kết giao ước thi đua khối tổng hợp năm 2021"
        });
        fits(page);
    }

    private void openTheGalleryByKeyboard(Page page) {
        var first = page.locator("[data-lightbox]").first();
        page.waitForFunction("() => document.querySelector('.parvus') !== null");
        first.focus();
        page.keyboard().press("Enter");
        var lightbox = page.locator(".parvus");
        assertThat(lightbox).isVisible();
        assertThat(lightbox).containsText("Toàn cảnh hội nghị");
        page.keyboard().press("ArrowRight");
        assertThat(lightbox.locator(".parvus__slide[aria-hidden=false], .parvus__slide:not([aria-hidden=true])")
                        .last())
                .containsText("Các đơn vị tham gia");
        page.keyboard().press("Escape");
        assertThat(lightbox).isHidden();
        assertThat(page.locator("h1")).hasText(TITLE);
    }

    private void openAPictureAsALink(Page page) {
        var address = page.url();
        page.locator("[data-lightbox]").first().click();
        assertThat(page).hasURL(Pattern.compile(".*/anh/.*/1600\\.webp"));
        page.navigate(address);
    }

    private void goToItsDay(Page page) {
        Locator day = page.locator("a.month__day--chosen");
        assertThat(day).containsText("25");
        day.click();
        assertThat(page).hasURL(Pattern.compile(".*/ngay/2021/01/25"));
        assertThat(page.locator("h1")).hasText("Tin ngày 25/01/2021");
        assertThat(page.locator("main h2 a", new Page.LocatorOptions().setHasText(TITLE)))
                .isVisible();
        fits(page);
    }

    private void seeTheStatistics(Page page) {
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Xem thống kê"))
                .click();
        assertThat(page).hasURL(Pattern.compile(".*/thong-ke"));
        assertThat(page.locator("main")).containsText("1.439.560");
        assertThat(page.locator("main svg").first()).isVisible();
        fits(page);
    }

    /// Nothing sticks out to the side.
    private static void fits(Page page) {
        if (!page.url().contains("localhost")) return;
        var root = page.locator("html");
        var wide = (Number) root.evaluate("html => html.scrollWidth - html.clientWidth");
        assertThat(wide.intValue()).as(page.url()).isLessThanOrEqualTo(0);
    }
}

package vn.thidua.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.LoadState;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.thidua.accounts.ASite;
import vn.thidua.accounts.Staff;
import vn.thidua.media.Media;
import vn.thidua.media.MediaId;
import vn.thidua.media.MediaSearch;
import vn.thidua.media.MediumKind;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// The store of media as people of the back office use it: with a script and without, on a phone and on a desk.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class MediaWalkTest {

    private static final Path PICTURES = Path.of("target/walk");

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sites sites;

    @Autowired
    private Media media;

    private SiteId site;
    private Staff.Person board;

    @BeforeEach
    void settle() {
        site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
        board = new Staff(context).board(site);
    }

    private Page open(Browser browser, int width, boolean script, String scheme) {
        var page = browser.page(width, script, scheme);
        page.context()
                .addCookies(List.of(new Cookie("phien", board.session().value()).setUrl("http://localhost:" + port)));
        page.navigate("http://localhost:" + port + "/quan-tri/kho");
        return page;
    }

    @Test
    void filesAreSentWithProgressAndFramedWithTheMouse() {
        try (var browser = new Browser()) {
            var page = open(browser, 1280, true, "light");
            page.setInputFiles("#tep", new FilePayload[] {
                photo("Lễ ký kết giao ước thi đua.png", 1),
                photo("Trao bằng khen.png", 2),
                new FilePayload("chương trình.exe", "application/octet-stream", new byte[] {1}),
                new FilePayload("gia.jpg", "image/jpeg", "<!doctype html>".getBytes(StandardCharsets.UTF_8))
            });
            assertThat(page.locator(".intake__row--done")).hasCount(2);
            assertThat(page.locator(".intake__row--refused")).hasCount(2);
            assertThat(page.locator(".intake__row--refused").first()).containsText("Không nhận loại tệp này");
            page.screenshot(new ScreenshotOptions()
                    .setPath(PICTURES.resolve("kho-gui.png"))
                    .setFullPage(true));

            page.locator(".intake__row--done a").first().click();
            assertThat(page.locator("h1")).hasText("Lễ ký kết giao ước thi đua.png");
            var id = new MediaId(UUID.fromString(page.url().replaceFirst(".*/", "")));
            var stage = page.locator("[data-stage]");
            assertThat(stage).hasClass(Pattern.compile("framing__stage--live"));
            assertThat(page.locator(".framing__picture")).hasJSProperty("complete", true);
            page.waitForLoadState(LoadState.NETWORKIDLE); // what comes late moves the picture
            stage.scrollIntoViewIfNeeded();
            var box = stage.boundingBox();
            page.mouse().move(box.x + box.width * 0.2, box.y + box.height * 0.1);
            page.mouse().down();
            page.mouse()
                    .move(
                            box.x + box.width * 0.9,
                            box.y + box.height * 0.8,
                            new com.microsoft.playwright.Mouse.MoveOptions().setSteps(5));
            page.mouse().up();
            page.mouse().click(box.x + box.width * 0.55, box.y + box.height * 0.45);
            assertThat(page.locator("#rong")).hasValue("70");
            assertThat(page.locator("#ngang")).hasValue("50");
            page.screenshot(new ScreenshotOptions()
                    .setPath(PICTURES.resolve("khung.png"))
                    .setFullPage(true));
            page.locator("form[data-framing] button[type=submit]").click();
            assertThat(page.locator(".desk__notice")).isVisible();
            assertThat(media.medium(site, id).orElseThrow().shownWidth()).isEqualTo(1120);
            assertThat(browser.complaints)
                    .filteredOn(complaint -> !complaint.contains("422"))
                    .isEmpty();
        }
    }

    @Test
    void anUploadSurvivesABrokenLineWaitsWhenToldAndIsGivenUp() {
        try (var browser = new Browser()) {
            var page = open(browser, 1280, true, "light");
            var puts = new AtomicInteger();
            var held = new AtomicBoolean();
            page.route("**/phien/*tu=*", route -> {
                if (held.get()) return; // neither answered nor refused: the line is slow
                if (puts.incrementAndGet() == 2) route.abort();
                else route.resume();
            });
            page.setInputFiles("#tep", film("đứt.webm", 1));
            assertThat(page.locator(".intake__row--done")).hasCount(1);
            assertThat(puts.get()).isEqualTo(4); // three pieces, one of them twice

            held.set(true);
            page.setInputFiles("#tep", film("dừng.webm", 2));
            var row = page.locator(".intake__row").nth(1);
            row.getByText("Tạm dừng").click();
            assertThat(row.locator(".intake__state")).hasText("Tạm dừng");
            held.set(false);
            row.getByText("Tiếp tục").click();
            assertThat(page.locator(".intake__row--done")).hasCount(2);

            held.set(true);
            page.setInputFiles("#tep", film("bỏ.webm", 3));
            var given = page.locator(".intake__row").nth(2);
            given.getByText("Hủy").click();
            assertThat(given.locator(".intake__state")).hasText("Đã hủy");
            var kept = media.search(board.actor(), site, new MediaSearch("", MediumKind.VIDEO, false, 1));
            assertThat(kept.items())
                    .extracting(each -> each.medium().title())
                    .contains("đứt.webm", "dừng.webm")
                    .doesNotContain("bỏ.webm");
        }
    }

    private static FilePayload film(String name, int number) {
        var bytes = new byte[9 << 20];
        new java.util.Random(number).nextBytes(bytes);
        var head = "\u001A\u0045\u00DF\u00A3\u009FB\u0086\u0081\u0001B\u0082\u0084webm"
                .getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(head, 0, bytes, 0, head.length);
        return new FilePayload(name, "video/webm", bytes);
    }

    @Test
    void withoutAScriptTheFormSendsManyFiles() {
        try (var browser = new Browser()) {
            var page = open(browser, 390, false, "light");
            page.setInputFiles("#tep", new FilePayload[] {photo("Một.png", 3), photo("Hai.png", 4)});
            page.locator("form[data-upload] button[type=submit]").click();
            assertThat(page.locator(".desk__notice")).containsText("Đã đưa vào kho");
            assertThat(page.locator(".store__title").first()).isVisible();
        }
    }

    @Test
    void nothingHindersAnybodyAndNothingIsWiderThanAPhone() {
        var found = new ArrayList<String>();
        media.add(
                vn.thidua.platform.Actor.SYSTEM,
                site,
                "Sân trường sáng thứ Hai, học sinh toàn trường chào cờ đầu tuần.png",
                photo("x.png", 5).buffer,
                "Ảnh: Minh Hằng");
        try (var browser = new Browser()) {
            for (var look : List.of("390 light", "1280 light", "1280 dark")) {
                var width = Integer.parseInt(look.split(" ")[0]);
                var page = open(browser, width, true, look.split(" ")[1]);
                look(page, found, look + " kho");
                page.locator(".store__link").first().click();
                page.waitForLoadState();
                look(page, found, look + " mot");
                page.navigate("http://localhost:" + port + "/quan-tri/kho?da-bo=true");
                look(page, found, look + " da-bo");
                page.context().close();
            }
            assertThat(browser.requests).allMatch(address -> address.startsWith("http://localhost:" + port));
        }
        assertThat(found).isEmpty();
    }

    private static void look(Page page, List<String> found, String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(PICTURES.resolve(name.replace(' ', '-') + ".png"))
                .setFullPage(true));
        var wide = (Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth");
        if (wide) found.add(name + " is wider than the screen");
        found.addAll(Axe.faults(page));
    }

    private static FilePayload photo(String name, int number) {
        var picture = new BufferedImage(1600, 1000, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setPaint(
                new GradientPaint(0, 0, new Color(14, 85 + number * 20, 99), 1600, 1000, new Color(240, 220, 160)));
        brush.fillRect(0, 0, 1600, 1000);
        brush.setColor(new Color(163, 39, 29));
        brush.fillOval(800 + number * 20, 350, 200, 200);
        brush.dispose();
        try {
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(picture, "png", bytes);
            return new FilePayload(name, "image/png", bytes.toByteArray());
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }
}

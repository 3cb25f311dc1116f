package vn.thidua.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.thidua.portal.Browser;

/// The guide reads in the product, every picture in it is of a page that is there, and none is left over. The pictures
/// are taken here: with `-Dguide.write` they take the place of those in the guide.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "thidua.demo=true")
@ActiveProfiles("demo")
class GuideTest {

    private static final Path PLACE = Path.of("src/main/resources/guide");
    private static final Pattern PICTURE = Pattern.compile("\\(anh/([a-z0-9-]+)\\.png\\)");
    private static final int WIDTH = 1100;
    private static final int HEIGHT = 720;

    @LocalServerPort
    private int port;

    /// @param clicks words of the links that lead from `start` to the page
    private record Shot(String name, String who, String start, List<String> clicks) {

        static Shot read(String line) {
            var cells = line.split("\t", -1);
            return new Shot(
                    cells[0],
                    cells[1],
                    cells[2],
                    Stream.of(cells[3].split(" > "))
                            .filter(words -> !words.isBlank())
                            .toList());
        }
    }

    @Test
    void everyPictureIsOfAPageThatIsThere() throws Exception {
        var shots = Files.readAllLines(Path.of("src/test/resources/guide-pictures.tsv")).stream()
                .map(Shot::read)
                .toList();
        assertThat(shots.stream().map(Shot::name)).containsExactlyInAnyOrderElementsOf(named());
        assertThat(kept()).containsExactlyElementsOf(named());
        var out = Files.createDirectories(
                System.getProperty("guide.write") == null ? Path.of("target/guide") : PLACE.resolve("anh"));
        try (var browser = new Browser()) {
            for (var who : new TreeSet<>(shots.stream().map(Shot::who).toList())) {
                var page = browser.page(WIDTH, true);
                page.setViewportSize(WIDTH, HEIGHT);
                enter(page, who);
                for (var shot : shots) if (shot.who().equals(who)) take(page, shot, out);
                page.context().close();
            }
        }
    }

    private static List<String> named() {
        var names = new TreeSet<String>();
        for (var chapter : chapters())
            PICTURE.matcher(chapter).results().forEach(picture -> names.add(picture.group(1)));
        return List.copyOf(names);
    }

    private static List<String> chapters() {
        try (var files = Files.list(PLACE)) {
            var chapters = new ArrayList<String>();
            for (var file :
                    files.filter(file -> file.toString().endsWith(".md")).toList())
                chapters.add(Files.readString(file, StandardCharsets.UTF_8));
            return chapters;
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }

    private static List<String> kept() throws IOException {
        if (System.getProperty("guide.write") != null) return named();
        try (var files = Files.list(PLACE.resolve("anh"))) {
            return files.map(file -> file.getFileName().toString().replace(".png", ""))
                    .sorted()
                    .toList();
        }
    }

    private void enter(Page page, String who) {
        page.navigate("http://localhost:" + port + "/dang-nhap");
        page.locator("form:has(input[value='" + who + "']) button").click();
    }

    private void take(Page page, Shot shot, Path out) {
        page.navigate("http://localhost:" + port + shot.start());
        for (var words : shot.clicks())
            page.locator("main a")
                    .filter(new Locator.FilterOptions().setHasText(words))
                    .first()
                    .click();
        assertThat(page.locator("main h1").count()).as(shot.name()).isEqualTo(1);
        page.screenshot(new ScreenshotOptions().setPath(out.resolve(shot.name() + ".png")));
    }

    @Test
    void readsInTheProduct() {
        try (var browser = new Browser()) {
            var page = browser.page(390, true);
            enter(page, "bich.thuy");
            page.locator(".desk__fold > summary").click();
            page.locator(".desk__list a[href='/quan-tri/huong-dan']").click();
            assertThat(page.locator("h1").textContent()).isEqualTo("Bắt đầu");
            for (var n = 0; n < page.locator(".guide__chapters a").count(); n++) {
                page.locator(".guide__chapters a").nth(n).click();
                assertThat(page.locator(".guide__chapters a[aria-current=page]").count())
                        .isEqualTo(1);
                for (var link : page.locator(".guide__text a[href^='#']").all())
                    assertThat(page.locator(link.getAttribute("href")).count())
                            .as(link.getAttribute("href"))
                            .isEqualTo(1);
                for (var picture : page.locator(".guide__text img").all()) {
                    var answer = page.request().get("http://localhost:" + port + picture.getAttribute("src"));
                    assertThat(answer.status()).isEqualTo(200);
                    assertThat(picture.getAttribute("alt")).isNotBlank();
                }
            }
        }
    }
}

package vn.thidua.newsroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import vn.thidua.accounts.ASite;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Staff.Person;
import vn.thidua.accounts.Times;
import vn.thidua.delivery.Eventually;
import vn.thidua.design.Bilingual;
import vn.thidua.news.Section;
import vn.thidua.news.Sections;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Vietnam;
import vn.thidua.portal.Axe;
import vn.thidua.portal.Browser;
import vn.thidua.site.Sites;

/// A story as its people walk it in a browser: pasted from Word with a picture, kept by itself, returned, approved,
/// scheduled, published, corrected, withdrawn.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class StoryTest {

    private static final Pattern SAVED = Pattern.compile("^Đã lưu \\d\\d:\\d\\d$");

    @TestConfiguration
    static class MovedByTheTest {

        @Bean
        @Primary
        Clock times() {
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
    private Sections sections;

    @Autowired
    private Schedule schedule;

    @Autowired
    private Clock clock;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void goesFromWordToItsReadersIsCorrectedAndWithdrawn() throws Exception {
        var site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
        sections.arrange(
                Actor.SYSTEM,
                site,
                List.of(new Section("tin-hoat-dong", new Bilingual("Tin hoạt động", ""), "")),
                List.of());
        var staff = new Staff(context);
        try (var browser = new Browser()) {
            var hang = at(browser, staff.reporter(site), 390);
            var binh = at(browser, staff.editor(site), 1280);
            var bach = at(browser, staff.board(site), 1280);
            var draft = written(hang);
            returned(binh, hang, draft);
            approved(binh, draft);
            scheduled(bach, draft);
            var reader = browser.page(390, true);
            read(reader);
            corrected(bach, binh, reader);
            withdrawn(bach, reader);
            assertThat(browser.requests)
                    .allMatch(url ->
                            url.contains("localhost:" + port) || url.startsWith("data:") || url.startsWith("blob:"));
            // the clock was moved past the end of open sessions: their pages say so, or ask with the token of the old
            // one
            assertThat(browser.complaints).allMatch(words -> words.contains("401") || words.contains("403"));
        }
    }

    private Page at(Browser browser, Person person, int width) {
        var page = browser.page(width, true);
        page.context()
                .addCookies(List.of(new Cookie("phien", person.session().value()).setUrl("http://localhost:" + port)));
        open(page, "/quan-tri");
        return page;
    }

    private void open(Page page, String path) {
        page.navigate("http://localhost:" + port + path);
    }

    private static void hasNoFault(Page page) {
        var found = Axe.faults(page);
        assertThat(found).as(page.url()).isEmpty();
        var wide =
                (Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(wide.intValue()).as(page.url()).isLessThanOrEqualTo(0);
    }

    private String written(Page page) throws IOException {
        hasNoFault(page);
        page.locator("#bai-moi").fill("Hội nghị " + mark);
        page.locator("#bai-moi").press("Enter");
        assertThat(page.locator("#body[contenteditable=true]")).isVisible();
        page.locator("#body").focus();
        page.evaluate("""
                (html) => {
                  const data = new DataTransfer();
                  data.setData('text/html', html);
                  data.setData('text/plain', '');
                  document.querySelector('#body').dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }
                """, word());
        assertThat(page.locator("#body img[data-media]")).hasCount(1);
        page.locator("#lead").fill("Mười một cơ quan ký giao ước.");
        page.locator("#byline").fill("Minh Hằng");
        page.locator("#source").fill("Văn phòng");
        page.locator("#section").selectOption("tin-hoat-dong");
        assertThat(page.locator("[data-state]")).hasText(SAVED);
        page.reload();
        assertThat(page.locator("#lead")).hasValue("Mười một cơ quan ký giao ước.");
        assertThat(page.locator("#body")).containsText("Sáng nay");
        hasNoFault(page);
        page.locator("[data-submit]").click();
        assertThat(page.locator(".desk__notice")).containsText("Đã trình duyệt");
        return page.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
    }

    /// As Word puts it on the clipboard, with a picture.
    private static String word() throws IOException {
        var picture = new BufferedImage(640, 400, BufferedImage.TYPE_INT_RGB);
        var brush = picture.createGraphics();
        brush.setColor(Color.ORANGE);
        brush.fillRect(40, 40, 300, 200);
        brush.dispose();
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        return "<html xmlns:o=\"urn:schemas-microsoft-com:office:office\"><body><!--StartFragment-->"
                + "<p class=MsoNormal><b>Sáng nay</b>, hội nghị diễn ra.<o:p></o:p></p>"
                + "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span"
                + " style='mso-list:Ignore'>·</span><![endif]>Nhiệm vụ thứ nhất</p>"
                + "<p class=MsoNormal><img width=640 height=400 alt=\"Toàn cảnh hội nghị\" src=\"data:image/png;base64,"
                + Base64.getEncoder().encodeToString(png.toByteArray())
                + "\"></p><!--EndFragment--></body></html>";
    }

    private void returned(Page editor, Page author, String draft) {
        open(editor, "/quan-tri");
        editor.locator("#cho-toi ~ ul a").first().click();
        editor.locator("#ly-do").fill("Bổ sung tên người chứng kiến.");
        editor.locator("form[action$=tra-lai] button").click();
        assertThat(editor.locator(".desk__notice")).containsText("Đã trả lại");
        open(author, "/quan-tri");
        assertThat(author.locator("#bi-tra ~ ul")).containsText("Bổ sung tên người chứng kiến.");
        open(author, draft);
        author.locator("#lead").fill("Mười một cơ quan ký giao ước trước người chứng kiến.");
        assertThat(author.locator("[data-state]")).hasText(SAVED);
        author.locator("[data-submit]").click();
        assertThat(author.locator(".desk__notice")).containsText("Đã trình duyệt");
    }

    private void approved(Page editor, String draft) {
        open(editor, draft);
        editor.locator("form[action$=duyet] button").click();
        assertThat(editor.locator(".desk__notice")).containsText("Đã duyệt");
    }

    private void scheduled(Page board, String draft) {
        var due = clock.instant().plus(Duration.ofMinutes(30)).atZone(Vietnam.ZONE);
        open(board, draft);
        hasNoFault(board);
        board.locator("#ngay").fill(due.toLocalDate().toString());
        board.locator("#gio").fill(due.toLocalTime().toString());
        board.locator("form[action$=hen-gio] button").click();
        assertThat(board.locator("main")).containsText("Hẹn đăng lúc");
        ((Times) clock).pass(Duration.ofMinutes(31));
        schedule.run();
    }

    private void read(Page reader) {
        open(reader, "/tin/hoi-nghi-" + mark);
        assertThat(reader.locator("h1")).hasText("Hội nghị " + mark);
        assertThat(reader.locator(".text li")).containsText("Nhiệm vụ thứ nhất");
        var picture = reader.locator(".text img").first();
        picture.scrollIntoViewIfNeeded();
        reader.waitForFunction("() => document.querySelector('.text img').naturalWidth > 0");
        assertThat(picture).hasAttribute("alt", "Toàn cảnh hội nghị");
        hasNoFault(reader);
    }

    private void corrected(Page board, Page editor, Page reader) {
        // thirty minutes have passed: the session is over, and the way leads back here
        assertThat(board.locator("main")).isVisible();
        board.context().clearCookies();
        editor.context().clearCookies();
        var staff = new Staff(context);
        var site = sites.at("localhost").orElseThrow().id();
        give(board, staff.board(site));
        give(editor, staff.editor(site));
        open(board, "/quan-tri/tin?q=" + mark);
        board.locator("form[action$=dinh-chinh] button").click();
        assertThat(board.locator("#body[contenteditable=true]")).isVisible();
        var correction = board.url().replaceFirst("^https?://[^/]+", "").replaceFirst("\\?.*", "");
        board.locator("#lead").fill("Mười hai cơ quan ký giao ước trước người chứng kiến.");
        assertThat(board.locator("[data-state]")).hasText(SAVED);
        board.locator("[data-submit]").click();
        assertThat(board.locator(".desk__notice")).containsText("Đã trình duyệt");
        approved(editor, correction);
        open(board, correction);
        board.locator("form[action$='/dang'] #noi-dung-sua").fill("Sửa số cơ quan: mười hai.");
        board.locator("form[action$='/dang'] button").click();
        assertThat(board.locator(".desk__notice")).isVisible();
        shows(reader, "Sửa số cơ quan: mười hai.");
        assertThat(reader.locator(".amended")).containsText("Lịch sử cập nhật");
    }

    private void give(Page page, Person person) {
        page.context()
                .addCookies(List.of(new Cookie("phien", person.session().value()).setUrl("http://localhost:" + port)));
    }

    private void withdrawn(Page board, Page reader) {
        open(board, "/quan-tri/tin?q=" + mark);
        board.locator("a[href$='/go']").click();
        hasNoFault(board);
        board.locator("input[name=cach][value=thu-hoi]").check();
        board.locator("#thong-bao").fill("Số liệu đang được rà soát.");
        board.locator("main form button[type=submit]").click();
        assertThat(board.locator(".desk__notice")).containsText("Đã gỡ");
        shows(reader, "Số liệu đang được rà soát.");
        assertThat(reader.locator(".text")).containsText("hội nghị diễn ra");
        hasNoFault(reader);
    }

    /// A copy in memory hears of a change a moment after it.
    private void shows(Page reader, String words) {
        Eventually.holds(Duration.ofSeconds(20), () -> {
            open(reader, "/tin/hoi-nghi-" + mark);
            return reader.locator("main").textContent().contains(words);
        });
    }
}

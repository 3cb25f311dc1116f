package vn.thidua.newsroom;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.thidua.accounts.ASite;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Staff.Person;
import vn.thidua.delivery.Eventually;
import vn.thidua.design.Bilingual;
import vn.thidua.news.Bodies;
import vn.thidua.news.Section;
import vn.thidua.news.Sections;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.portal.Axe;
import vn.thidua.portal.Browser;
import vn.thidua.site.Sites;

/// The script editor as a reporter meets it in a browser.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class EditorTest {

    private static final Pattern SAVED = Pattern.compile("^Đã lưu \\d\\d:\\d\\d$");

    private final Browser browser = new Browser();

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sites sites;

    @Autowired
    private Sections sections;

    private Staff staff;
    private Newsroom newsroom;
    private Person hang;
    private Person binh;

    @BeforeEach
    void settle() {
        SiteId site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
        sections.arrange(
                Actor.SYSTEM,
                site,
                List.of(new Section("tin-hoat-dong", new Bilingual("Tin hoạt động", ""), "")),
                List.of());
        staff = new Staff(context);
        newsroom = new Newsroom(port);
        hang = staff.reporter(site);
        binh = staff.editor(site);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    private String begun(String body) throws Exception {
        return newsroom.begun(
                hang,
                Map.of(
                        "title", "Hội nghị tổng kết",
                        "lead", "Mười một cơ quan ký giao ước.",
                        "body", body,
                        "byline", "Minh Hằng",
                        "source", "Văn phòng",
                        "section", "tin-hoat-dong"));
    }

    private Page opened(Person person, String draft, int width, String scheme) {
        var page = browser.page(width, true, scheme);
        page.context()
                .addCookies(List.of(new Cookie("phien", person.session().value()).setUrl("http://localhost:" + port)));
        page.navigate("http://localhost:" + port + draft);
        assertThat(page.locator("#body")).isVisible();
        return page;
    }

    private Page opened(Person person, String draft) {
        return opened(person, draft, 1280, "light");
    }

    private static Locator state(Page page) {
        return page.locator("[data-state]");
    }

    private String body(Person person, String draft) throws Exception {
        return newsroom.form(person, draft).getOrDefault("body", "");
    }

    private static void paste(Page page, String html, String text) {
        page.locator("#body").focus();
        page.evaluate("""
                ([html, text]) => {
                  const data = new DataTransfer();
                  if (html) data.setData('text/html', html);
                  data.setData('text/plain', text);
                  document.querySelector('#body').dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }
                """, List.of(html, text));
    }

    private static String resource(String name) throws Exception {
        try (var stream = Objects.requireNonNull(EditorTest.class.getResourceAsStream("/newsroom/" + name))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void whatComesFromWordBecomesCleanStructure() throws Exception {
        var draft = begun("");
        var page = opened(hang, draft);
        paste(page, resource("word.html"), "");
        assertThat(state(page)).hasText(SAVED);
        assertThat(body(hang, draft))
                .isEqualTo("<h2>Kết quả phong trào thi đua</h2>"
                        + "<p><strong>Sáng 25/11</strong>, Hội đồng Thi đua – Khen thưởng họp <em>phiên thứ ba</em>,"
                        + " diện tích 120 m<sup>2</sup>.</p>"
                        + "<ul><li>Khối các cơ quan Đảng<ul><li>Ban Tổ chức</li></ul></li><li>Khối doanh nghiệp</li></ul>"
                        + "<p><a href=\"https://example.org/ke-hoach?a=1&amp;b=2\">Kế hoạch năm</a> và liên kết lạ:</p>"
                        + "<ol><li>Phát động</li><li>Tổng kết</li></ol>"
                        + "<table><thead><tr><th>Đơn vị</th><th>Điểm</th></tr></thead>"
                        + "<tbody><tr><td>Sở Nội vụ</td><td>95,5</td></tr>"
                        + "<tr><td>Xếp hạng chung</td><td></td></tr></tbody></table>"
                        + "<p>Hết.</p>");
        assertThat(browser.complaints).isEmpty();
    }

    @Test
    void aBodyIsReadAndWrittenExactlyAsTheServerKeepsIt() throws Exception {
        var id = "0190a2b4-7c11-7d3e-8f00-0123456789ab";
        var figure = "<figure><img data-media=\"" + id + "\" alt=\"Bìa &amp; &quot;trang&quot; 1\">"
                + "<figcaption>Ảnh: A &lt; B</figcaption></figure>";
        var kept = "<h2>Một <em>hai</em></h2><h3>Ba</h3><h4>Bốn</h4>"
                + "<p>Chữ <strong>đậm <em>và nghiêng</em></strong> x<sub>1</sub><br>dòng <a href=\"/tin/abc?x=1&amp;y=2\">liên"
                + " kết</a> &lt;b&gt; &amp; 1 + 1 = 2</p>"
                + "<ul><li>a</li><li>b<ol><li>c</li></ol></li></ul><ol><li>d</li></ol>"
                + "<blockquote><p>Lời thứ nhất</p><p>Lời thứ hai</p></blockquote>"
                + "<table><caption>Bảng điểm</caption><thead><tr><th>A</th><th>B</th></tr></thead>"
                + "<tbody><tr><td>1<br>2</td><td></td></tr></tbody></table>"
                + "<table><tbody><tr><td>chỉ thân</td></tr></tbody></table>"
                + figure
                + "<section data-gallery=\"\"><h2>Bộ ảnh</h2>" + figure + "</section>"
                + "<ul data-attachments=\"\"><li data-media=\"" + id + "\">Công văn số 12</li></ul>";
        assertThat(Bodies.write(new DraftText(Map.of("body", kept)).body())).isEqualTo(kept);
        var draft = begun(kept);
        var page = opened(hang, draft);
        page.locator("#body p").last().click();
        page.keyboard().press("Control+End");
        page.locator("#body").press("Control+Home");
        page.keyboard().insertText("0");
        assertThat(state(page)).hasText(SAVED);
        assertThat(body(hang, draft)).isEqualTo(kept.replace("<h2>Một", "<h2>0Một"));
    }

    @Test
    void aDraftIsKeptWithinTwoSecondsOfTheLastKey() throws Exception {
        var draft = begun("<p>Sáng nay.</p>");
        var page = opened(hang, draft);
        page.locator("#body p").click();
        page.keyboard().press("Control+End");
        page.keyboard().type(" Hội nghị diễn ra.");
        assertThat(state(page))
                .hasText(
                        SAVED,
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(2_000));
        assertThat(body(hang, draft)).isEqualTo("<p>Sáng nay. Hội nghị diễn ra.</p>");
        assertThat((Boolean) page.evaluate("Object.keys(localStorage).length === 0"))
                .isTrue();
        page.locator("#lead").fill("Sapo mới");
        page.keyboard().press("Control+S");
        assertThat(state(page)).hasText(SAVED);
        assertThat(newsroom.form(hang, draft)).containsEntry("lead", "Sapo mới");
    }

    @Test
    void nothingHappensInTheMiddleOfASyllable() throws Exception {
        var draft = begun("<p>Tỉnh</p>");
        var page = opened(hang, draft);
        page.locator("#body p").click();
        page.keyboard().press("Control+End");
        page.keyboard().type(" ");
        var puts = new ArrayList<String>();
        page.onRequest(request -> {
            if (request.method().equals("PUT")) puts.add(request.postData());
        });
        var session = page.context().newCDPSession(page);
        for (var part : List.of("t", "th", "thi", "thie", "thiê", "thiêt", "thiết")) {
            var composition = new JsonObject();
            composition.addProperty("text", part);
            composition.addProperty("selectionStart", part.length());
            composition.addProperty("selectionEnd", part.length());
            session.send("Input.imeSetComposition", composition);
            page.waitForTimeout(350);
        }
        assertThat(puts).isEmpty();
        var end = new JsonObject();
        end.addProperty("text", "thiết");
        session.send("Input.insertText", end);
        assertThat(state(page)).hasText(SAVED);
        page.waitForCondition(() -> !puts.isEmpty());
        assertThat(body(hang, draft)).isEqualTo("<p>Tỉnh thiết</p>");
    }

    @Test
    void aSessionThatEndsInMidSentenceLosesNothing() throws Exception {
        var draft = begun("<p>Sáng nay,</p>");
        var page = opened(hang, draft);
        page.locator("#body p").click();
        page.keyboard().press("Control+End");
        page.keyboard().type(" hội nghị");
        assertThat(state(page)).hasText(SAVED);
        staff.end(hang);
        page.keyboard().type(" đã diễn ra");
        var window = page.locator("dialog");
        assertThat(window).isVisible();
        assertThat(page.locator("#body")).containsText("hội nghị đã diễn ra");
        assertThat(Axe.faults(page)).isEmpty();
        window.locator("[name=ten]").fill(hang.login());
        window.locator("[name=mat-khau]").fill(Staff.PASSWORD);
        window.locator("[name=ma]").fill(staff.code(hang));
        window.locator("[type=submit]").click();
        assertThat(window).isHidden();
        assertThat(state(page)).hasText(SAVED);
        page.keyboard().type(" trọng thể.");
        assertThat(state(page)).hasText("Có thay đổi chưa lưu");
        assertThat(state(page)).hasText(SAVED);
        assertThat(body(binh, draft)).isEqualTo("<p>Sáng nay, hội nghị đã diễn ra trọng thể.</p>");
    }

    @Test
    void twoEditorsCollideAndLoseNothing() throws Exception {
        var draft = begun("<p>Gốc.</p>");
        var mine = opened(hang, draft);
        var theirs = opened(binh, draft);
        theirs.locator("#lead").fill("Sapo của biên tập");
        assertThat(state(theirs)).hasText(SAVED);
        mine.locator("#body p").click();
        mine.keyboard().press("Control+End");
        mine.keyboard().type(" Câu của tôi.");
        var banner = mine.locator("[data-banner=conflict]");
        assertThat(banner).containsText("Trần Văn Bình");
        mine.keyboard().type(" Câu viết sau đó.");
        assertThat(mine.locator("#body")).containsText("Câu của tôi. Câu viết sau đó.");
        assertThat(newsroom.form(binh, draft)).containsEntry("lead", "Sapo của biên tập");
        banner.locator("a").click();
        mine.waitForURL(Pattern.compile(".*/xung-dot/.*"));
        mine.locator("form.conflict button[type=submit]").click();
        assertThat(mine).hasURL(Pattern.compile(".*" + draft + "(\\?.*)?$"));
        assertThat(newsroom.form(binh, draft))
                .containsEntry("lead", "Sapo của biên tập")
                .containsEntry("body", "<p>Gốc. Câu của tôi. Câu viết sau đó.</p>");
    }

    @Test
    void everythingIsDoneByKeyboard() throws Exception {
        var draft = begun("<p>Một đoạn.</p>");
        var page = opened(hang, draft);
        page.locator("#lead").focus();
        page.keyboard().press("Tab");
        assertThat(page.locator("[role=toolbar] button").first()).isFocused();
        page.keyboard().press("ArrowRight");
        assertThat(page.locator("[role=toolbar] button").nth(1)).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#body h2")).hasText("Một đoạn.");
        assertThat(page.locator("#body")).isFocused();
        drawn(page);
        page.keyboard().press("Control+End");
        drawn(page);
        Eventually.holds(Duration.ofSeconds(20), () -> "Một đoạn.".equals(beforeTheCaret(page)));
        page.keyboard().press("Enter");
        page.keyboard().type("Bảng sau đây");
        page.keyboard().press("Enter");
        page.keyboard().press("Alt+F10");
        page.keyboard().press("End");
        page.keyboard().press("Escape");
        assertThat(page.locator("#body")).isFocused();
        page.keyboard().press("Alt+F10");
        page.getByRole(
                        com.microsoft.playwright.options.AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Bảng").setExact(true))
                .press("Enter");
        assertThat(page.locator("#body")).isFocused();
        page.keyboard().type("Cột một");
        page.keyboard().press("Tab");
        page.keyboard().type("Cột hai");
        assertThat(page.locator("#body th").nth(1)).hasText("Cột hai");
        assertThat(state(page)).hasText(SAVED);
        assertThat(body(hang, draft))
                .startsWith("<h2>Một đoạn.</h2><p>Bảng sau đây</p><table><thead><tr><th>Cột một</th>");
        page.keyboard().press("Control+Enter");
        assertThat(page).hasURL(Pattern.compile(".*bao=draft-submitted.*"));
        page.locator("#noi-dung").focus();
        page.keyboard().press("?");
        assertThat(page.locator("dialog")).containsText("Ctrl+Enter");
        page.keyboard().press("Escape");
        assertThat(page.locator("dialog")).hasCount(0);
    }

    /// The editor takes and gives the caret between two frames; no hand is quicker.
    private static void drawn(Page page) {
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        page.waitForTimeout(100);
    }

    private static Object beforeTheCaret(Page page) {
        return page.evaluate("""
                () => {
                  const caret = getSelection();
                  const before = document.createRange();
                  before.setStart(document.querySelector('#body'), 0);
                  before.setEnd(caret.anchorNode, caret.anchorOffset);
                  return before.toString();
                }
                """);
    }

    @Test
    void textOfAnOldEncodingIsOfferedAsUnicodeBeforeAnythingIsStripped() throws Exception {
        var draft = begun("");
        var page = opened(hang, draft);
        paste(page, "", "Thñ t\u00ADíng ChÝnh phñ kªu gäi thi ®ua yªu n\u00ADíc");
        var offer = page.locator("[data-banner=encoding]");
        assertThat(offer).containsText("TCVN3");
        assertThat(offer).containsText("Thủ tướng Chính phủ");
        offer.locator("button").first().click();
        assertThat(state(page)).hasText(SAVED);
        assertThat(body(hang, draft)).isEqualTo("<p>Thủ tướng Chính phủ kêu gọi thi đua yêu nước</p>");
    }

    @Test
    void aCopyThatTheServerNeverGotIsOfferedAndNeverPutOverNewerText() throws Exception {
        var draft = begun("<p>Gốc.</p>");
        var page = opened(hang, draft);
        page.route("**/ban-nhap", route -> route.abort());
        page.locator("#body p").click();
        page.keyboard().press("Control+End");
        page.keyboard().type(" Viết khi mất mạng.");
        assertThat(state(page)).containsText("mất mạng");
        page.onDialog(dialog -> dialog.accept());
        newsroom.put(
                binh,
                draft + "/ban-nhap",
                "{\"version\":1,\"fields\":{\"title\":\"Tựa mới\",\"body\":\"<p>Mới hơn.</p>\",\"section\":\"tin-hoat-dong\"}}");
        page.navigate("http://localhost:" + port + draft);
        page.unrouteAll();
        assertThat(page.locator("#body")).hasText("Mới hơn.");
        page.locator("[data-banner=stale] button").first().click();
        assertThat(page.locator("#body")).containsText("Viết khi mất mạng.");
        assertThat(page.locator("[data-banner=conflict]")).isVisible();
        assertThat(body(binh, draft)).isEqualTo("<p>Mới hơn.</p>");
    }

    @Test
    void thePreviewIsCheckedOnDemandAndTheTitleInCapitalsIsOfferedAsASentence() throws Exception {
        var draft = begun("<h2>Đề mục</h2><p>Đoạn.</p>");
        var page = opened(hang, draft);
        page.locator("#title").fill("HỘI NGHỊ TỔNG KẾT NĂM");
        page.locator("#lead").focus();
        page.locator("[data-capitals] button").click();
        assertThat(page.locator("#title")).hasValue("Hội nghị tổng kết năm");
        page.locator("#byline").fill("null");
        assertThat(page.locator("[data-checks]")).containsText("null");
        page.locator("#byline").fill("Minh Hằng");
        assertThat(page.locator("[data-checks]")).not().containsText("null");
        page.locator(".editor__preview button").click();
        assertThat(page.locator(".editor__preview [role=status]")).hasText("Bản xem trước không có lỗi tiếp cận.");
        assertThat(browser.complaints).isEmpty();
    }

    @Test
    void anArticleBeginsWithAWordFile() throws Exception {
        var page = browser.page(1280, true);
        page.context()
                .addCookies(List.of(new Cookie("phien", hang.session().value()).setUrl("http://localhost:" + port)));
        page.navigate("http://localhost:" + port + "/quan-tri/bai");
        page.locator(".begin__word summary").click();
        var word = WordFileTest.docx(
                WordFileTest.paragraph("Title", "Tổng kết năm") + WordFileTest.paragraph("Normal", "Sáng nay."));
        page.locator("#tep-word").setInputFiles(new FilePayload("bai.docx", "application/octet-stream", word));
        page.locator(".begin__word button").click();
        assertThat(page.locator("#title")).hasValue("Tổng kết năm");
        assertThat(page.locator("#body")).hasText("Sáng nay.");
    }

    @Test
    void theEditorHasNoFaultOfAccessibility() throws Exception {
        var draft = begun("<h2>Đề mục</h2><p>Đoạn.</p><table><tbody><tr><td>a</td></tr></tbody></table>");
        for (var width : List.of(390, 1280)) {
            for (var scheme : List.of("light", "dark")) {
                var page = opened(hang, draft, width, scheme);
                assertThat(Axe.faults(page)).isEmpty();
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                        .isTrue();
                page.locator("#body td").click();
                page.keyboard().press("Control+K");
                assertThat(page.locator("dialog")).isVisible();
                assertThat(Axe.faults(page)).isEmpty();
                page.context().close();
            }
        }
        assertThat(browser.complaints).isEmpty();
        assertThat(browser.requests).allMatch(address -> address.startsWith("http://localhost:" + port + "/"));
    }
}

package vn.thidua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Cookie;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.accounts.ASite;
import vn.thidua.accounts.Staff;
import vn.thidua.design.Bilingual;
import vn.thidua.feedback.ErrorReport;
import vn.thidua.feedback.Feedback;
import vn.thidua.feedback.ReadArticle;
import vn.thidua.news.AManuscript;
import vn.thidua.news.Articles;
import vn.thidua.news.Section;
import vn.thidua.news.Sections;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// Readers report errors and say whether a page was useful, without script; editors deal with it; nobody is known.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class FeedbackTest {

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sites sites;

    @Autowired
    private Sections sections;

    @Autowired
    private Articles articles;

    @Autowired
    private Feedback feedback;

    @Autowired
    private JdbcClient db;

    private SiteId site;
    private String host = "";
    private String article = "";

    @BeforeEach
    void publish() {
        site = ASite.configured(sites);
        host = sites.site(site).hosts().getFirst();
        sections.arrange(
                Actor.SYSTEM,
                site,
                List.of(new Section("tin-hoat-dong", new Bilingual("Tin hoạt động", "News"), "")),
                List.of());
        articles.publish(
                Actor.SYSTEM,
                site,
                AManuscript.of("Hội nghị tổng kết phong trào thi đua").on(LocalDate.of(2026, 11, 20)));
        article = db.sql("select slug from article where site_id = :site")
                .param("site", site.value())
                .query((row, _) -> "/tin/" + row.getString(1))
                .single();
    }

    private HttpResponse<String> post(String path, String form, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Host", host + ":" + port)
                .header("User-Agent", Reader.PERSON)
                .header("Accept", "text/html,*/*")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        for (var i = 0; i < headers.length; i += 2) request.setHeader(headers[i], headers[i + 1]);
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    }

    private String report(String passage, String suggestion) {
        return "bai=" + article + "&doan=" + encoded(passage) + "&de-nghi=" + encoded(suggestion) + "&trang-web=";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private long reports() {
        return db.sql("select count(*) from feedback_report where site_id = :site")
                .param("site", site.value())
                .query(Long.class)
                .single();
    }

    @Test
    void aReportIsSentWithoutScriptAndDealtWith() throws Exception {
        try (var browser = new Browser()) {
            var page = browser.page(390, false, "light");
            page.navigate("http://" + host + ":" + port + article);
            page.click(".feedback__report > summary");
            page.fill("#doan", "năm 2025");
            page.fill("#de-nghi", "năm 2026");
            page.click(".feedback__report button");
            assertThat(page.textContent("main")).contains("Cảm ơn bạn").contains("sẽ xem lại bài viết");
            page.click("main .button");
            assertThat(page.url()).endsWith(article);
        }
        var editor = new Staff(context).editor(site);
        var reader = new Reader(port, host);
        var list = reader.get("/quan-tri/gop-y", "Cookie", editor.cookie()).body();
        assertThat(list).contains("năm 2025").contains(article);
        var number = db.sql("select number from feedback_report where site_id = :site")
                .param("site", site.value())
                .query(Long.class)
                .single();
        var one = "/quan-tri/gop-y/" + number;
        assertThat(reader.get(one, "Cookie", editor.cookie()).body()).contains("năm 2026");
        var token = new String[] {"Cookie", editor.cookie(), "X-Form-Token", editor.formToken()};
        assertThat(post(one, "ket-qua=no_error&ghi-chu=", token))
                .matches(answer -> answer.statusCode() == 422)
                .matches(answer -> answer.body().contains("vì sao đây không phải lỗi"));
        var settled = post(one, "ket-qua=settled&ghi-chu=" + encoded("Đã đính chính"), token);
        assertThat(settled.headers().firstValue("Location").orElse("")).endsWith("?bao=report-settled");
        assertThat(reader.get("/quan-tri/gop-y?muc=settled", "Cookie", editor.cookie())
                        .body())
                .contains("năm 2025");
        assertThat(db.sql("select count(*) from audit_entry where subject = :subject")
                        .param("subject", "report:" + number)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(reader.get("/quan-tri/gop-y?muc=la", "Cookie", editor.cookie())
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatWasTypedIsKeptWhenItIsRefused() throws Exception {
        var refused = post("/gop-y/bao-loi", report("Đoạn <b>này</b>", ""));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Đoạn &lt;b&gt;này&lt;/b&gt;")
                .contains("Hãy viết đoạn ấy nên sửa thành thế nào.");
        assertThat(refused.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(post("/gop-y/bao-loi", "bai=/quan-tri&doan=a&de-nghi=b").statusCode())
                .isEqualTo(422);
        assertThat(post("/gop-y/huu-ich", "bai=" + article).statusCode()).isEqualTo(422);
        assertThat(reports()).isZero();
    }

    @Test
    void aMachineThatFillsInEverythingIsThankedAndNotHeard() throws Exception {
        var answer = post("/gop-y/bao-loi", report("a", "b") + "http://spam.example");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(reports()).isZero();
    }

    @Test
    void anotherSiteCannotSpeakForAReader() throws Exception {
        assertThat(post("/gop-y/bao-loi", report("a", "b"), "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(reports()).isZero();
    }

    @Test
    void tooMuchIsRefusedInWordsAndNotLost() throws Exception {
        for (var i = 0; i < 5; i++)
            assertThat(post("/gop-y/bao-loi", report("a" + i, "b")).statusCode())
                    .isEqualTo(303);
        var refused = post("/gop-y/bao-loi", report("đoạn thứ sáu", "b"));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("đoạn thứ sáu").contains("Hãy thử lại sau một giờ");
        assertThat(reports()).isEqualTo(5);
    }

    @Test
    void figuresAreShownFromFiveAnswersOnAndNobodyIsKnown() throws Exception {
        var editor = new Staff(context).editor(site);
        var reader = new Reader(port, host);
        assertThat(post("/gop-y/huu-ich", "bai=" + article + "&tra-loi=co").statusCode())
                .isEqualTo(303);
        var told = new ReadArticle(article);
        for (var i = 1; i <= 3; i++) feedback.answer(site, told, true, "203.0.113.20" + i);
        assertThat(reader.get("/quan-tri/gop-y/huu-ich", "Cookie", editor.cookie())
                        .body())
                .doesNotContain(article)
                .contains("1 bài khác");
        feedback.answer(site, told, false, "203.0.113.204");
        assertThat(reader.get("/quan-tri/gop-y/huu-ich", "Cookie", editor.cookie())
                        .body())
                .contains(article)
                .contains("80%");
        feedback.report(site, new ErrorReport(told, "x", "y"), "203.0.113.205");
        assertThat(everythingStored()).noneMatch(row -> row.contains("203.0.113.20"));
        var mine = everythingOfTheRoom();
        assertThat(mine).noneMatch(row -> row.contains("127.0.0.1") || row.contains("Firefox"));
    }

    private List<String> everythingOfTheRoom() {
        var rows = new ArrayList<String>();
        for (var table : List.of("feedback_report", "feedback_useful_day")) rows.addAll(rows(table));
        return rows;
    }

    private List<String> everythingStored() {
        var rows = new ArrayList<String>();
        db.sql("select tablename from pg_tables where schemaname = 'public'")
                .query(String.class)
                .list()
                .forEach(table -> rows.addAll(rows(table)));
        return rows;
    }

    private List<String> rows(String table) {
        return db.sql("select t::text from \"" + table + "\" t")
                .query(String.class)
                .list();
    }

    @ParameterizedTest(name = "{0} px, {1}")
    @CsvSource({"390, dark", "1280, light"})
    void axeFindsNothingAndNothingScrollsSideways(int width, String scheme) throws IOException {
        var told = new ReadArticle(article);
        for (var i = 0; i < 9; i++) feedback.answer(site, told, i % 3 > 0, "198.51.100." + i);
        feedback.report(site, new ErrorReport(told, "Số liệu năm 2025 là 120", "Số liệu là 102"), "198.51.100.1");
        var number = db.sql("select number from feedback_report where site_id = :site")
                .param("site", site.value())
                .query(Long.class)
                .single();
        var editor = new Staff(context).editor(site);
        var found = new ArrayList<String>();
        try (var browser = new Browser()) {
            var page = browser.page(width, true, scheme);
            var base = "http://" + host + ":" + port;
            page.context()
                    .addCookies(List.of(new Cookie("phien", editor.session().value()).setUrl(base)));
            for (var path : List.of(
                    article,
                    "/gop-y/bao-loi?bai=" + article,
                    "/gop-y/cam-on?ve=bao-loi&bai=" + article,
                    "/quan-tri/gop-y",
                    "/quan-tri/gop-y/" + number,
                    "/quan-tri/gop-y/huu-ich")) {
                page.navigate(base + path);
                page.querySelectorAll("details.feedback__report > summary").forEach(summary -> summary.click());
                var folder = System.getProperty("looks");
                if (folder != null)
                    page.screenshot(new ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(
                                    folder, path.replaceAll("[^a-z]+", "-") + "-" + width + "-" + scheme + ".png")));
                if ((boolean)
                        page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                    found.add(path + " scrolls sideways");
                found.addAll(Axe.faults(page));
            }
            assertThat(browser.complaints).isEmpty();
        }
        assertThat(found).isEmpty();
    }
}

package vn.thidua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import vn.thidua.accounts.Staff.Person;
import vn.thidua.compliance.Obligation;
import vn.thidua.compliance.Obligations;
import vn.thidua.design.Bilingual;
import vn.thidua.news.AManuscript;
import vn.thidua.news.Articles;
import vn.thidua.news.Section;
import vn.thidua.news.Sections;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.site.NewAddress;
import vn.thidua.site.OldPath;
import vn.thidua.site.Outages;
import vn.thidua.site.PlannedOutage;
import vn.thidua.site.Redirects;
import vn.thidua.site.Sites;

/// The board's pages in a browser: WCAG 2.2 AA as far as axe can see, no sideways scrolling, nothing from elsewhere.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class BoardPagesTest {

    private static final List<String> PAGES = List.of(
            "/quan-tri/thong-ke",
            "/quan-tri/thong-ke/bai-viet",
            "/quan-tri/thong-ke/tim-kiem",
            "/quan-tri/thong-ke/dia-chi-hong",
            "/quan-tri/chuyen-huong?cu=/tin-cu/hoi-nghi-tong-ket.aspx",
            "/quan-tri/ngung-he-thong",
            "/quan-tri/ngung-he-thong/them",
            "/quan-tri/tuan-thu",
            "/quan-tri/tuan-thu/muc/20",
            "/quan-tri/tuan-thu/cong-khai",
            "/quan-tri/tuan-thu/cong-khai/them",
            "/so-do-trang");

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
    private Redirects redirects;

    @Autowired
    private Outages outages;

    @Autowired
    private Obligations obligations;

    @Autowired
    private JdbcClient db;

    private String host = "";

    private Person board() {
        var site = ASite.configured(sites);
        host = "http://" + sites.site(site).hosts().getFirst() + ":" + port;
        fill(site);
        return new Staff(context).board(site);
    }

    private void fill(SiteId site) {
        var today = LocalDate.of(2026, 11, 20);
        sections.arrange(
                Actor.SYSTEM,
                site,
                List.of(new Section("tin-hoat-dong", new Bilingual("Tin hoạt động", "News"), "")),
                List.of());
        for (var i = 0; i < 6; i++) {
            var article = articles.publish(
                    Actor.SYSTEM,
                    site,
                    AManuscript.of("Hội nghị tổng kết phong trào thi đua năm " + (2020 + i))
                            .on(today));
            insert(
                    site,
                    "traffic_article_day",
                    "day, article_id, views",
                    "current_date, '%s', %d".formatted(article.value(), 900 / (i + 1)));
        }
        for (var hour = 0; hour < 400; hour++)
            insert(
                    site,
                    "traffic_hour",
                    "hour, views, visits, robot_views, prefetches",
                    "date_trunc('hour', now(), 'UTC') - interval '%d hours', %d, %d, %d, 3"
                            .formatted(hour, 20 + hour * 7 % 90, 5 + hour * 3 % 30, hour * 11 % 60));
        insert(
                site,
                "traffic_dimension_day",
                "day, dimension, value, views",
                "current_date, 'referrer', 'google.com', 420");
        insert(site, "traffic_dimension_day", "day, dimension, value, views", "current_date, 'device', 'phone', 980");
        insert(
                site,
                "traffic_search_day",
                "day, folded, shown, asked, in_vain",
                "current_date, 'mau don', 'mẫu đơn', 42, 40");
        insert(
                site,
                "traffic_search_day",
                "day, folded, shown, asked, in_vain",
                "current_date, 'giao uoc', 'giao ước', 30, 0");
        insert(
                site,
                "traffic_lost_day",
                "day, path, people, robots",
                "current_date, '/Default.aspx/tin-tuc/chi-tiet/hoi-nghi-tong-ket-cong-tac-thi-dua-khen-thuong-nam-2019', 61, 240");
        redirects.set(Actor.SYSTEM, site, OldPath.typed("/gioi-thieu.aspx"), NewAddress.typed("/trang/gioi-thieu"));
        var begins = Vietnam.startOf(LocalDate.of(2027, 3, 6)).plusSeconds(79_200);
        outages.announce(
                Actor.SYSTEM,
                site,
                new PlannedOutage(
                        begins,
                        begins.plusSeconds(25_200),
                        "Trang tin và tra cứu văn bản",
                        "Nâng cấp máy chủ dữ liệu",
                        "Cần gấp, xin gọi 0234 1022"),
                "");
        obligations.add(
                Actor.SYSTEM,
                site,
                new Obligation(
                        "Dự toán thu chi ngân sách năm 2026 của Văn phòng",
                        "Luật Tiếp cận thông tin, Điều 17",
                        "luat-tiep-can",
                        LocalDate.of(2026, 2, 10),
                        null,
                        ""));
        obligations.add(
                Actor.SYSTEM,
                site,
                new Obligation("Kết luận thanh tra", "", "van-ban", today, today.plusDays(1), "/tin/ket-luan"));
    }

    private void insert(SiteId site, String table, String columns, String values) {
        db.sql("insert into " + table + " (site_id, " + columns + ") values ('" + site.value() + "', " + values + ")")
                .update();
    }

    private Page signedIn(Browser browser, Person person, int width, boolean script, String scheme) {
        var page = browser.page(width, script, scheme);
        page.context().addCookies(List.of(new Cookie("phien", person.session().value()).setUrl(host)));
        return page;
    }

    @ParameterizedTest(name = "{0} px, {1}")
    @CsvSource({"390, dark", "1280, light"})
    void axeFindsNothingAndNothingScrollsSideways(int width, String scheme) {
        var found = new ArrayList<String>();
        var board = board();
        try (var browser = new Browser()) {
            var page = signedIn(browser, board, width, true, scheme);
            for (var path : PAGES) {
                page.navigate(host + path);
                var folder = System.getProperty("looks");
                if (folder != null)
                    page.screenshot(new ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(
                                    folder, path.replaceAll("[^a-z]+", "-") + "-" + width + "-" + scheme + ".png")));
                page.querySelectorAll("details.more > summary").forEach(summary -> summary.click());
                if ((boolean)
                        page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
                    found.add(path + " scrolls sideways");
                found.addAll(Axe.faults(page));
            }
            assertThat(browser.requests).allMatch(url -> url.startsWith(host));
            assertThat(browser.complaints).isEmpty();
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aSuggestedArticleIsTakenWithOnePress() {
        var board = board();
        try (var browser = new Browser()) {
            var page = signedIn(browser, board, 1280, true, "light");
            page.navigate(host + "/quan-tri/chuyen-huong");
            page.waitForCondition(() -> {
                page.fill("#cu", "");
                page.fill("#cu", "/tin-cu/hoi-nghi-tong-ket-2021.aspx");
                page.dispatchEvent("#cu", "change");
                return page.isVisible(".suggest");
            });
            page.waitForCondition(() -> page.querySelectorAll(".suggest__item").size() > 0 || again(page));
            page.click(".suggest__item");
            assertThat(page.inputValue("#moi")).startsWith("/tin/hoi-nghi-tong-ket");
            page.click(".button--strong");
            assertThat(page.textContent(".desk__notice")).contains("Đã chuyển hướng");
        }
    }

    /// The index may not have taken in the articles yet.
    private static boolean again(Page page) {
        page.reload();
        page.fill("#cu", "/tin-cu/hoi-nghi-tong-ket-2021.aspx");
        page.dispatchEvent("#cu", "change");
        page.waitForSelector(".suggest:not([hidden])");
        return page.querySelectorAll(".suggest__item").size() > 0;
    }

    @Test
    void withoutScriptAnOutageIsPlannedAndTold() {
        var board = board();
        try (var browser = new Browser()) {
            var page = signedIn(browser, board, 390, false, "light");
            page.navigate(host + "/quan-tri/ngung-he-thong/them");
            page.fill("#tu", "2027-06-05T22:00");
            page.fill("#den", "2027-06-06T05:00");
            page.fill("#anh-huong", "Dịch vụ tra cứu");
            page.fill("#ly-do", "Bảo trì");
            page.press("#ly-do", "Enter");
            assertThat(page.textContent(".desk__notice")).contains("Đã lên lịch");
            assertThat(page.textContent("main")).contains("Dịch vụ tra cứu");
        }
    }
}

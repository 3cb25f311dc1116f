package vn.thidua.portal;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.thidua.accounts.ASite;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Staff.Person;
import vn.thidua.organisation.People;
import vn.thidua.organisation.Term;
import vn.thidua.organisation.UnitId;
import vn.thidua.organisation.Units;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// The pages of administration in a browser: WCAG 2.2 AA as far as axe can see, no sideways scrolling, nothing from
/// elsewhere, nothing complained of.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AdministrationPagesTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sites sites;

    @Autowired
    private Units units;

    @Autowired
    private People people;

    private SiteId site() {
        return sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
    }

    @ParameterizedTest(name = "{0} px, {1}")
    @CsvSource({"390, dark", "1280, light"})
    void axeFindsNothingAndNothingScrollsSideways(int width, String scheme) {
        var site = site();
        var staff = new Staff(context);
        var hoa = staff.administrator(site);
        var binh = staff.editor(site);
        var unit = arranged(site);
        var found = new ArrayList<String>();
        try (var browser = new Browser()) {
            var page = signedIn(browser, hoa, width, scheme);
            for (var path : List.of(
                    "/quan-tri/tai-khoan",
                    "/quan-tri/tai-khoan/moi",
                    "/quan-tri/tai-khoan/" + binh.id().value(),
                    "/quan-tri/vai-tro",
                    "/quan-tri/don-vi",
                    "/quan-tri/don-vi/sap-nhap",
                    "/quan-tri/don-vi/" + unit.value(),
                    "/quan-tri/nhan-su",
                    "/quan-tri/nhat-ky",
                    "/quan-tri/nhat-ky/1",
                    "/quan-tri/nhat-ky/toan-ven",
                    "/quan-tri/nhat-ky?tu=hom-nay")) {
                page.navigate("http://localhost:" + port + path);
                page.evaluate("document.querySelectorAll('details').forEach(one => one.open = true)");
                looked(page, path, width, scheme, found);
            }
            page.navigate("http://localhost:" + port + "/quan-tri/tai-khoan/moi");
            page.locator("#ho-ten").fill("Người mới");
            page.locator("#ten-dang-nhap")
                    .fill("moi." + UUID.randomUUID().toString().substring(0, 8));
            page.locator("#vai-tro").selectOption("reporter");
            page.locator("main form button[type=submit]").click();
            assertThat(page.locator("#lien-ket").inputValue()).contains("/moi/");
            looked(page, "giay-moi", width, scheme, found);
            assertThat(browser.requests)
                    .allMatch(url -> url.startsWith("http://localhost:" + port) || url.startsWith("data:"));
            assertThat(browser.complaints)
                    .filteredOn(words -> !words.contains("422"))
                    .isEmpty();
        }
        assertThat(found).isEmpty();
    }

    private static void looked(Page page, String path, int width, String scheme, List<String> found) {
        var folder = System.getProperty("looks");
        if (folder != null)
            page.screenshot(new ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of(folder, path.replaceAll("[^a-z]+", "-") + "-" + width + "-" + scheme + ".png")));
        if ((boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
            found.add(path + " scrolls sideways");
        found.addAll(Axe.faults(page));
    }

    private UnitId arranged(SiteId site) {
        var mark = UUID.randomUUID().toString().substring(0, 6);
        var old = units.found(Actor.SYSTEM, site, "Phòng Nghiệp vụ Thi đua " + mark, DAY);
        var unit = units.found(Actor.SYSTEM, site, "Phòng Tổng hợp và Kiểm tra " + mark, DAY);
        units.found(Actor.SYSTEM, site, "Phòng Khen thưởng " + mark, DAY);
        units.rename(Actor.SYSTEM, site, unit, "Phòng Tổng hợp " + mark, LocalDate.of(2024, 7, 1));
        units.merge(Actor.SYSTEM, site, Set.of(old), unit, LocalDate.of(2025, 7, 1));
        var an = people.add(Actor.SYSTEM, site, "Nguyễn Văn An");
        var head = people.addPosition(Actor.SYSTEM, site, "Trưởng phòng " + mark, true);
        people.appoint(Actor.SYSTEM, site, an, head, unit, new Term(LocalDate.of(2025, 7, 1), null));
        return unit;
    }

    private Page signedIn(Browser browser, Person person, int width, String scheme) {
        var page = browser.page(width, true, scheme);
        page.context()
                .addCookies(List.of(new Cookie("phien", person.session().value()).setUrl("http://localhost:" + port)));
        return page;
    }
}

package vn.thidua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.thidua.portal.Axe;
import vn.thidua.portal.Browser;

/// Whoever follows the links of the demo, one page of each kind, is refused nowhere, and on a phone meets no page with
/// a fault that axe sees and none that scrolls sideways.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "thidua.demo=true")
@ActiveProfiles("demo")
class DemoPagesTest {

    private static final List<String> STAFF = List.of(
            "the.vinh",
            "dinh.bach",
            "quang.minh",
            "thi.sen",
            "quang.thanh",
            "minh.hang",
            "quoc.tuong",
            "xuan.cuong",
            "bich.thuy");

    @LocalServerPort
    private int port;

    private final Set<String> looked = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void linksLeadEverybodyToPagesWithoutFault() {
        try (var browser = new Browser()) {
            var reader = browser.page(390, true);
            follow(reader, "", "/");
            reader.context().close();
            for (var who : STAFF) {
                var page = browser.page(390, true);
                page.navigate(home() + "/dang-nhap");
                page.locator("form:has(input[value='" + who + "']) button").click();
                follow(page, who, "/quan-tri/toi");
                page.context().close();
            }
        }
        assertThat(faults).isEmpty();
        assertThat(looked).hasSizeGreaterThan(130);
    }

    private record Step(String from, String to) {}

    private String home() {
        return "http://localhost:" + port;
    }

    private void follow(Page page, String who, String start) {
        var known = new HashSet<>(Set.of(kind(start)));
        var ahead = new ArrayDeque<>(List.of(new Step("", start)));
        while (!ahead.isEmpty()) {
            var step = ahead.remove();
            var path = step.to();
            var answer = page.request().get(home() + path);
            if (answer.status() != 200) faults.add(who + " " + step + " " + answer.status());
            for (var link : links(answer))
                if (link.startsWith(start.equals("/") ? "/" : "/quan-tri") && known.add(kind(link)))
                    ahead.add(new Step(path, link));
            if (html(answer) && looked.add(kind(path))) look(page, path);
            answer.dispose();
        }
    }

    private static boolean html(APIResponse answer) {
        return answer.headers().getOrDefault("content-type", "").startsWith("text/html");
    }

    /// Those to pages of this language; files have an ending.
    private static List<String> links(APIResponse answer) {
        if (!html(answer)) return List.of();
        return Jsoup.parse(answer.text()).select("a[href^=/]").eachAttr("href").stream()
                .map(href -> href.replaceFirst("#.*", ""))
                .filter(href -> !href.matches("/en(/.*)?|[^?]*\\.[^/?]*(\\?.*)?"))
                .toList();
    }

    /// Pages that differ by numbers, names, codes of awards or questions alone are of one kind.
    private static String kind(String path) {
        return path.replaceFirst("\\?.*", "")
                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                .replaceAll("\\d+", "*")
                .replaceAll("[A-Z_*]{4,}", "*")
                .replaceFirst("^/(?!quan-tri|trang)([^/]+)/[^/]+", "/$1/*");
    }

    private void look(Page page, String path) {
        page.navigate(home() + path);
        if ((boolean) page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"))
            faults.add(path + " scrolls sideways");
        faults.addAll(Axe.faults(page));
    }
}

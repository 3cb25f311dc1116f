package vn.thidua.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import vn.thidua.portal.Axe;
import vn.thidua.portal.Browser;

/// Whoever follows the links of the demo, one page of each kind, is refused nowhere, and on a phone meets no page that
/// scrolls sideways and none of the back office with a fault that axe sees.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "thidua.demo=true")
@ActiveProfiles("demo")
class DemoPagesTest {

    private static final List<String> STAFF = List.of("the.vinh", "dinh.bach", "thi.sen", "quang.thanh", "xuan.cuong");

    @LocalServerPort
    private int port;

    private final Set<String> looked = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    @Test
    void linksLeadEverybodyToPagesWithoutFault() throws IOException {
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

    private void follow(Page page, String who, String start) throws IOException {
        var known = new HashSet<>(Set.of(kind(start)));
        var ahead = new ArrayDeque<>(List.of(new Step("", start)));
        while (!ahead.isEmpty()) {
            var step = ahead.remove();
            var path = step.to();
            var answer = answer(page, path);
            if (answer.statusCode() != 200) faults.add(who + " " + step + " " + answer.statusCode());
            for (var link : links(answer))
                if (link.startsWith(start.equals("/") ? "/" : "/quan-tri") && known.add(kind(link)))
                    ahead.add(new Step(path, link));
            if (html(answer) && looked.add(kind(path))) look(page, path);
        }
    }

    /// As the browser would be answered, without drawing it.
    private Connection.Response answer(Page page, String path) throws IOException {
        var cookies = page.context().cookies().stream().collect(Collectors.toMap(one -> one.name, one -> one.value));
        return Jsoup.connect(home() + path)
                .cookies(cookies)
                .ignoreHttpErrors(true)
                .ignoreContentType(true)
                .maxBodySize(0)
                .execute();
    }

    private static boolean html(Connection.Response answer) {
        return String.valueOf(answer.contentType()).startsWith("text/html");
    }

    /// Those to pages of this language; files have an ending.
    private static List<String> links(Connection.Response answer) throws IOException {
        if (!html(answer)) return List.of();
        return answer.parse().select("a[href^=/]").eachAttr("href").stream()
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
        if (path.startsWith("/quan-tri")) faults.addAll(Axe.faults(page)); // the others have a test of their own
    }
}

package vn.thidua.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Staff.Person;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// A product without demo content: its first site gets its agency's name, its menu, its sections.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "thidua.first-site=true")
class ConfiguringTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sites sites;

    private SiteId site;
    private Staff staff;

    @BeforeEach
    void settle() {
        site = sites.all().getFirst().id();
        staff = new Staff(context);
    }

    @Test
    void theAgencyGetsItsNameAndReadersSeeIt() throws Exception {
        var hoa = staff.administrator(site);
        var fields = fields(page(hoa, "/quan-tri/trang"));
        fields.put("ten", "");
        fields.put("ten-mien", "Có dấu.vn");
        fields.put("muc-1", "Văn bản");
        fields.put("duong-dan-1", "javascript:alert(1)");
        var refused = post(hoa, "/quan-tri/trang", fields);
        assertThat(refused.statusCode()).isEqualTo(422);
        var kept = Jsoup.parse(refused.body());
        assertThat(kept.select(".field__fault").eachAttr("id"))
                .contains("loi-ten", "loi-ten-mien", "loi-muc-1", "loi-nguoi-chiu-trach-nhiem");
        assertThat(kept.select("#duong-dan-1").attr("value")).isEqualTo("javascript:alert(1)");

        fields.put("ten", "Sở Nội vụ tỉnh Lam Giang");
        fields.put("nguoi-chiu-trach-nhiem", "Bà Trần Thu Hà, Giám đốc");
        fields.put("dia-chi", "Số 2, đường Lê Lợi");
        fields.put("dien-thoai", "(0000) 3 000 002");
        fields.put("thu", "sonoivu@lamgiang.example");
        fields.put("ten-mien", "localhost\n127.0.0.1\nsonoivu.localhost");
        fields.put("duong-dan-1", "/chuyen-muc/van-ban");
        assertThat(post(hoa, "/quan-tri/trang", fields).statusCode()).isEqualTo(302);

        assertThat(page(hoa, "/quan-tri/trang").select("#ten").val()).isEqualTo("Sở Nội vụ tỉnh Lam Giang");
        await().untilAsserted(() -> {
            var home = Jsoup.parse(get("/", "").body());
            assertThat(home.select(".masthead__agency").text()).isEqualTo("Sở Nội vụ tỉnh Lam Giang");
            assertThat(home.select(".foot").text()).contains("Bà Trần Thu Hà", "Số 2, đường Lê Lợi");
            assertThat(home.select(".menu__link").eachText()).contains("Văn bản");
        });
    }

    @Test
    void sectionsAreMadeAndRenamedAndKeepTheirAddress() throws Exception {
        var bach = staff.board(site);
        var fields = fields(page(bach, "/quan-tri/chuyen-muc"));
        fields.put("muc-ten-0", "Tin hoạt động");
        fields.put("muc-ten-1", "Tin hoạt động");
        assertThat(post(bach, "/quan-tri/chuyen-muc", fields).statusCode()).isEqualTo(422);
        fields.put("muc-ten-1", "Thông báo");
        fields.put("muc-thu-tu-1", "1");
        fields.put("muc-thu-tu-0", "2");
        fields.put("dong-ten-0", "Giao ước thi đua 2026");
        assertThat(post(bach, "/quan-tri/chuyen-muc", fields).statusCode()).isEqualTo(302);

        var again = page(bach, "/quan-tri/chuyen-muc");
        assertThat(again.select("input[name~=^muc-ten-\\d+$]").eachAttr("value"))
                .startsWith("Thông báo", "Tin hoạt động");
        var renamed = fields(again);
        renamed.put("muc-ten-0", "Thông báo, thông tin");
        assertThat(post(bach, "/quan-tri/chuyen-muc", renamed).statusCode()).isEqualTo(302);
        assertThat(Jsoup.parse(get("/chuyen-muc/thong-bao", "").body())
                        .select("h1")
                        .text())
                .isEqualTo("Thông báo, thông tin");
    }

    @Test
    void whoMayNotIsRefused() throws Exception {
        var hang = staff.reporter(site);
        for (var path : new String[] {"/quan-tri/trang", "/quan-tri/chuyen-muc"}) {
            assertThat(get(path, hang.cookie()).statusCode()).as(path).isEqualTo(403);
            assertThat(post(hang, path, new LinkedHashMap<>()).statusCode())
                    .as(path)
                    .isIn(403, 422);
        }
    }

    private Document page(Person person, String path) throws Exception {
        var answer = get(path, person.cookie());
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private static Map<String, String> fields(Document page) {
        var fields = new LinkedHashMap<String, String>();
        for (var field : page.select("main input[name], main textarea[name]"))
            fields.put(field.attr("name"), field.val());
        return fields;
    }

    private HttpResponse<String> get(String path, String cookie) throws Exception {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept", "text/html")
                        .header("Cookie", cookie)
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> post(Person person, String path, Map<String, String> fields) throws Exception {
        fields.put("_token", person.formToken());
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header("Accept", "text/html")
                        .header("Cookie", person.cookie())
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }
}

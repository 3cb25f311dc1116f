package vn.thidua.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import vn.thidua.accounts.DemoDoor;
import vn.thidua.organisation.Units;
import vn.thidua.site.Sites;

/// People of the demo: here without a password, nowhere else at all.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "thidua.demo=true")
@ActiveProfiles("demo")
class DemoPeopleTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    private Sites sites;

    @Autowired
    private Units units;

    @Autowired
    private DemoDoor door;

    @Autowired
    private JdbcClient db;

    @Test
    void comeInByOnePressAndEveryPageSaysWhatItIs() throws Exception {
        var entrance = CLIENT.send(request("/dang-nhap").build(), BodyHandlers.ofString());
        var page = Jsoup.parse(entrance.body());
        assertThat(page.select(".demo").text()).contains("Bản chạy thử");
        assertThat(page.select(".entrance__people input[name=ten]").eachAttr("value"))
                .contains("minh.hang", "van.binh", "dinh.bach", "quang.thanh", "thi.hoa");
        var cookie = entered("dinh.bach");
        var own = CLIENT.send(request("/quan-tri/toi").header("Cookie", cookie).build(), BodyHandlers.ofString());
        assertThat(Jsoup.parse(own.body()).text()).contains("Lương Đình Bách", "Bản chạy thử");
    }

    @Test
    void findTheirDesksAsTheyWereLeft() throws Exception {
        assertThat(work("minh.hang").select("#bi-tra").text()).contains("1");
        assertThat(work("minh.hang").text()).contains("Chị bổ sung rồi trình lại giúp");
        assertThat(work("van.binh").select("section[aria-labelledby=cho-toi]").text())
                .contains("Chuẩn bị lễ phát động");
        assertThat(work("dinh.bach").select("section[aria-labelledby=cho-toi]").text())
                .contains("Lịch tiếp công dân");
    }

    private Document work(String login) throws Exception {
        var cookie = entered(login);
        return Jsoup.parse(
                CLIENT.send(request("/quan-tri").header("Cookie", cookie).build(), BodyHandlers.ofString())
                        .body());
    }

    private String entered(String login) throws Exception {
        var in = CLIENT.send(
                request("/dang-nhap/mau")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("ten=" + login))
                        .build(),
                BodyHandlers.ofString());
        assertThat(in.statusCode()).isEqualTo(302);
        return in.headers().firstValue("Set-Cookie").orElseThrow().replaceAll(";.*", "");
    }

    @Test
    void noneOfThemHasAPasswordThatAnybodyKnows() throws Exception {
        var hashes = db.sql("select distinct password from account where demo")
                .query(String.class)
                .list();
        assertThat(hashes).hasSize(12);
        for (var guess : new String[] {"", "demo", "minh.hang", "123456"}) {
            var answer = CLIENT.send(
                    request("/dang-nhap")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString("ten=minh.hang&mat-khau=" + guess))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "192.0.2.10", "::", "10.0.0.1"})
    void areNotShownOnAnAddressThatOthersReach(String address) throws Exception {
        var people = new DemoPeople(sites, units, door, InetAddress.getByName(address));
        assertThatExceptionOfType(DemoRefused.class).isThrownBy(people::mustBeAtHome);
    }

    @Test
    void areShownOnThisMachine() throws Exception {
        assertThatExceptionOfType(DemoRefused.class)
                .isThrownBy(() -> new DemoPeople(sites, units, door, null).mustBeAtHome());
        for (var address : new String[] {"127.0.0.1", "::1"})
            assertThatCode(() -> new DemoPeople(sites, units, door, InetAddress.getByName(address)).mustBeAtHome())
                    .doesNotThrowAnyException();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }
}

package vn.thidua.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.thidua.accounts.ASite;
import vn.thidua.accounts.Accounts;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Staff.Person;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// Who comes through the door of the back office, and what happens to those who do not.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class GateTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sites sites;

    @Autowired
    private Accounts accounts;

    private SiteId site;
    private Staff staff;

    @BeforeEach
    void settle() {
        site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
        staff = new Staff(context);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder form(HttpRequest.Builder request, String fields) {
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
    }

    @Test
    void nobodyIsShownTheWayInAndComesBackToWhereTheyWere() throws Exception {
        var answer = send(request("/quan-tri/toi?a=1"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/dang-nhap?tiep=%2Fquan-tri%2Ftoi%3Fa%3D1");
        var page = send(request("/dang-nhap?tiep=%2Fquan-tri%2Ftoi%3Fa%3D1"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(page.body()).select("input[name=tiep]").attr("value"))
                .isEqualTo("/quan-tri/toi?a=1");
    }

    @Test
    void noLinkLeadsOutOfTheBackOffice() throws Exception {
        for (var target : new String[] {"//ke-xau.example", "https://ke-xau.example/quan-tri", "/quan-trix", "/\\x"}) {
            var page = send(request("/dang-nhap?tiep=" + java.net.URLEncoder.encode(target, "UTF-8")));
            assertThat(Jsoup.parse(page.body()).select("input[name=tiep]").attr("value"))
                    .as(target)
                    .isEqualTo("/quan-tri");
        }
    }

    @Test
    void aProgramWithoutSessionHears401() throws Exception {
        var answer = send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/quan-tri/toi"))
                .header("Accept", "application/json"));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("AccountRefused.NotSignedIn");
    }

    @Test
    void whoIsSignedInIsGreetedByNameAndLeavesByTheDoor() throws Exception {
        var hang = staff.reporter(site);
        var page = send(request("/quan-tri/toi").header("Cookie", hang.cookie()));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Nguyễn Minh Hằng");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        var out = send(form(request("/dang-xuat").header("Cookie", hang.cookie()), "_token=" + hang.formToken()));
        assertThat(out.statusCode()).isEqualTo(302);
        var after = send(request("/quan-tri/toi").header("Cookie", hang.cookie()));
        assertThat(after.statusCode()).isEqualTo(302);
    }

    @Test
    void aFormWithoutTheTokenOfItsSessionIsRefused() throws Exception {
        var hang = staff.reporter(site);
        var other = staff.signedInAgain(hang);
        var without = send(form(request("/quan-tri/toi/phien").header("Cookie", hang.cookie()), "x=1"));
        assertThat(without.statusCode()).isEqualTo(403);
        var foreign = send(
                form(request("/quan-tri/toi/phien").header("Cookie", hang.cookie()), "_token=" + other.formToken()));
        assertThat(foreign.statusCode()).isEqualTo(403);
    }

    @Test
    void whatABrowserSaysWasSentFromElsewhereIsRefused() throws Exception {
        var hang = staff.reporter(site);
        var body = "_token=" + hang.formToken();
        var elsewhere = send(form(
                request("/quan-tri/toi/phien").header("Cookie", hang.cookie()).header("Sec-Fetch-Site", "cross-site"),
                body));
        assertThat(elsewhere.statusCode()).isEqualTo(403);
        var origin = send(form(request("/dang-nhap").header("Origin", "https://ke-xau.example"), "ten=a&mat-khau=b"));
        assertThat(origin.statusCode()).isEqualTo(403);
    }

    @Test
    void aFormThatCameAfterTheEndOfItsSessionWaitsUntilItsPersonIsBack() throws Exception {
        var answer = send(form(request("/quan-tri/toi/phien"), "tua-de=M%E1%BB%99t+c%C3%A2u+d%C3%A0i&_token=cu"));
        assertThat(answer.statusCode()).isEqualTo(401);
        var page = Jsoup.parse(answer.body());
        assertThat(page.select("input[name=giu.tua-de]").attr("value")).isEqualTo("Một câu dài");
        assertThat(page.select("input[name=giu._token]")).isEmpty();
        assertThat(page.select("input[name=tiep]").attr("value")).isEqualTo("/quan-tri/toi/phien");
    }

    @Test
    void whoIsDisabledIsOutWithTheNextRequest() throws Exception {
        var hang = staff.reporter(site);
        assertThat(status(hang)).isEqualTo(200);
        accounts.disable(Actor.SYSTEM, hang.id());
        assertThat(status(hang)).isEqualTo(302);
    }

    private int status(Person person) throws Exception {
        return send(request("/quan-tri/toi").header("Cookie", person.cookie())).statusCode();
    }
}

package vn.thidua.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.accounts.ASite;
import vn.thidua.accounts.Accounts;
import vn.thidua.accounts.Authenticator;
import vn.thidua.accounts.Login;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Scope;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// From an invitation to the first sign-in, as its person walks it.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AdmissionTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String PASSWORD = "Đường về quê 45";

    @LocalServerPort
    int port;

    @Autowired
    private Sites sites;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Clock clock;

    private SiteId site;

    @BeforeEach
    void settle() {
        site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
    }

    private HttpResponse<String> get(String path) throws Exception {
        return CLIENT.send(request(path).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String... fields) throws Exception {
        var body = new StringBuilder();
        for (var i = 0; i < fields.length; i += 2)
            body.append(i == 0 ? "" : "&")
                    .append(fields[i])
                    .append('=')
                    .append(URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8));
        return CLIENT.send(
                request(path)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(body.toString()))
                        .build(),
                BodyHandlers.ofString());
    }

    private Accounts.Invitation invite(String login, String role) {
        return accounts.invite(Actor.SYSTEM, new Login(login), "Trần Văn Bình", new UUID(0, 7), role, Scope.of(site));
    }

    @Test
    void somebodyInvitedTakesUpASecondFactorAndComesIn() throws Exception {
        var invited = invite("binh-" + UUID.randomUUID().toString().substring(0, 8), "board");
        var address = "/moi/" + invited.token().value();
        var page = Jsoup.parse(get(address).body());
        assertThat(page.text()).contains("Chào Trần Văn Bình");
        var key = page.select(".factor__key").text();
        assertThat(Jsoup.parse(get(address).body()).select(".factor__key").text())
                .as("the app may know it already")
                .isEqualTo(key);

        refuses(post(address, "moi", PASSWORD, "lai", PASSWORD + "x", "ma", ""), "loi-lai");
        refuses(post(address, "moi", "ngắn", "lai", "ngắn", "ma", code(key)), "loi-moi");
        refuses(post(address, "moi", PASSWORD, "lai", PASSWORD, "ma", ""), "loi-ma");
        refuses(post(address, "moi", PASSWORD, "lai", PASSWORD, "ma", "000000"), "loi-ma");

        var done = post(address, "moi", PASSWORD, "lai", PASSWORD, "ma", code(key));
        assertThat(done.statusCode()).isEqualTo(200);
        var codes = Jsoup.parse(done.body()).select(".codes__list code");
        assertThat(codes).hasSize(10);
        assertThat(get(address).statusCode()).as("once").isEqualTo(410);

        var login = page.text().replaceAll(".*Tên đăng nhập của bạn là (\\S+)\\. .*", "$1");
        var wrong = post("/dang-nhap", "ten", login, "mat-khau", PASSWORD, "ma", "");
        assertThat(wrong.statusCode()).isEqualTo(403);
        assertThat(Jsoup.parse(wrong.body()).select("#ten").attr("value")).isEqualTo(login);
        var in = post(
                "/dang-nhap",
                "ten",
                login,
                "mat-khau",
                PASSWORD,
                "ma",
                codes.getFirst().text());
        assertThat(in.statusCode()).isEqualTo(302);
        assertThat(in.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("phien=")
                .contains("HttpOnly")
                .contains("SameSite=Lax");
    }

    private String code(String key) {
        return new Authenticator(key).codeAt(clock.instant());
    }

    private static void refuses(HttpResponse<String> answer, String element) {
        assertThat(answer.statusCode()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.getElementById(element)).as(page.text()).isNotNull();
        assertThat(page.select(".faults a")).isNotEmpty();
    }
}

package vn.thidua.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.accounts.Staff.Person;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// Locks and sessions over HTTP, with a clock that the test moves.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class DoorByTheClockTest {

    private static final String OWN = "/quan-tri/toi";
    private static final String WRONG = "Sai hoàn toàn 2026!";

    @TestConfiguration
    static class MovedByTheTest {

        @Bean
        @Primary
        Times times() {
            return new Times();
        }
    }

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sites sites;

    @Autowired
    private ConsoleLinks console;

    @Autowired
    private Admissions admissions;

    @Autowired
    private Times times;

    @Autowired
    private JdbcClient db;

    private SiteId site;
    private Staff staff;

    @BeforeEach
    void settle() {
        site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
        staff = new Staff(context);
        times.pass(Duration.ofHours(13)); // whatever another test left closed is open again
    }

    private HttpResponse<String> tried(String login, String password, String code) {
        return new Visit(port, null).submit("/dang-nhap", "ten", login, "mat-khau", password, "ma", code);
    }

    /// Acceptance test 14: locked out after five wrong sign-ins; break-glass works; the trail shows both.
    @Test
    void afterFiveWrongTriesTheDoorStaysShutUntilTheGlassIsBrokenAndTheTrailShowsBoth() {
        staff.administrator(site); // somebody else administers: this account is not the last
        var binh = staff.board(site);
        for (var i = 0; i < 5; i++)
            assertThat(tried(binh.login(), WRONG, "").statusCode()).isEqualTo(403);
        assertThat(right(binh))
                .as("the right password, while the address is closed")
                .isEqualTo(403);
        times.pass(Duration.ofMinutes(16));
        assertThat(right(binh))
                .as("the address is open again, the account is not")
                .isEqualTo(403);
        var token = console.breakGlass(Actor.SYSTEM, new Login(binh.login()));
        var visitor = new Actor(new UUID(0, 1), new UUID(0, 1), Set.of(), "192.0.2.1");
        var renewed = "Mùa thu ngày khai trường 5";
        assertThat(admissions.accept(visitor, token, Password.typed(renewed), ""))
                .isEmpty();
        times.pass(Duration.ofMinutes(16));
        var entered = tried(binh.login(), renewed, staff.code(binh));
        assertThat(entered.statusCode()).as(entered.body()).isEqualTo(302);
        assertThat(entered.headers().firstValue("Set-Cookie").orElse("")).contains("phien=");
        assertThat(trail(binh)).contains("SignInRefused", "ConsoleLinkDrawn", "AccountAccepted", "SignedIn");
    }

    private int right(Person person) {
        return tried(person.login(), "Một câu dài 2026!", staff.code(person)).statusCode();
    }

    private List<String> trail(Person person) {
        return db.sql("select what from audit_entry where subject = :subject order by n")
                .param("subject", "account:" + person.id().value())
                .query((row, _) -> row.getString("what"))
                .list();
    }

    @Test
    void theAnswerIsTheSameWhetherTheNameThePasswordOrTheLockIsWrong() {
        var binh = staff.reporter(site);
        var unknown = words(tried("khong-co-ai", WRONG, ""));
        var password = words(tried(binh.login(), WRONG, ""));
        var code = words(tried(binh.login(), "Một câu dài 2026!", "000000"));
        for (var i = 0; i < 5; i++) tried(binh.login(), WRONG, "");
        var locked = words(tried(binh.login(), "Một câu dài 2026!", staff.code(binh)));
        assertThat(List.of(password, code, locked)).containsOnly(unknown);
    }

    /// What the page says, without the name that was typed.
    private static String words(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(403);
        var words = Jsoup.parse(answer.body()).select("main").text();
        assertThat(words).contains("Không đăng nhập được");
        return words;
    }

    @Test
    void aSessionEndsAfterFifteenIdleMinutesAnAdministratorsAfterFive() {
        var binh = new Visit(port, staff.reporter(site));
        var hoa = new Visit(port, staff.administrator(site));
        times.pass(Duration.ofMinutes(4));
        assertThat(hoa.get(OWN).statusCode()).isEqualTo(200);
        times.pass(Duration.ofMinutes(5));
        assertThat(hoa.get(OWN).statusCode()).isEqualTo(302);
        times.pass(Duration.ofMinutes(5));
        assertThat(binh.get(OWN).statusCode()).isEqualTo(200);
        times.pass(Duration.ofMinutes(15));
        assertThat(binh.get(OWN).statusCode()).isEqualTo(302);
    }

    @Test
    void aSessionEndsAfterTwelveHoursHoweverBusyItIs() {
        var binh = new Visit(port, staff.reporter(site));
        for (var passed = Duration.ofMinutes(10); passed.toHours() < 12; passed = passed.plusMinutes(10)) {
            times.pass(Duration.ofMinutes(10));
            assertThat(binh.get(OWN).statusCode()).as("after %s", passed).isEqualTo(200);
        }
        times.pass(Duration.ofMinutes(10));
        assertThat(binh.get(OWN).statusCode()).isEqualTo(302);
    }
}

package vn.thidua.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.accounts.ASite;
import vn.thidua.accounts.Staff;
import vn.thidua.accounts.Visit;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Forbidden;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// Numbers taken by many at once, bound to papers, and read on the screen.
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class NumberingTest {

    @LocalServerPort
    int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private Sites sites;

    @Autowired
    private Numbering numbering;

    @Autowired
    private JdbcClient db;

    private SiteId site = new SiteId(new UUID(0, 0));
    private final Book book =
            new Book(UUID.randomUUID(), UUID.randomUUID(), "Khối TH", "GƯ", 2021, NumberPattern.of("GƯ", "KTH"));

    @BeforeEach
    void settle() {
        site = sites.all().isEmpty()
                ? ASite.configured(sites)
                : sites.at("localhost").orElseThrow().id();
    }

    @Test
    void twentyAtOnceTakeTwentyNumbersWithoutAGap() throws Exception {
        var id = numbering.open(Actor.SYSTEM, site, book);
        try (var people = Executors.newFixedThreadPool(20)) {
            Callable<Integer> one =
                    () -> numbering.reserve(Actor.SYSTEM, site, id, "Giao ước").number();
            var taken =
                    people.invokeAll(IntStream.range(0, 20).mapToObj(_ -> one).toList());
            for (var number : taken) assertThat(number.get()).isBetween(1, 20);
        }
        assertThat(numbering.register(Actor.SYSTEM, site, id))
                .extracting(TakenNumber::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 20).boxed().toList());
    }

    @Test
    void aPaperHasOneNumberAndANumberOnePaper() {
        var id = numbering.open(Actor.SYSTEM, site, book);
        assertThat(numbering.open(Actor.SYSTEM, site, book)).isEqualTo(id);
        var pact = UUID.randomUUID();
        var number = numbering.number(Actor.SYSTEM, site, id, pact, "Giao ước 2021");
        assertThat(number).isEqualTo(new Numbered("01", "GƯ-KTH"));
        assertThat(numbering.number(Actor.SYSTEM, site, id, pact, "Giao ước 2021"))
                .isEqualTo(number);
        var reserved = numbering.reserve(Actor.SYSTEM, site, id, "Biên bản");
        assertThat(reserved.written()).isEqualTo("02/GƯ-KTH");
        assertThatThrownBy(() -> numbering.bind(Actor.SYSTEM, site, id, 2, pact))
                .isInstanceOf(DocumentRefused.Bound.class);
        var minutes = UUID.randomUUID();
        numbering.bind(Actor.SYSTEM, site, id, 2, minutes);
        numbering.bind(Actor.SYSTEM, site, id, 2, minutes);
        assertThatThrownBy(() -> numbering.bind(Actor.SYSTEM, site, id, 2, UUID.randomUUID()))
                .isInstanceOf(DocumentRefused.Bound.class);
    }

    @Test
    void aNumberOnceGivenIsNeverTakenBack() {
        var id = numbering.open(Actor.SYSTEM, site, book);
        numbering.reserve(Actor.SYSTEM, site, id, "Giao ước");
        assertThatThrownBy(() -> db.sql("delete from number_taken where book = :book")
                        .param("book", id.value())
                        .update())
                .hasMessageContaining("never taken back");
    }

    @Test
    void refusesWhoMayNotAndWhatIsAboutNothing() {
        var nobody = new Actor(UUID.randomUUID(), UUID.randomUUID(), Set.of(), "local");
        assertThatThrownBy(() -> numbering.open(nobody, site, book)).isInstanceOf(Forbidden.class);
        var id = numbering.open(Actor.SYSTEM, site, book);
        assertThatThrownBy(() -> numbering.reserve(nobody, site, id, "x")).isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> numbering.reserve(Actor.SYSTEM, site, id, " "))
                .isInstanceOf(DocumentRefused.AboutNothing.class);
        assertThatThrownBy(() -> new NumberPattern("GƯ")).isInstanceOf(DocumentRefused.NoPattern.class);
    }

    @Test
    void theOfficeReadsTheRegister() {
        var id = numbering.open(Actor.SYSTEM, site, book);
        numbering.reserve(Actor.SYSTEM, site, id, "Giao ước thi đua năm 2021");
        var hoa = new Visit(port, new Staff(context).administrator(site));
        assertThat(hoa.get("/quan-tri/so-van-ban").body())
                .contains("Khối TH", id.value().toString());
        assertThat(hoa.get("/quan-tri/so-van-ban/" + id.value()).body())
                .contains("01/GƯ-KTH", "Giao ước thi đua năm 2021");
        assertThat(hoa.get("/quan-tri/so-van-ban/" + id.value() + ".xlsx").statusCode())
                .isEqualTo(200);
    }
}

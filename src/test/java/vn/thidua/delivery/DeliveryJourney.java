package vn.thidua.delivery;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.changes.Changes;
import vn.thidua.design.Bilingual;
import vn.thidua.design.Frame;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Site;
import vn.thidua.site.Sites;

/// A running application with one site of ours in it.
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@Import({DeliveryJourney.Numbers.class, SamplePages.class})
abstract class DeliveryJourney {

    static final String HOST = "giao-hang.test";
    static final SiteId SITE = new SiteId(new UUID(0xDE1, 1));
    static final Map<String, String> NUMBERS = new ConcurrentHashMap<>();

    @Autowired
    Sites sites;

    @Autowired
    Changes changes;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SamplePages pages;

    @LocalServerPort
    int port;

    Wire wire;

    @TestConfiguration
    static class Numbers {

        @Bean
        @Primary
        LiveNumbers sampleNumbers() {
            return (_, _, key) -> NUMBERS.getOrDefault(key, "0");
        }
    }

    @BeforeEach
    void openTheSite() {
        wire = new Wire(port, HOST);
        pages.away = false;
        pages.slowMillis = 0;
        if (sites.all().stream().anyMatch(site -> site.id().equals(SITE))) return;
        var word = new Bilingual("Cụm thi đua", "Emulation cluster");
        var agency = new Frame.Agency(word, word, word, word, word, "", "lien-he@giao-hang.test", word);
        var site = new Site(
                SITE,
                "giao-hang",
                false,
                "https://" + HOST,
                List.of(HOST),
                agency,
                List.of(),
                List.of(),
                LocalDate.of(2020, 1, 1));
        sites.configure(Actor.SYSTEM, site, List.of());
        Eventually.holds(() -> sites.all().stream().anyMatch(one -> one.id().equals(SITE)));
    }

    /// Something public has changed; back when the memory knows.
    void change(Editions editions) {
        var before = editions.of(SITE);
        transaction.executeWithoutResult(_ -> changes.record(SITE, "article:" + UUID.randomUUID()));
        Eventually.holds(() -> before.isOlderThan(editions.of(SITE)));
    }
}

package vn.thidua.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

@SpringBootTest
class CountingTest {

    private static final int THREADS = 16;
    private static final int HITS = 5_000;

    @Autowired
    private Visits visits;

    @Autowired
    private Bookkeeping bookkeeping;

    @Autowired
    private TallyStore store;

    @Autowired
    private Sites sites;

    @Autowired
    private JdbcClient db;

    private SiteId site;

    @BeforeEach
    void prepare() {
        site = ASite.configured(sites);
    }

    @Test
    void aThousandOfARobotAndAThousandOfOneReaderAreOneVisit() {
        for (var i = 0; i < 1_000; i++) {
            visits.record(now().agent(AHit.GOOGLEBOT).made());
            visits.record(now().agent(AHit.CHROME).made());
        }
        bookkeeping.write();
        assertThat(hours("visits")).isEqualTo(1);
        assertThat(hours("views")).isEqualTo(1_000);
        assertThat(hours("robot_views")).isEqualTo(1_000);
        assertThat(sum("traffic_day", "visitors")).isEqualTo(1);
    }

    @Test
    void prefetchesAreASeriesOfTheirOwn() {
        visits.record(now().purpose("prefetch").made());
        bookkeeping.write();
        assertThat(hours("prefetches")).isEqualTo(1);
        assertThat(hours("views") + hours("robot_views") + hours("visits")).isZero();
    }

    @Test
    void everyHitOfManyThreadsIsWrittenExactlyOnceWhileOthersWrite() throws Exception {
        var article = UUID.randomUUID();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var thread = 0; thread < THREADS; thread++) {
                var reader = "198.51.100." + thread;
                threads.submit(() -> {
                    for (var i = 0; i < HITS; i++)
                        visits.record(now().from(i % 2 == 0 ? reader : reader + "." + i)
                                .article(article)
                                .made());
                });
            }
            for (var i = 0; i < 20; i++) threads.submit(bookkeeping::write);
        }
        bookkeeping.write();
        var readers = THREADS + THREADS * HITS / 2L;
        assertThat(hours("views")).isEqualTo((long) THREADS * HITS);
        assertThat(hours("visits")).isEqualTo(readers);
        assertThat(sum("traffic_site", "visits")).isEqualTo(readers);
        assertThat(sum("traffic_day", "visitors")).isEqualTo(readers);
        assertThat(sum("traffic_article", "views")).isEqualTo(readers);
        assertThat(sum("traffic_article_day", "views")).isEqualTo(readers);
        assertThat(visits.viewsOf(site, article)).isEqualTo(new Views(readers, 0));
    }

    @Test
    void aBatchTriedAgainAfterItsCommitIsNotWrittenTwice() {
        var hour = new Cell.Hourly(site, 495_000, Cell.Series.VISITS);
        var batch = new Batch(UUID.randomUUID(), Instant.parse("2026-11-23T03:00:00Z"), 1, Map.of(hour, 7L));
        store.write(batch);
        store.write(batch);
        assertThat(hours("visits")).isEqualTo(7);
    }

    @Test
    void noTableKeepsAnAddressOrAnythingBinary() {
        visits.record(
                now().from("203.0.113.199").referrer("http://203.0.113.199/").made());
        bookkeeping.write();
        var tables = db.sql("select table_name from information_schema.tables where table_schema = 'public'")
                .query(String.class)
                .list();
        assertThat(tables).contains("traffic_hour", "traffic_writer");
        for (var table : tables)
            assertThat(db.sql("select t::text from " + table + " t")
                            .query(String.class)
                            .list())
                    .noneMatch(row -> row != null && row.contains("203.0.113.199"));
        assertThat(db.sql(
                                "select count(*) from information_schema.columns where table_name like 'traffic%' and data_type in ('bytea', 'inet', 'cidr')")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void namesTheMostReadFirst() {
        var much = UUID.randomUUID();
        var little = UUID.randomUUID();
        for (var reader = 0; reader < 3; reader++)
            visits.record(now().article(much).from("198.51.100." + reader).made());
        visits.record(now().article(little).made());
        bookkeeping.write();
        assertThat(visits.mostRead(site, 7, 10)).containsExactly(new MostRead(much, 3), new MostRead(little, 1));
    }

    @Test
    void ourOwnHostsAreNoReferrers() {
        visits.record(now().referrer("https://" + ASite.hostOf(site) + "/tin").made());
        visits.record(now().referrer("https://www.bing.com/").made());
        bookkeeping.write();
        assertThat(db.sql("select value from traffic_dimension_day where site_id = :site and dimension = 'referrer'")
                        .param("site", site.value())
                        .query(String.class)
                        .list())
                .containsExactly("bing.com");
    }

    private AHit now() {
        return AHit.on(site).at(Instant.now());
    }

    private long hours(String column) {
        return sum("traffic_hour", column);
    }

    private long sum(String table, String column) {
        return db.sql("select coalesce(sum(" + column + "), 0) from " + table + " where site_id = :site")
                .param("site", site.value())
                .query(Long.class)
                .single();
    }
}

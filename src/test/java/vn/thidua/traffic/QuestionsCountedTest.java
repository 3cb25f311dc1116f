package vn.thidua.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Vietnam;
import vn.thidua.site.Sites;

@SpringBootTest
class QuestionsCountedTest {

    @Autowired
    private Visits visits;

    @Autowired
    private Bookkeeping bookkeeping;

    @Autowired
    private Forgetting forgetting;

    @Autowired
    private Sites sites;

    @Autowired
    private JdbcClient db;

    private SiteId site;

    @BeforeEach
    void prepare() {
        site = ASite.configured(sites);
    }

    private AHit now() {
        return AHit.on(site).at(Instant.now());
    }

    private List<String> words() {
        bookkeeping.write();
        return db.sql("""
                select folded || '|' || shown || '|' || asked || '|' || in_vain as told from traffic_search_day
                where site_id = :site order by folded
                """)
                .param("site", site.value())
                .query((row, _) -> row.getString("told"))
                .list();
    }

    private List<String> lost() {
        bookkeeping.write();
        return db.sql("""
                select path || '|' || people || '|' || robots as told from traffic_lost_day
                where site_id = :site order by path
                """)
                .param("site", site.value())
                .query((row, _) -> row.getString("told"))
                .list();
    }

    @Test
    void eachPersonAsksOnceHoweverTheyWriteIt() {
        for (var i = 0; i < 3; i++) {
            visits.record(now().path("/tim-kiem")
                    .asked("Giao ước", true)
                    .from("203.0.113." + i)
                    .made());
            visits.record(now().path("/tim-kiem")
                    .asked("giao uoc", true)
                    .from("203.0.113." + i)
                    .made());
        }
        visits.record(now().path("/tim-kiem")
                .asked("giao ước", false)
                .from("203.0.113.9")
                .made());
        assertThat(words()).singleElement().asString().startsWith("giao uoc|giao ước|4|1");
    }

    @Test
    void robotsAndPrefetchesAskNothing() {
        visits.record(now().asked("giao ước", true).agent(AHit.GOOGLEBOT).made());
        visits.record(now().asked("giao ước", true).purpose("prefetch").made());
        assertThat(words()).isEmpty();
    }

    @Test
    void peopleAndRobotsAreLostApart() {
        visits.record(now().path("/tin-cu").status(404).made());
        visits.record(now().path("/en/tin-cu").status(404).made());
        visits.record(
                now().path("/wp-login.php").status(404).agent(AHit.GOOGLEBOT).made());
        visits.record(now().path("/tin-cu").status(500).made());
        visits.record(now().path("/tin-cu").status(404).method("HEAD").made());
        assertThat(lost()).containsExactly("/tin-cu|2|0", "/wp-login.php|0|1");
    }

    @Test
    void inventedAddressesFillOneRow() {
        for (var i = 0; i < 2_100; i++)
            visits.record(now().path("/x" + i).status(404).made());
        assertThat(lost()).hasSizeLessThanOrEqualTo(2_001).anyMatch(row -> row.startsWith("*|"));
    }

    @Test
    void whatFewAskedForIsForgottenAfterAMonthAndTheRestLater() {
        var today = Vietnam.dayOf(Instant.now());
        row(today.minusDays(31), "hiem", 2);
        row(today.minusDays(29), "moi", 1);
        row(today.minusDays(31), "nhieu", 2);
        row(today, "nhieu", 1);
        row(today.minusMonths(26), "qua cu", 99);
        lostRow(today.minusMonths(7), "/rat-cu");
        lostRow(today.minusMonths(5), "/cu");
        forgetting.forget(today);
        assertThat(words()).containsExactlyInAnyOrder("moi|moi|1|0", "nhieu|nhieu|2|0", "nhieu|nhieu|1|0");
        assertThat(lost()).containsExactly("/cu|1|0");
    }

    private void row(LocalDate day, String words, int asked) {
        db.sql("""
                insert into traffic_search_day (site_id, day, folded, shown, asked, in_vain)
                values (:site, :day, :words, :words, :asked, 0)
                """)
                .param("site", site.value())
                .param("day", day)
                .param("words", words)
                .param("asked", asked)
                .update();
    }

    private void lostRow(LocalDate day, String path) {
        db.sql("insert into traffic_lost_day (site_id, day, path, people, robots) values (:site, :day, :path, 1, 0)")
                .param("site", site.value())
                .param("day", day)
                .param("path", path)
                .update();
    }
}

package vn.thidua.traffic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.design.Language;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

@SpringBootTest
class TakingOverFiguresTest {

    @Autowired
    private Visits visits;

    @Autowired
    private Bookkeeping bookkeeping;

    @Autowired
    private Board board;

    @Autowired
    private ArticleFigures articles;

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
    void theOldSystemsFigureStandsBesideOurs() {
        visits.putBaseline(
                Actor.SYSTEM, site, Baseline.Kind.VISITS, null, 1_439_560, LocalDate.of(2026, 1, 1), "NukeViet");
        visits.record(now().made());
        bookkeeping.write();
        board.reload();
        var totals = visits.totals(site);
        assertThat(totals.visits()).isEqualTo(1);
        assertThat(totals.today()).isEqualTo(1);
        assertThat(totals.online()).isEqualTo(1);
        assertThat(totals.since()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(totals.baseline()).isEqualTo(new Baseline(1_439_560, LocalDate.of(2026, 1, 1), "NukeViet"));
        assertThat(visits.number(site, Language.VI, "visits")).isEqualTo("1");
        assertThat(visits.number(site, Language.VI, "baseline")).contains("1.439.560", "01/01/2026");
        assertThat(visits.number(site, Language.EN, "baseline")).contains("1,439,560");
    }

    @Test
    void anArticleTellsHowMuchComesFromTheOldSystem() {
        var article = UUID.randomUUID();
        visits.putBaseline(
                Actor.SYSTEM, site, Baseline.Kind.ARTICLE, article, 10_270, LocalDate.of(2026, 1, 1), "NukeViet");
        visits.record(now().article(article).made());
        bookkeeping.write();
        articles.forget(Set.of(article));
        assertThat(visits.viewsOf(site, article)).isEqualTo(new Views(10_271, 10_270));
        assertThat(visits.number(site, Language.VI, "views:" + article)).isEqualTo("10.271");
        assertThat(visits.number(site, Language.VI, "old:" + article)).contains("10.270");
    }

    @Test
    void aResetIsANewRowAndDeletesNothing() {
        visits.putBaseline(Actor.SYSTEM, site, Baseline.Kind.VISITS, null, 500, LocalDate.of(2026, 1, 1), "cũ");
        visits.record(now().made());
        bookkeeping.write();
        visits.reset(Actor.SYSTEM, site, Baseline.Kind.VISITS, null, "Đổi tên cơ quan");
        board.reload();
        assertThat(visits.totals(site).visits()).isZero();
        assertThat(visits.totals(site).since()).isAfter(LocalDate.of(2026, 1, 1));
        assertThat(visits.totals(site).baseline()).isNotNull();
        assertThat(sum("traffic_site", "visits")).isEqualTo(1);
        assertThat(db.sql("select count(*) from traffic_baseline where site_id = :site")
                        .param("site", site.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void refusesFiguresThatCannotBe() {
        var on = LocalDate.of(2026, 1, 1);
        assertThatThrownBy(() -> visits.putBaseline(Actor.SYSTEM, site, Baseline.Kind.VISITS, null, -1, on, "x"))
                .isInstanceOf(TrafficRefused.NegativeFigure.class);
        assertThatThrownBy(() -> visits.putBaseline(
                        Actor.SYSTEM, site, Baseline.Kind.VISITS, null, 1, LocalDate.of(9999, 1, 1), "x"))
                .isInstanceOf(TrafficRefused.DateAhead.class);
        assertThatThrownBy(() -> visits.putBaseline(Actor.SYSTEM, site, Baseline.Kind.VISITS, null, 1, on, " "))
                .isInstanceOf(TrafficRefused.WithoutNote.class);
        assertThatThrownBy(() -> visits.putBaseline(Actor.SYSTEM, site, Baseline.Kind.ARTICLE, null, 1, on, "x"))
                .isInstanceOf(TrafficRefused.WithoutSubject.class);
    }

    private AHit now() {
        return AHit.on(site).at(Instant.now());
    }

    private long sum(String table, String column) {
        return db.sql("select coalesce(sum(" + column + "), 0) from " + table + " where site_id = :site")
                .param("site", site.value())
                .query(Long.class)
                .single();
    }
}

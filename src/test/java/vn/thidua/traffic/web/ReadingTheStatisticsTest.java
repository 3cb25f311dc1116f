package vn.thidua.traffic.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.delivery.Eventually;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;
import vn.thidua.traffic.ASite;
import vn.thidua.traffic.Baseline;
import vn.thidua.traffic.Titles;
import vn.thidua.traffic.Visits;

@SpringBootTest
@AutoConfigureMockMvc
class ReadingTheStatisticsTest {

    @TestConfiguration
    static class Names {

        @Bean
        @Primary
        Titles titles() {
            return (SiteId _, Collection<UUID> articles) -> articles.stream()
                    .collect(Collectors.toMap(id -> id, id -> new Titles.Titled("Bài <" + id + ">", "/tin/" + id)));
        }
    }

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Visits visits;

    @Autowired
    private Sites sites;

    @Autowired
    private JdbcClient db;

    private SiteId site;
    private final UUID article = UUID.randomUUID();

    @BeforeEach
    void aDayWithFigures() {
        site = ASite.configured(sites);
        visits.putBaseline(
                Actor.SYSTEM,
                site,
                Baseline.Kind.VISITS,
                null,
                1_439_560,
                LocalDate.of(2026, 1, 1),
                "Hệ thống cũ & co");
        // figures are at most two seconds behind: they may have been read since the site is there
        Eventually.holds(() -> visits.totals(site).baseline() != null);
        insert(
                "traffic_hour",
                "hour, views, visits, robot_views, prefetches",
                "'2026-03-05T17:00:00Z', 5432, 1234, 77, 3");
        insert("traffic_day", "day, visitors", "'2026-03-06', 999");
        insert("traffic_article_day", "day, article_id, views", "'2026-03-06', '" + article + "', 4321");
        insert("traffic_dimension_day", "day, dimension, value, views", "'2026-03-06', 'device', 'phone', 4000");
        insert("traffic_dimension_day", "day, dimension, value, views", "'2026-03-06', 'referrer', 'bing.com', 4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?ky=ngay&tu=2026-03-01&den=2026-03-10",
                "?ky=tuan&tu=2026-03-01&den=2026-03-10",
                "?ky=thang&tu=2026-03-01&den=2026-03-10",
                "?ky=nam&tu=2026-03-01&den=2026-03-10"
            })
    void showsTheFiguresByEveryPeriod(String query) {
        var page = get("/thong-ke" + query);
        assertThat(page).hasStatusOk();
        assertThat(page).bodyText().contains("5.432", "1.234", "1.439.560", "01/01/2026", "Hệ thống cũ &amp; co");
        assertThat(page).bodyText().contains("Cách tính", "role=\"img\"", "<caption>", "Bài &lt;" + article, "4.321");
        assertThat(page)
                .bodyText()
                .contains("ít hơn 5")
                .doesNotContain(" style=")
                .doesNotContain("<script>");
    }

    @Test
    void putsAnHourIntoItsDayInVietnam() {
        assertThat(get("/thong-ke?tu=2026-03-06&den=2026-03-06"))
                .bodyText()
                .contains("999")
                .contains("5.432");
        assertThat(get("/thong-ke?tu=2026-03-05&den=2026-03-05")).bodyText().doesNotContain("5.432");
    }

    @Test
    void speaksEnglish() {
        var page = get("/en/thong-ke?ky=tuan&tu=2026-03-01&den=2026-03-10");
        assertThat(page).hasStatusOk();
        assertThat(page)
                .bodyText()
                .contains("5,432", "1,439,560", "Page views", "Week 10/2026", "/en/thong-ke.csv?ky=tuan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?ky=gio",
                "?tu=abc&den=%00",
                "?tu=2026-03-10&den=2026-03-01",
                "?ky=nam&tu=0001-01-01",
                "?ky=ngay&tu=1990-01-01",
                "?ky=tuan&den=%2B999999999-12-31",
                "?ky=ngay&ky=nam"
            })
    void helpsWhereAnAddressIsWrong(String query) {
        var page = get("/thong-ke" + query);
        assertThat(page).hasStatusOk();
        assertThat(page).bodyText().contains("statistics__note");
    }

    @Test
    void givesTheFiguresAsCsv() throws Exception {
        var answer = get("/thong-ke.csv?ky=ngay&tu=2026-03-05&den=2026-03-07");
        assertThat(answer).hasStatusOk().hasHeader("Content-Type", "text/csv;charset=UTF-8");
        var bytes = answer.getResponse().getContentAsByteArray();
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        var text = new InputStreamReader(new ByteArrayInputStream(bytes, 3, bytes.length - 3), StandardCharsets.UTF_8);
        var rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(text)
                .getRecords();
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1).toMap())
                .containsAllEntriesOf(
                        Map.of("Từ ngày", "2026-03-06", "Lượt truy cập", "1234", "Lượt tải của robot", "77"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/thong-ke/cach-tinh", "/en/thong-ke/cach-tinh"})
    void explainsEveryFigure(String path) {
        var page = get(path);
        assertThat(page).hasStatusOk();
        assertThat(page).bodyText().contains("HMAC-SHA-256", "<th scope=\"row\">");
    }

    private MvcTestResult get(String path) {
        return http.get().uri(URI.create("http://" + ASite.hostOf(site) + path)).exchange();
    }

    private void insert(String table, String columns, String values) {
        db.sql("insert into " + table + " (site_id, " + columns + ") values (:site, " + values + ")")
                .param("site", site.value())
                .update();
    }
}

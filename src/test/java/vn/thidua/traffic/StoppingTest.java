package vn.thidua.traffic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.Application;
import vn.thidua.site.Sites;

@SpringBootTest
class StoppingTest {

    @Autowired
    private JdbcClient db;

    @Autowired
    private Sites sites;

    @Autowired
    private Environment environment;

    @Test
    void anOrderlyStopWritesEverythingCounted() {
        var site = ASite.configured(sites);
        try (var other = new SpringApplicationBuilder(Application.class)
                .run("--server.port=0", "--thidua.database.url=" + environment.getProperty("thidua.database.url"))) {
            var visits = other.getBean(Visits.class);
            for (var i = 0; i < 1_000; i++)
                visits.record(
                        AHit.on(site).at(Instant.now()).from("198.51.100." + i).made());
        }
        assertThat(db.sql("select sum(visits) from traffic_hour where site_id = :site")
                        .param("site", site.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1_000);
    }

    @Test
    void theWebServerStopsFirst() {
        assertThat(Bookkeeping.PHASE)
                .isLessThan(WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE)
                .isLessThan(WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE);
    }
}

package vn.thidua.site;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;

/// The rule for outages, and the ways into this room's pages of the back office.
@Configuration
class SiteBeans {

    @Bean
    OutageRule outageRule() throws IOException {
        var file = new Properties();
        try (var stream = Objects.requireNonNull(SiteBeans.class.getResourceAsStream("/site/outage.properties"))) {
            file.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return OutageRule.of(file);
    }

    @Bean
    DeskEntry redirectEntry() {
        return new DeskEntry("desk.redirects", "/quan-tri/chuyen-huong", "route", SiteRight.REDIRECT, 620);
    }

    @Bean
    DeskEntry outageEntry() {
        return new DeskEntry("desk.outages", "/quan-tri/ngung-he-thong", "calendar-off", SiteRight.OUTAGE, 640);
    }
}

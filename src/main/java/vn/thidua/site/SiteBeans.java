package vn.thidua.site;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The rule for outages, from the file that names its source.
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
}

package vn.thidua.emulation.archive;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How long closed years are kept, read once at the start, so that a broken file stops the start.
@Configuration
class ArchiveConfiguration {

    @Bean
    ArchiveRetention archiveRetention() {
        return ArchiveRetention.shipped();
    }
}

package vn.thidua.emulation.archive;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// How long closed years are kept and how large their packages may be, read once at the start, so that a broken file
/// stops the start.
@Configuration
class ArchiveConfiguration {

    @Bean
    ArchiveRetention archiveRetention() {
        return ArchiveRetention.shipped();
    }

    @Bean
    ArchiveLimit archiveLimit(@Value("${thidua.archive.megabytes}") int megabytes) {
        return new ArchiveLimit(megabytes);
    }
}

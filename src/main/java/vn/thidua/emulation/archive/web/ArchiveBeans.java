package vn.thidua.emulation.archive.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.emulation.archive.ArchiveRight;

/// The way to the packages of closed years.
@Configuration
class ArchiveBeans {

    @Bean
    DeskEntry archiveEntry() {
        return new DeskEntry("desk.archive", ArchiveController.PATH, "archive", ArchiveRight.READ, 790);
    }
}

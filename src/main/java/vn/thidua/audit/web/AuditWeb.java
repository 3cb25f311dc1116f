package vn.thidua.audit.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.audit.AuditRight;
import vn.thidua.design.DeskEntry;

/// The way to the trail.
@Configuration
class AuditWeb {

    @Bean
    DeskEntry trailEntry() {
        return new DeskEntry("audit.title", "/quan-tri/nhat-ky", "history", AuditRight.READ, 830);
    }
}

package vn.thidua.site.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.site.SiteRight;

/// Ways of the back office to the settings, the redirects and the outages of the site.
@Configuration
class SiteDesk {

    @Bean
    DeskEntry settingsEntry() {
        return new DeskEntry("desk.settings", "/quan-tri/trang", "settings", SiteRight.CONFIGURE, 700);
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

package vn.thidua.site.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.site.SiteRight;

/// Ways of the back office to the settings of the site.
@Configuration
class SiteDesk {

    @Bean
    DeskEntry settingsEntry() {
        return new DeskEntry("desk.settings", "/quan-tri/trang", "settings", SiteRight.CONFIGURE, 700);
    }
}

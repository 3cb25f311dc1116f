package vn.thidua.guide.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;

/// The way to the guide.
@Configuration
class GuideDesk {

    @Bean
    DeskEntry guideEntry() {
        return new DeskEntry("guide.title", GuideController.PATH, "help-circle", null, 990);
    }
}

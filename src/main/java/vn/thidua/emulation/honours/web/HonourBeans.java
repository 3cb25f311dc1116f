package vn.thidua.emulation.honours.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.emulation.honours.HonourRight;

/// The way to the history of awards.
@Configuration
class HonourBeans {

    @Bean
    DeskEntry honourEntry() {
        return new DeskEntry("desk.honours", HonourDeskController.PATH, "star", HonourRight.KEEP, 740);
    }
}

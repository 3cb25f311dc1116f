package vn.thidua.emulation.council.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.emulation.council.CouncilRight;

/// The way to the council from the menu.
@Configuration
class CouncilBeans {

    @Bean
    DeskEntry councilEntry() {
        return new DeskEntry("desk.council", CouncilController.PATH, "users-group", CouncilRight.READ, 765);
    }
}

package vn.thidua.emulation.decision.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.emulation.decision.DecisionRight;

/// The way to decisions.
@Configuration
class DecisionBeans {

    @Bean
    DeskEntry decisionEntry() {
        return new DeskEntry("desk.decision", DecisionController.PATH, "file-text", DecisionRight.READ, 760);
    }
}

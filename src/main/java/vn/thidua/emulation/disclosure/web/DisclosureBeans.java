package vn.thidua.emulation.disclosure.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.emulation.disclosure.DisclosureRight;

/// The way to windows of disclosure.
@Configuration
class DisclosureBeans {

    @Bean
    DeskEntry disclosureEntry() {
        return new DeskEntry("desk.disclosure", DisclosureController.PATH, "speakerphone", DisclosureRight.OPEN, 780);
    }
}

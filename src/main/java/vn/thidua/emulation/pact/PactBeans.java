package vn.thidua.emulation.pact;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;

/// The settings of the room and the way to its pages.
@Configuration
class PactBeans {

    @Bean
    PactSettings pactSettings(@Value("${thidua.pact.untrusted-certificates:false}") boolean untrusted) {
        return new PactSettings(untrusted);
    }

    /// Whoever may comment may read; the pages themselves say who may do more.
    @Bean
    DeskEntry pactEntry() {
        return new DeskEntry("desk.pact", "/quan-tri/giao-uoc", "file-text", PactRight.COMMENT, 720);
    }
}

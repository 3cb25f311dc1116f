package vn.thidua.media.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.media.MediaRight;

/// The way of the back office to the store of media.
@Configuration
class MediaDesk {

    @Bean
    DeskEntry mediaEntry() {
        return new DeskEntry("desk.media", "/quan-tri/kho", "photo", MediaRight.ADD, 300);
    }
}

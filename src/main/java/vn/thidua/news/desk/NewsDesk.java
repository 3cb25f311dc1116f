package vn.thidua.news.desk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.news.NewsRight;

/// Ways of the back office to what is public.
@Configuration
class NewsDesk {

    @Bean
    DeskEntry sectionsEntry() {
        return new DeskEntry("desk.sections", "/quan-tri/chuyen-muc", "list", NewsRight.ARRANGE, 350);
    }
}

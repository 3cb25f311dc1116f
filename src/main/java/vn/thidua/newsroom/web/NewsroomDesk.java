package vn.thidua.newsroom.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.thidua.design.DeskEntry;
import vn.thidua.news.NewsRight;
import vn.thidua.newsroom.NewsroomRight;

/// Ways of the back office to the newsroom.
@Configuration
class NewsroomDesk {

    @Bean
    DeskEntry workEntry() {
        return new DeskEntry("desk.work", "/quan-tri", "inbox", null, 0);
    }

    @Bean
    DeskEntry draftsEntry() {
        return new DeskEntry("desk.drafts", "/quan-tri/bai", "pencil", NewsroomRight.WRITE, 100);
    }

    @Bean
    DeskEntry publishedEntry() {
        return new DeskEntry("desk.published", "/quan-tri/tin", "news", NewsRight.CORRECT, 110);
    }
}

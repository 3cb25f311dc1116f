package vn.thidua.search;

import java.time.LocalDate;
import org.springframework.boot.SpringApplication;
import vn.thidua.Application;
import vn.thidua.news.AManuscript;
import vn.thidua.news.Articles;
import vn.thidua.platform.Actor;
import vn.thidua.site.Sites;

/// A running product that publishes without end and says each article's id once it is acknowledged; made to be killed.
final class Writing {

    public static void main(String... arguments) {
        var context = new SpringApplication(Application.class).run(arguments);
        var site = context.getBean(Sites.class).at("localhost").orElseThrow().id();
        var articles = context.getBean(Articles.class);
        var run = ProcessHandle.current().pid();
        for (var n = 0; ; n++) {
            var manuscript = AManuscript.of("Bài " + run + " số " + n).on(LocalDate.of(2020, 2, 3));
            System.out.println("acknowledged "
                    + articles.publish(Actor.SYSTEM, site, manuscript).value());
        }
    }
}

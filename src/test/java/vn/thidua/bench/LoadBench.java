package vn.thidua.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import vn.thidua.Application;
import vn.thidua.news.Articles;
import vn.thidua.news.Manuscript;
import vn.thidua.news.Section;
import vn.thidua.news.Sections;
import vn.thidua.platform.Actor;
import vn.thidua.site.Sites;

/// Fills a data folder with generated articles through the front desk: `LoadBench FOLDER ARTICLES`.
final class LoadBench {

    private static final int BATCH = 500;

    public static void main(String... arguments) {
        var folder = arguments[0];
        var wanted = Integer.parseInt(arguments[1]);
        var application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("command");
        try (var context = application.run("--thidua.data=" + folder, "--logging.level.root=error")) {
            var site = context.getBean(Sites.class).all().stream()
                    .filter(known -> known.isDefault())
                    .findFirst()
                    .orElseThrow()
                    .id();
            var articles = context.getBean(Articles.class);
            var generator = new ArticleGenerator(
                    context.getBean(Sections.class).of(site).stream()
                            .map(Section::slug)
                            .toList(),
                    LocalDate.of(2026, 11, 22));
            var began = System.nanoTime();
            for (var done = 0; done < wanted; done += BATCH) {
                var batch = new ArrayList<Manuscript>();
                for (var i = done; i < Math.min(wanted, done + BATCH); i++) batch.add(generator.article(i));
                articles.adopt(Actor.SYSTEM, site, batch);
                if (done % 10_000 == 0) System.out.printf("%,d articles, %.1f s%n", done, seconds(began));
            }
            System.out.printf("loaded %,d articles in %.1f s%n", wanted, seconds(began));
        }
        System.exit(0);
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}

package vn.thidua.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.delivery.Eventually;

/// F01: the product is killed while somebody publishes, again and again. What it acknowledged is there and is found;
/// what it did not is there whole or is still a draft. Each round lasts until something was acknowledged and a random
/// while longer. Three rounds here, more with `-Dfaults.rounds=50`.
class KilledWhilePublishingIT {

    private static final int ROUNDS = Integer.getInteger("faults.rounds", 3);
    private static final Duration PROMISE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void whatWasAcknowledgedIsThereWholeAndFound() throws Exception {
        var acknowledged = Collections.synchronizedMap(new LinkedHashMap<String, String>());
        var random = new Random(1);
        try (var product = Product.ofDemo(folder.resolve("data"))) {
            var picture = product.sql("select id::text from media where kind = 'PICTURE' order by id limit 1");
            for (var round = 0; round < ROUNDS; round++) {
                var number = round;
                var before = acknowledged.size();
                var publishing = Thread.ofVirtual().start(() -> publish(product, number, picture, acknowledged));
                await().atMost(PROMISE).until(() -> acknowledged.size() > before);
                publishing.join(Duration.ofMillis(random.nextInt(20, 1_500)));
                product.kill();
                publishing.join();
                product.restart();
            }
            holds(product, picture, acknowledged);
        }
    }

    private static void publish(Product product, int round, String picture, Map<String, String> acknowledged) {
        try {
            var bach = new Person(product, "dinh.bach");
            for (var i = 0; i < 10_000; i++) {
                var word = "v" + round + "x" + i + "z";
                var begun = bach.post("/quan-tri/bai", story(word, picture));
                var draft = begun.headers().firstValue("Location").orElseThrow().replaceFirst("^https?://[^/]+", "");
                var answer = bach.post(draft + "/dang-gap", Map.of("version", "1", "ly-do-gap", "Thử lỗi"));
                if (answer.statusCode() == 302) acknowledged.put("/tin/ban-tin-" + word, word);
            }
        } catch (IOException killed) {
            // what was under way is not acknowledged
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, String> story(String word, String picture) {
        return Map.of(
                "title",
                "Bản tin " + word,
                "lead",
                "Lời dẫn " + word,
                "body",
                "<p>Nội dung " + word + ".</p><figure><img data-media=\"" + picture
                        + "\" alt=\"Ảnh\"></figure><p>Đoạn cuối " + word + ".</p>",
                "byline",
                "Minh Hằng",
                "source",
                "Văn phòng",
                "section",
                "thong-bao");
    }

    private static void holds(Product product, String picture, Map<String, String> acknowledged) throws Exception {
        var hoa = new Person(product, "minh.hang");
        for (var article : acknowledged.entrySet()) {
            var page = hoa.page(article.getKey());
            assertThat(page.text()).as(article.getKey()).contains("Đoạn cuối " + article.getValue());
            assertThat(page.select("img[src*=" + picture + "]")).isNotEmpty();
        }
        var last = acknowledged.entrySet().stream().reduce((_, next) -> next).orElseThrow();
        Eventually.holds(PROMISE, () -> found(hoa, last.getValue()));
        for (var article : acknowledged.entrySet())
            assertThat(found(hoa, article.getValue()))
                    .as("found: " + article.getKey())
                    .isTrue();
        assertThat(product.sql("""
                select count(*)::text from draft d left join article a on a.id = d.article_id
                where d.stage = 'PUBLISHED' and (a.id is null or a.stage <> 'PUBLISHED')
                """))
                .as("published drafts without their article")
                .isEqualTo("0");
        assertThat(product.sql("""
                select count(*)::text from article a where title like 'Bản tin v%' and not exists (
                    select from article_media where article_id = a.id)
                """)).as("articles without their picture").isEqualTo("0");
        assertThat(product.sql("""
                select count(*)::text from article a where title like 'Bản tin v%' and not exists (
                    select from audit_entry where subject = 'article:' || a.id and what like '%ArticlePublished')
                """))
                .as("articles without their entry in the trail")
                .isEqualTo("0");
        assertThat(product.sql("""
                select count(*)::text from article a where title like 'Bản tin v%' and not exists (
                    select from draft where article_id = a.id and stage = 'PUBLISHED')
                """)).as("articles whose draft does not know it").isEqualTo("0");
    }

    private static boolean found(Person person, String word) {
        try {
            return person.get("/tim-kiem?q=" + word).body().contains("/tin/ban-tin-" + word);
        } catch (IOException | InterruptedException failed) {
            return false;
        }
    }
}

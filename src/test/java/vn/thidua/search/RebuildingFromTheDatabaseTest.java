package vn.thidua.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.changes.Changes;
import vn.thidua.platform.SiteId;
import vn.thidua.site.Sites;

/// The index built anew from the real tables, attachments that nobody has read yet included.
@SpringBootTest(properties = "thidua.demo=true")
class RebuildingFromTheDatabaseTest {

    @Autowired
    Index index;

    @Autowired
    Entries entries;

    @Autowired
    Changes changes;

    @Autowired
    RebuildRequest request;

    @Autowired
    Sites sites;

    @Autowired
    JdbcClient db;

    @Test
    void findsTheWordsOfAttachmentsAfterARebuildOnRequest() {
        until(() -> found("cờ luân lưu") == 1);
        db.sql("delete from attachment_text").update();
        request.ask(office());
        until(() -> index.position() == changes.last());
        assertThat(found("cờ luân lưu")).isEqualTo(1);
        assertThat(found("phúc tra")).isEqualTo(1);
        assertThat(found("hậu kiểm đột xuất")).isGreaterThanOrEqualTo(1);
    }

    @Test
    void readsEveryPublishedArticleOnce() {
        var seen = new java.util.ArrayList<java.util.UUID>();
        entries.all(entry -> seen.add(entry.id()));
        assertThat(seen).doesNotHaveDuplicates();
        assertThat(seen)
                .hasSize(db.sql("select count(*) from article where stage = 'PUBLISHED'")
                        .query(Integer.class)
                        .single());
    }

    private int found(String phrase) {
        return index.find(Question.of(office().value(), '"' + phrase + '"')).total();
    }

    private SiteId office() {
        return sites.at("localhost").orElseThrow().id();
    }

    private static void until(BooleanSupplier holds) {
        var end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}

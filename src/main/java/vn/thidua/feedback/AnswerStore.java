package vn.thidua.feedback;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

/// Sums of answers a day. One statement adds, so no two readers overwrite one another.
@Repository
class AnswerStore {

    private final JdbcClient db;

    AnswerStore(JdbcClient db) {
        this.db = db;
    }

    void add(SiteId site, ReadArticle article, LocalDate today, boolean useful) {
        db.sql("""
                insert into feedback_useful_day (site_id, path, day, useful, answers)
                values (:site, :path, :today, :useful, 1)
                on conflict (site_id, path, day, useful) do update
                set answers = feedback_useful_day.answers + 1
                """)
                .param("site", site.value())
                .param("path", article.path())
                .param("today", today)
                .param("useful", useful)
                .update();
    }

    long count(SiteId site) {
        return db.sql("select coalesce(sum(answers), 0) from feedback_useful_day where site_id = :site")
                .param("site", site.value())
                .query(Long.class)
                .single();
    }

    int forgetBefore(LocalDate day) {
        return db.sql("delete from feedback_useful_day where day < :day")
                .param("day", day)
                .update();
    }
}

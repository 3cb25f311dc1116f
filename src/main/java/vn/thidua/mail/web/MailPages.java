package vn.thidua.mail.web;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slice;

/// Reads the mail of a site.
@Repository
class MailPages {

    private static final int SIZE = 30;

    private final JdbcClient db;

    MailPages(JdbcClient db) {
        this.db = db;
    }

    List<Long> counts(SiteId site) {
        return Arrays.stream(MailPage.State.values())
                .map(state -> db.sql("select count(*) from mail where site_id = :site and state = :state")
                        .param("site", site.value())
                        .param("state", state.name())
                        .query(Long.class)
                        .single())
                .toList();
    }

    Slice<MailPage.Line> slice(SiteId site, MailPage.State state, int number, long total) {
        List<MailPage.Line> lines = db.sql("""
                select * from mail where site_id = :site and state = :state
                order by number desc limit :size offset :before
                """)
                .param("site", site.value())
                .param("state", state.name())
                .param("size", SIZE)
                .param("before", (number - 1L) * SIZE)
                .query((row, _) -> {
                    var done = row.getObject("done_at", OffsetDateTime.class);
                    return new MailPage.Line(
                            row.getLong("number"),
                            row.getString("recipient"),
                            row.getString("subject"),
                            row.getString("text"),
                            row.getObject("kept_at", OffsetDateTime.class).toInstant(),
                            row.getObject("next_at", OffsetDateTime.class).toInstant(),
                            row.getInt("tries"),
                            row.getString("reason"),
                            done == null ? null : done.toInstant());
                })
                .list();
        return new Slice<>(lines, number, SIZE, total);
    }
}

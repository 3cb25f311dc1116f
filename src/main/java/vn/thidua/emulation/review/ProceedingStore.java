package vn.thidua.emulation.review;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.Actor;

/// What happened at meetings, which is only ever added to.
@Repository
class ProceedingStore {

    private final JdbcClient db;

    ProceedingStore(JdbcClient db) {
        this.db = db;
    }

    List<Proceeding> of(ReviewMeetingId meeting) {
        return db.sql("select * from review_proceeding where meeting_id = :id order by seq")
                .param("id", meeting.value())
                .query((row, _) -> new Proceeding(
                        row.getObject("id", UUID.class),
                        row.getInt("item"),
                        Proceeding.Kind.valueOf(row.getString("kind")),
                        row.getString("who"),
                        row.getString("text"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    void add(ReviewMeetingId meeting, Proceeding one, Actor by) {
        db.sql("""
                insert into review_proceeding (id, meeting_id, item, kind, who, text, by, at)
                values (:id, :meeting, :item, :kind, :who, :text, :by, :at)
                """)
                .param("id", one.id())
                .param("meeting", meeting.value())
                .param("item", one.item())
                .param("kind", one.kind().name())
                .param("who", one.who())
                .param("text", one.text())
                .param("by", by.account())
                .param("at", one.at().atOffset(ZoneOffset.UTC))
                .update();
    }
}

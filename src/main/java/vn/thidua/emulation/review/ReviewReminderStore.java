package vn.thidua.emulation.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.bloc.Reminder;
import vn.thidua.emulation.bloc.Reminders;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// Members that were asked to a meeting and have not answered.
@Repository
class ReviewReminderStore implements Reminders {

    private final JdbcClient db;

    ReviewReminderStore(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Reminder> due(LocalDate from, LocalDate until) {
        return db.sql("""
                select m.id, m.site_id, m.title, m.begins_at::date as due_on, member.unit_id, member.contact,
                    bloc.name || ' ' || y.year as bloc
                from review_meeting m
                join bloc_year y on y.id = m.bloc_year_id
                join bloc on bloc.id = y.bloc_id
                join bloc_member member on member.bloc_year_id = y.id
                where m.state = 'INVITED' and m.begins_at::date between :from and :until
                    and not exists (select from review_answer a where a.meeting_id = m.id and a.unit_id = member.unit_id)
                order by m.begins_at, member.place
                """)
                .param("from", from)
                .param("until", until)
                .query((row, _) -> reminder(row))
                .list();
    }

    private static Reminder reminder(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Reminder(
                new SiteId(row.getObject("site_id", UUID.class)),
                "review-answer:" + id,
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("contact"),
                "Trả lời giấy mời: " + row.getString("title"),
                row.getString("bloc"),
                row.getObject("due_on", LocalDate.class),
                "/quan-tri/hop-xet/" + id);
    }
}

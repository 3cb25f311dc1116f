package vn.thidua.emulation.bloc;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// Reads the entries of calendars for each member. A year counts once its members are confirmed, since its first days
/// come before it runs; while it is suspended nobody is reminded. Days of which a room reminds by itself are left to
/// it.
@Repository
class EntryReminderStore implements Reminders {

    private final JdbcClient db;
    private final List<RemindedRule> elsewhere;

    EntryReminderStore(JdbcClient db, List<RemindedRule> elsewhere) {
        this.db = db;
        this.elsewhere = elsewhere;
    }

    @Override
    public List<Reminder> due(LocalDate from, LocalDate until) {
        return db.sql("""
                select bloc_year.site_id, bloc_year.id as year_id, bloc_entry.id, title, due_on, unit_id, contact,
                    bloc.name || ' ' || bloc_year.year as bloc
                from bloc_entry
                join bloc_year on bloc_year.id = bloc_entry.bloc_year_id
                join bloc on bloc.id = bloc_id
                join bloc_member on bloc_member.bloc_year_id = bloc_year.id
                where done_on is null and due_on between :from and :until
                    and bloc_year.suspended is null and bloc_year.state <> 'PLANNED'
                    and rule <> all(:elsewhere)
                order by due_on, title, place
                """)
                .param("from", from)
                .param("until", until)
                .param("elsewhere", elsewhere.stream().map(RemindedRule::rule).toArray(String[]::new))
                .query((row, _) -> reminder(row))
                .list();
    }

    private static Reminder reminder(ResultSet row) throws SQLException {
        return new Reminder(
                new SiteId(row.getObject("site_id", UUID.class)),
                "bloc-entry:" + row.getObject("id", UUID.class),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("contact"),
                row.getString("title"),
                row.getString("bloc"),
                row.getObject("due_on", LocalDate.class),
                "/quan-tri/nam-thi-dua/" + row.getObject("year_id", UUID.class) + "#lich");
    }
}

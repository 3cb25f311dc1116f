package vn.thidua.emulation.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.design.Language;
import vn.thidua.design.Words;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.bloc.Reminder;
import vn.thidua.emulation.bloc.Reminders;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// Members that must register for a year and have not sent anything; nobody where the rules do not ask for it.
@Repository
class RegistrationReminderStore implements Reminders {

    private final JdbcClient db;
    private final RegistrationDays days;

    RegistrationReminderStore(JdbcClient db, RegistrationDays days) {
        this.db = db;
        this.days = days;
    }

    private record Awaited(SiteId site, BlocYearId year, Reminder reminder) {}

    @Override
    public List<Reminder> due(LocalDate from, LocalDate until) {
        var required = new java.util.HashMap<BlocYearId, Boolean>();
        return awaited(from, until).stream()
                .filter(one -> required.computeIfAbsent(
                        one.year(), year -> days.terms(one.site(), year).required()))
                .map(Awaited::reminder)
                .toList();
    }

    private List<Awaited> awaited(LocalDate from, LocalDate until) {
        return db.sql("""
                select y.site_id, y.id as year_id, y.year, e.due_on, m.unit_id, m.contact, b.name as bloc
                from bloc_entry e
                join bloc_year y on y.id = e.bloc_year_id and y.suspended is null and y.state <> 'PLANNED'
                join bloc b on b.id = y.bloc_id
                join bloc_member m on m.bloc_year_id = y.id
                where e.rule = :rule and e.due_on between :from and :until
                    and not exists (
                        select from title_registration t
                        where (t.bloc_year_id, t.unit_id) = (y.id, m.unit_id)
                            and (t.state <> 'DRAFT' or exists (
                                select from registration_revision r
                                where r.registration_id = t.id and r.accepted_at is not null)))
                order by e.due_on, y.id, m.place
                """)
                .param("rule", RegistrationDays.DAY)
                .param("from", from)
                .param("until", until)
                .query((row, _) -> awaited(row))
                .list();
    }

    private static Awaited awaited(ResultSet row) throws SQLException {
        var site = new SiteId(row.getObject("site_id", UUID.class));
        var year = new BlocYearId(row.getObject("year_id", UUID.class));
        return new Awaited(
                site,
                year,
                new Reminder(
                        site,
                        "registration:" + year.value(),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("contact"),
                        Words.say(Language.VI, "registration.remind"),
                        row.getString("bloc") + " " + row.getInt("year"),
                        row.getObject("due_on", LocalDate.class),
                        "/quan-tri/dang-ky-danh-hieu/nam/" + year.value()));
    }
}

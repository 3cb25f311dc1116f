package vn.thidua.emulation.progress;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.design.Language;
import vn.thidua.design.Words;
import vn.thidua.emulation.bloc.Reminder;
import vn.thidua.emulation.bloc.Reminders;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// Members whose programme the bloc accepted and that reported nothing of a period which it asks for. What stands in
/// the calendar of the year is reminded of there.
@Repository
class ProgressReminderStore implements Reminders {

    private final JdbcClient db;
    private final ReportDays days;

    ProgressReminderStore(JdbcClient db, ReportDays days) {
        this.db = db;
        this.days = days;
    }

    /// A member of which the bloc asks for a kind of period.
    ///
    /// @param reported numbers of the periods of that kind of which it said anything
    /// @param calendar rules that stand in the calendar of the year
    private record Asked(
            SiteId site,
            UnitId unit,
            String contact,
            String bloc,
            int year,
            UUID programme,
            Period.Kind kind,
            Set<Integer> reported,
            Set<String> calendar) {

        Stream<Period> open() {
            return Period.all().stream()
                    .filter(period -> period.kind() == kind && !reported.contains(period.n()))
                    .filter(period -> period.rule().filter(calendar::contains).isEmpty());
        }
    }

    @Override
    public List<Reminder> due(LocalDate from, LocalDate until) {
        return asked(from.getYear() - 1, until.getYear()).stream()
                .flatMap(one -> one.open()
                        .filter(period -> between(from, days.regular(period, one.year()), until))
                        .map(period -> reminder(one, period)))
                .toList();
    }

    private static boolean between(LocalDate from, LocalDate day, LocalDate until) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    private List<Asked> asked(int first, int last) {
        return db.sql("""
                select y.site_id, y.year, b.name as bloc, a.period_kind, p.id as programme, p.unit_id, m.contact,
                    array(select distinct e.period_n from progress_entry e
                        where e.programme_id = p.id and e.period_kind = a.period_kind) as reported,
                    array(select c.rule from bloc_entry c where c.bloc_year_id = y.id and c.rule <> '') as calendar
                from progress_asked a
                join bloc_year y on y.id = a.bloc_year_id and y.suspended is null
                join bloc b on b.id = y.bloc_id
                join programme p on p.bloc_year_id = y.id and exists (
                    select from programme_revision r where r.programme_id = p.id and r.accepted_at is not null)
                join bloc_member m on (m.bloc_year_id, m.unit_id) = (y.id, p.unit_id)
                where y.year between :first and :last
                order by y.year, y.id, m.place
                """)
                .param("first", first)
                .param("last", last)
                .query((row, _) -> asked(row))
                .list();
    }

    private static Asked asked(ResultSet row) throws SQLException {
        return new Asked(
                new SiteId(row.getObject("site_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("contact"),
                row.getString("bloc"),
                row.getInt("year"),
                row.getObject("programme", UUID.class),
                Period.Kind.valueOf(row.getString("period_kind")),
                new HashSet<>(List.of((Integer[]) row.getArray("reported").getArray())),
                new HashSet<>(List.of((String[]) row.getArray("calendar").getArray())));
    }

    private Reminder reminder(Asked one, Period period) {
        return new Reminder(
                one.site(),
                "progress:" + one.programme() + ":" + period.key(),
                one.unit(),
                one.contact(),
                Words.say(Language.VI, "progress.remind", Words.say(Language.VI, "progress.period." + period.key())),
                one.bloc() + " " + one.year(),
                days.regular(period, one.year()),
                "/quan-tri/tien-do/" + one.programme() + "?ky=" + period.key());
    }
}

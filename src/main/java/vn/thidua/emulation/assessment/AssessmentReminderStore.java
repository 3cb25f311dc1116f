package vn.thidua.emulation.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.design.Language;
import vn.thidua.design.Words;
import vn.thidua.emulation.bloc.Reminder;
import vn.thidua.emulation.bloc.Reminders;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.SiteId;

/// Reminds members of what is awaited from them in a scoring: their own, the one that they check, an explanation.
@Repository
class AssessmentReminderStore implements Reminders {

    private final JdbcClient db;

    AssessmentReminderStore(JdbcClient db) {
        this.db = db;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Reminder> due(LocalDate from, LocalDate until) {
        return db.sql("""
                with awaited as (
                    select a.id, a.site_id, a.bloc_year_id, a.unit_id as unit, a.unit_name, 'SELF' as what,
                        r.self_until as due
                    from assessment a join assessment_round r using (bloc_year_id)
                    where a.state in ('DRAFT', 'RETURNED')
                    union all
                    select a.id, a.site_id, a.bloc_year_id, c.checker_unit, a.unit_name, 'CHECK', r.check_until
                    from assessment a join assessment_round r using (bloc_year_id)
                        join cross_check c on (c.bloc_year_id, c.checked_unit) = (a.bloc_year_id, a.unit_id)
                    where a.state = 'SUBMITTED'
                    union all
                    select a.id, a.site_id, a.bloc_year_id, a.unit_id, a.unit_name, 'EXPLAIN', r.explain_until
                    from assessment a join assessment_round r using (bloc_year_id)
                    where a.state = 'APPRAISED')
                select w.*, m.contact, b.name as bloc, y.year
                from awaited w
                    join bloc_member m on (m.bloc_year_id, m.unit_id) = (w.bloc_year_id, w.unit)
                    join bloc_year y on y.id = w.bloc_year_id and y.suspended is null
                    join bloc b on b.id = y.bloc_id
                where w.due between :from and :until
                order by w.due, w.id
                """)
                .param("from", from)
                .param("until", until)
                .query((row, _) -> {
                    var what = row.getString("what");
                    var id = row.getObject("id", UUID.class);
                    return new Reminder(
                            new SiteId(row.getObject("site_id", UUID.class)),
                            "assessment:" + id + ":" + what,
                            new UnitId(row.getObject("unit", UUID.class)),
                            row.getString("contact"),
                            Words.say(Language.VI, "assessment.remind." + what, row.getString("unit_name")),
                            row.getString("bloc") + " " + row.getInt("year"),
                            row.getObject("due", LocalDate.class),
                            "/quan-tri/cham-diem/" + id);
                })
                .list();
    }
}

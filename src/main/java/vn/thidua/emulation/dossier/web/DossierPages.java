package vn.thidua.emulation.dossier.web;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.emulation.dossier.DossierId;
import vn.thidua.emulation.dossier.DossierState;
import vn.thidua.emulation.dossier.HoldKind;
import vn.thidua.emulation.honours.AwardCatalogue;
import vn.thidua.emulation.honours.AwardCode;
import vn.thidua.platform.SiteId;
import vn.thidua.platform.Slice;

@Component
class DossierPages {

    static final int SIZE = 100;

    private static final String WHERE = """
        where d.site_id = :site and (:all or d.proposer_unit in (:mine))
            and (:state = '' or d.state = :state) and (:unit = '' or d.proposer_unit::text = :unit)
            and (:award = '' or d.award = :award) and (:year = '' or d.year::text = :year)
            and (:words = '' or strpos(lower(d.code || ' ' || d.subject_name || ' ' || d.subject_of), lower(:words)) > 0)
            and (:mark = '' or (:mark = 'qua-han' and d.late)
                or (:mark = 'tra-lai' and d.state in ('DRAFT', 'CHECKED') and exists (select from dossier_step s
                    where s.dossier_id = d.id and s.act = 'RETURNED'))
                or (:mark = 'tam-dung' and exists (select from dossier_hold h where h.site_id = d.site_id
                    and h.subject_key = d.subject_key and h.ended_at is null)))
        """;

    private final JdbcClient db;
    private final AwardCatalogue awards;

    DossierPages(JdbcClient db, AwardCatalogue awards) {
        this.db = db;
        this.awards = awards;
    }

    /// Whose proposals are shown: those of these units, or all.
    record Sight(boolean all, Set<UUID> units) {

        Set<UUID> bound() {
            return units.isEmpty() ? Set.of(new UUID(0, 0)) : units;
        }
    }

    private JdbcClient.StatementSpec asked(String sql, SiteId site, Sight sight, BoardFilter filter) {
        return db.sql(sql)
                .param("site", site.value())
                .param("all", sight.all())
                .param("mine", sight.bound())
                .param("state", filter.state())
                .param("unit", filter.unit())
                .param("award", filter.award())
                .param("year", filter.year())
                .param("words", filter.words())
                .param("mark", filter.mark());
    }

    Slice<BoardPage.Row> rows(SiteId site, Sight sight, BoardFilter filter, int size) {
        var total = asked("select count(*) from dossier d " + WHERE, site, sight, filter)
                .query(Integer.class)
                .single();
        var rows = asked("""
            select d.*, s.act, s.words as last_words, s.on_day,
                exists (select from dossier_hold h where h.site_id = d.site_id and h.subject_key = d.subject_key
                    and h.ended_at is null) as held
            from dossier d
            join lateral (select act, words, on_day from dossier_step where dossier_id = d.id
                and act not in ('PAPER', 'PAPER_REMOVED', 'JUDGED') order by n desc limit 1) s on true
            """ + WHERE + """
            order by d.year desc, d.code limit :size offset :from
            """, site, sight, filter)
                .param("size", size)
                .param("from", (filter.page() - 1) * size)
                .query((row, _) -> row(row))
                .list();
        return new Slice<>(rows, filter.page(), size, total);
    }

    private BoardPage.Row row(ResultSet row) throws SQLException {
        var until = row.getObject("until", LocalDate.class);
        return new BoardPage.Row(
                row.getObject("id", UUID.class),
                row.getString("code"),
                row.getString("subject_name"),
                joined(row.getString("subject_position"), row.getString("subject_of")),
                awards.name(new AwardCode(row.getString("award")), until),
                row.getString("proposer_name"),
                row.getInt("year"),
                DossierState.valueOf(row.getString("state")),
                row.getBoolean("held"),
                row.getBoolean("late"),
                row.getInt("place"),
                row.getObject("received_on", LocalDate.class),
                row.getString("act"),
                row.getString("last_words"),
                row.getObject("on_day", LocalDate.class));
    }

    private static String joined(String one, String other) {
        return one.isEmpty() ? other : other.isEmpty() ? one : one + ", " + other;
    }

    Map<DossierState, Integer> counts(SiteId site, Sight sight) {
        var counts = new EnumMap<DossierState, Integer>(DossierState.class);
        db.sql("""
            select state, count(*) as n from dossier d
            where d.site_id = :site and (:all or d.proposer_unit in (:mine)) group by state
            """)
                .param("site", site.value())
                .param("all", sight.all())
                .param("mine", sight.bound())
                .query((row, _) -> Map.entry(DossierState.valueOf(row.getString("state")), row.getInt("n")))
                .list()
                .forEach(one -> counts.put(one.getKey(), one.getValue()));
        return counts;
    }

    List<BoardPage.Choice> units(SiteId site, Sight sight) {
        return db.sql("""
            select distinct on (proposer_unit) proposer_unit::text as value,
                proposer_name collate "vi-x-icu" as name from dossier d
            where d.site_id = :site and (:all or d.proposer_unit in (:mine)) order by proposer_unit, code desc
            """)
                .param("site", site.value())
                .param("all", sight.all())
                .param("mine", sight.bound())
                .query((row, _) -> new BoardPage.Choice(row.getString("value"), row.getString("name")))
                .list();
    }

    List<Integer> years(SiteId site) {
        return db.sql("select distinct year from dossier where site_id = :site order by year desc")
                .param("site", site.value())
                .query((row, _) -> row.getInt("year"))
                .list();
    }

    List<BoardPage.Choice> awards(SiteId site) {
        return db.sql("select award, max(until) as day from dossier where site_id = :site group by award order by"
                        + " award")
                .param("site", site.value())
                .query((row, _) -> new BoardPage.Choice(
                        row.getString("award"),
                        awards.name(new AwardCode(row.getString("award")), row.getObject("day", LocalDate.class))))
                .list();
    }

    /// Where a proposal has been, the latest first.
    List<DossierPage.Step> steps(DossierId id) {
        return db.sql("select act, state, words, on_day, at from dossier_step where dossier_id = :id order by n desc")
                .param("id", id.value())
                .query((row, _) -> new DossierPage.Step(
                        row.getString("act"),
                        DossierState.valueOf(row.getString("state")),
                        row.getString("words"),
                        row.getObject("on_day", LocalDate.class),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /// What stops its subject, and what did.
    List<DossierPage.Hold> holds(DossierId id) {
        return db.sql("""
            select h.* from dossier_hold h join dossier d on d.site_id = h.site_id
                and d.subject_key = h.subject_key
            where d.id = :id order by h.opened_at desc
            """)
                .param("id", id.value())
                .query((row, _) -> new DossierPage.Hold(
                        HoldKind.valueOf(row.getString("kind")),
                        row.getString("reason"),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                        row.getString("ended_how")))
                .list();
    }

    DossierPage.Marks marks(DossierId id) {
        return db.sql("select late, place, submitted_on, consults, decision_number from dossier where id = :id")
                .param("id", id.value())
                .query((row, _) -> new DossierPage.Marks(
                        row.getBoolean("late"),
                        row.getInt("place"),
                        row.getObject("submitted_on", LocalDate.class),
                        row.getBoolean("consults"),
                        row.getString("decision_number")))
                .single();
    }

    List<BoardPage.Choice> rankedYears(SiteId site) {
        return db.sql("""
            select y.id::text as value, b.name || ' ' || y.year as name from bloc_year y join bloc b on b.id = y.bloc_id
            where y.site_id = :site and y.state in ('RANKED', 'PROPOSED', 'DECIDED') order by y.year desc, name limit 60
            """)
                .param("site", site.value())
                .query((row, _) -> new BoardPage.Choice(row.getString("value"), row.getString("name")))
                .list();
    }
}

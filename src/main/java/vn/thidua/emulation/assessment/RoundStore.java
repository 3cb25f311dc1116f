package vn.thidua.emulation.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.pact.TargetId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// Rounds of scoring with their links and plans of cross-checks.
@Repository
class RoundStore {

    private final JdbcClient db;

    RoundStore(JdbcClient db) {
        this.db = db;
    }

    /// @param version of the criteria set
    record Row(int version, LocalDate selfUntil, LocalDate checkUntil, LocalDate explainUntil) {}

    /// Whether it was added: a year has one round.
    boolean add(BlocYearId year, AssessmentRound round, Actor by, Instant at) {
        var added = db.sql("""
                insert into assessment_round (bloc_year_id, set_version, self_until, check_until, explain_until,
                    opened_by, opened_at)
                values (:year, :version, :self, :check, :explain, :by, :at) on conflict do nothing
                """)
                .param("year", year.value())
                .param("version", round.set().version())
                .param("self", round.selfUntil())
                .param("check", round.checkUntil())
                .param("explain", round.explainUntil())
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        if (added == 0) return false;
        round.links().forEach((code, link) -> add(year, code, link));
        return true;
    }

    private void add(BlocYearId year, String code, Link link) {
        db.sql("insert into assessment_link (bloc_year_id, code, target_id) values (:year, :code, :target::uuid)")
                .param("year", year.value())
                .param("code", code)
                .param("target", link instanceof Link.ToTarget(var target) ? target.value() : null)
                .update();
    }

    /// Other days; what was linked stays.
    void change(BlocYearId year, AssessmentRound round) {
        db.sql("""
                update assessment_round set self_until = :self, check_until = :check, explain_until = :explain
                where bloc_year_id = :year
                """)
                .param("year", year.value())
                .param("self", round.selfUntil())
                .param("check", round.checkUntil())
                .param("explain", round.explainUntil())
                .update();
    }

    Optional<Row> found(BlocYearId year) {
        return db.sql("select * from assessment_round where bloc_year_id = :year")
                .param("year", year.value())
                .query((row, _) -> new Row(
                        row.getInt("set_version"),
                        row.getObject("self_until", LocalDate.class),
                        row.getObject("check_until", LocalDate.class),
                        row.getObject("explain_until", LocalDate.class)))
                .optional();
    }

    Map<String, Link> links(BlocYearId year) {
        var links = new LinkedHashMap<String, Link>();
        db.sql("select code, target_id from assessment_link where bloc_year_id = :year order by code")
                .param("year", year.value())
                .query(row -> {
                    var target = row.getObject("target_id", UUID.class);
                    links.put(
                            row.getString("code"),
                            target == null ? new Link.ToAllTargets() : new Link.ToTarget(new TargetId(target)));
                });
        return links;
    }

    /// Years that are scored, the latest first.
    List<BlocYearId> years(SiteId site) {
        return db.sql("""
                select y.id from bloc_year y join bloc b on b.id = y.bloc_id
                where y.site_id = :site and y.state not in ('PLANNED', 'MEMBERS_CONFIRMED', 'PACT_DRAFTING')
                order by y.year desc, b.name collate "vi-x-icu", y.id limit 20
                """)
                .param("site", site.value())
                .query((row, _) -> new BlocYearId(row.getObject("id", UUID.class)))
                .list();
    }

    void save(BlocYearId year, CrossCheckPlan plan) {
        db.sql("delete from cross_check where bloc_year_id = :year")
                .param("year", year.value())
                .update();
        var n = new int[1];
        plan.checks()
                .forEach((checker, checked) -> db.sql("""
                        insert into cross_check (bloc_year_id, checker_unit, checked_unit, n)
                        values (:year, :checker, :checked, :n)
                        """)
                        .param("year", year.value())
                        .param("checker", checker.value())
                        .param("checked", checked.value())
                        .param("n", ++n[0])
                        .update());
    }

    Optional<CrossCheckPlan> plan(BlocYearId year) {
        var checks = new LinkedHashMap<UnitId, UnitId>();
        db.sql("select * from cross_check where bloc_year_id = :year order by n")
                .param("year", year.value())
                .query(row -> {
                    checks.put(
                            new UnitId(row.getObject("checker_unit", UUID.class)),
                            new UnitId(row.getObject("checked_unit", UUID.class)));
                });
        return checks.isEmpty() ? Optional.empty() : Optional.of(new CrossCheckPlan(checks));
    }

    void add(BlocYearId year, CrossCheckPlan.Conflict conflict, String reason, Actor by) {
        db.sql("""
                insert into cross_check_conflict (bloc_year_id, one_unit, other_unit, reason, by)
                values (:year, :one, :other, :reason, :by) on conflict do nothing
                """)
                .param("year", year.value())
                .param("one", conflict.one().value())
                .param("other", conflict.other().value())
                .param("reason", reason)
                .param("by", by.account())
                .update();
    }

    /// With the reason for each.
    Map<CrossCheckPlan.Conflict, String> conflicts(BlocYearId year) {
        var conflicts = new LinkedHashMap<CrossCheckPlan.Conflict, String>();
        db.sql("select * from cross_check_conflict where bloc_year_id = :year order by one_unit, other_unit")
                .param("year", year.value())
                .query(row -> {
                    var conflict = new CrossCheckPlan.Conflict(
                            new UnitId(row.getObject("one_unit", UUID.class)),
                            new UnitId(row.getObject("other_unit", UUID.class)));
                    conflicts.put(conflict, row.getString("reason"));
                });
        return conflicts;
    }
}

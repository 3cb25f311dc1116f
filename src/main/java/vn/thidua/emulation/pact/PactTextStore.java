package vn.thidua.emulation.pact;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Missing;

/// The texts of all versions. Writers hold the lock of the pact.
@Repository
class PactTextStore {

    private final JdbcClient db;

    PactTextStore(JdbcClient db) {
        this.db = db;
    }

    void add(PactId id, int version, PactText text) {
        db.sql("""
                insert into pact_version (pact_id, version, bases, purpose, organisation, commitment)
                values (:id, :version, :bases, :purpose, :organisation, :commitment)
                """)
                .param("id", id.value())
                .param("version", version)
                .param("bases", text.bases())
                .param("purpose", text.purpose())
                .param("organisation", text.organisation())
                .param("commitment", text.commitment())
                .update();
        addTasks(id, version, text.tasks());
    }

    void change(PactId id, int version, PactText text) {
        db.sql("""
                update pact_version set bases = :bases, purpose = :purpose, organisation = :organisation,
                    commitment = :commitment
                where pact_id = :id and version = :version
                """)
                .param("id", id.value())
                .param("version", version)
                .param("bases", text.bases())
                .param("purpose", text.purpose())
                .param("organisation", text.organisation())
                .param("commitment", text.commitment())
                .update();
        for (var table : List.of("pact_target_unit", "pact_target", "pact_task"))
            db.sql("delete from " + table + " where pact_id = :id and version = :version")
                    .param("id", id.value())
                    .param("version", version)
                    .update();
        addTasks(id, version, text.tasks());
    }

    private void addTasks(PactId id, int version, List<PactTask> tasks) {
        for (var n = 1; n <= tasks.size(); n++) {
            var task = tasks.get(n - 1);
            db.sql("""
                    insert into pact_task (pact_id, version, n, title, detail)
                    values (:id, :version, :n, :title, :detail)
                    """)
                    .param("id", id.value())
                    .param("version", version)
                    .param("n", n)
                    .param("title", task.title())
                    .param("detail", task.detail())
                    .update();
            for (var m = 1; m <= task.targets().size(); m++)
                add(id, version, n, m, task.targets().get(m - 1));
        }
    }

    private void add(PactId id, int version, int task, int n, Target target) {
        var plan = target.assignment() instanceof Assignment.ToAll(var one) ? one : null;
        db.sql("""
                insert into pact_target (pact_id, version, target_id, task, n, content, measure_unit, direction, since,
                    by, who, evidence, to_all, low, high)
                values (:id, :version, :target, :task, :n, :content, :measureUnit, :direction, :since, :by, :who,
                    :evidence, :toAll, :low::numeric, :high::numeric)
                """)
                .param("id", id.value())
                .param("version", version)
                .param("target", target.id().value())
                .param("task", task)
                .param("n", n)
                .param("content", target.content())
                .param("measureUnit", target.measureUnit())
                .param("direction", target.direction().name())
                .param("since", target.since())
                .param("by", target.by())
                .param("who", target.who())
                .param("evidence", target.evidence())
                .param("toAll", plan != null)
                .param("low", low(plan))
                .param("high", high(plan))
                .update();
        if (target.assignment() instanceof Assignment.PerUnit(var plans))
            plans.forEach((unit, one) -> add(id, version, target, unit, one));
    }

    private void add(PactId id, int version, Target target, UnitId unit, Plan plan) {
        db.sql("""
                insert into pact_target_unit (pact_id, version, target_id, direction, unit_id, low, high)
                values (:id, :version, :target, :direction, :unit, :low::numeric, :high::numeric)
                """)
                .param("id", id.value())
                .param("version", version)
                .param("target", target.id().value())
                .param("direction", target.direction().name())
                .param("unit", unit.value())
                .param("low", low(plan))
                .param("high", high(plan))
                .update();
    }

    private static @Nullable BigDecimal low(@Nullable Plan plan) {
        return switch (plan) {
            case Plan.Value(var value) -> value;
            case Plan.Range range -> range.from();
            case Plan.Done _ -> null;
            case null -> null;
        };
    }

    private static @Nullable BigDecimal high(@Nullable Plan plan) {
        return plan instanceof Plan.Range range ? range.to() : null;
    }

    void freeze(PactId id, int version, Frozen frozen) {
        db.sql("""
                update pact_version set frozen_at = :at, sha256 = :sha256, minimum = :minimum,
                    witness_last = :witnessLast, in_order = :inOrder, sealed = :sealed, terms_source = :source
                where pact_id = :id and version = :version
                """)
                .param("id", id.value())
                .param("version", version)
                .param("at", frozen.at().atOffset(ZoneOffset.UTC))
                .param("sha256", frozen.digest().hex())
                .param("minimum", frozen.terms().minimum())
                .param("witnessLast", frozen.terms().witnessLast())
                .param("inOrder", frozen.terms().inOrder())
                .param("sealed", frozen.terms().sealed())
                .param("source", frozen.terms().source())
                .update();
    }

    /// Makes a version void: it stays as it was, and so do its signatures.
    void end(PactId id, int version, String reason, Instant at) {
        db.sql("""
                update pact_version set ended_at = :at, end_reason = :reason
                where pact_id = :id and version = :version and ended_at is null
                """)
                .param("id", id.value())
                .param("version", version)
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    PactText of(PactId id, int version) {
        var tasks = tasks(id, version);
        return db.sql("select * from pact_version where pact_id = :id and version = :version")
                .param("id", id.value())
                .param("version", version)
                .query((row, _) -> new PactText(
                        row.getString("bases"),
                        row.getString("purpose"),
                        tasks,
                        row.getString("organisation"),
                        row.getString("commitment")))
                .optional()
                .orElseThrow(Missing::new);
    }

    private List<PactTask> tasks(PactId id, int version) {
        var targets = targets(id, version);
        return db.sql("select n, title, detail from pact_task where pact_id = :id and version = :version order by n")
                .param("id", id.value())
                .param("version", version)
                .query((row, _) -> new PactTask(
                        row.getString("title"),
                        row.getString("detail"),
                        targets.getOrDefault(row.getInt("n"), List.of())))
                .list();
    }

    private Map<Integer, List<Target>> targets(PactId id, int version) {
        var plans = plans(id, version);
        var targets = new HashMap<Integer, List<Target>>();
        db.sql("select * from pact_target where pact_id = :id and version = :version order by task, n")
                .param("id", id.value())
                .param("version", version)
                .query(row -> {
                    targets.computeIfAbsent(row.getInt("task"), _ -> new java.util.ArrayList<>())
                            .add(target(row, plans));
                });
        return targets;
    }

    private static Target target(ResultSet row, Map<UUID, Map<UnitId, Plan>> plans) throws SQLException {
        var id = row.getObject("target_id", UUID.class);
        return new Target(
                new TargetId(id),
                row.getString("content"),
                row.getString("measure_unit"),
                Direction.valueOf(row.getString("direction")),
                row.getObject("since", LocalDate.class),
                row.getObject("by", LocalDate.class),
                row.getString("who"),
                row.getString("evidence"),
                row.getBoolean("to_all")
                        ? new Assignment.ToAll(plan(row))
                        : new Assignment.PerUnit(plans.getOrDefault(id, Map.of())));
    }

    private Map<UUID, Map<UnitId, Plan>> plans(PactId id, int version) {
        var plans = new HashMap<UUID, Map<UnitId, Plan>>();
        db.sql("""
                select target_id, unit_id, low, high from pact_target_unit where pact_id = :id and version = :version
                """).param("id", id.value()).param("version", version).query(row -> {
            plans.computeIfAbsent(row.getObject("target_id", UUID.class), _ -> new HashMap<>())
                    .put(new UnitId(row.getObject("unit_id", UUID.class)), plan(row));
        });
        return plans;
    }

    private static Plan plan(ResultSet row) throws SQLException {
        var low = row.getBigDecimal("low");
        var high = row.getBigDecimal("high");
        if (low == null) return new Plan.Done();
        return high == null ? new Plan.Value(low) : new Plan.Range(low, high);
    }
}

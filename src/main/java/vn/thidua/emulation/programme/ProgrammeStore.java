package vn.thidua.emulation.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.pact.PactId;
import vn.thidua.emulation.pact.TargetId;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

@Repository
class ProgrammeStore {

    private final JdbcClient db;

    ProgrammeStore(JdbcClient db) {
        this.db = db;
    }

    void add(KeptProgramme kept) {
        var programme = kept.programme();
        db.sql("""
                insert into programme (id, site_id, bloc_year_id, unit_id, unit_name, pact_id, state, revision)
                values (:id, :site, :year, :unit, :unitName, :pact, 'DRAFT', :revision)
                """)
                .param("id", programme.id().value())
                .param("site", kept.site().value())
                .param("year", kept.year().value())
                .param("unit", kept.unit().value())
                .param("unitName", kept.unitName())
                .param("pact", kept.pact().value())
                .param("revision", programme.revision())
                .update();
        addRevision(kept, programme);
    }

    /// A new revision with its contents; its row is there before its tasks.
    void addRevision(KeptProgramme kept, Programme programme) {
        db.sql("""
                insert into programme_revision (programme_id, revision, pact_id, pact_version)
                values (:id, :revision, :pact, :pactVersion)
                """)
                .param("id", programme.id().value())
                .param("revision", programme.revision())
                .param("pact", kept.pact().value())
                .param("pactVersion", kept.pactVersion())
                .update();
        addContents(kept, programme);
    }

    void change(KeptProgramme kept, Programme.Draft draft) {
        for (var table : List.of("programme_item", "programme_task"))
            db.sql("delete from " + table + " where programme_id = :id and revision = :revision")
                    .param("id", draft.id().value())
                    .param("revision", draft.revision())
                    .update();
        addContents(kept, draft);
        grow(draft);
    }

    private void addContents(KeptProgramme kept, Programme programme) {
        var tasks = programme.contents().tasks();
        for (var n = 1; n <= tasks.size(); n++) {
            var plan = tasks.get(n - 1);
            db.sql("""
                    insert into programme_task (programme_id, revision, n, outside)
                    values (:id, :revision, :n, :outside)
                    """)
                    .param("id", programme.id().value())
                    .param("revision", programme.revision())
                    .param("n", n)
                    .param("outside", plan instanceof TaskPlan.OutsideFunction(var why) ? why : "")
                    .update();
            if (plan instanceof TaskPlan.Work(var items))
                for (var m = 1; m <= items.size(); m++) add(kept, programme, n, m, items.get(m - 1));
        }
    }

    private void add(KeptProgramme kept, Programme programme, int task, int n, Item item) {
        var target = item.target();
        db.sql("""
                insert into programme_item (programme_id, revision, task, n, pact_id, pact_version, target_id, goal,
                    measures, department, by, resources, evidence)
                values (:id, :revision, :task, :n, :pact, :pactVersion, :target::uuid, :goal::numeric, :measures,
                    :department, :by, :resources, :evidence)
                """)
                .param("id", programme.id().value())
                .param("revision", programme.revision())
                .param("task", task)
                .param("n", n)
                .param("pact", kept.pact().value())
                .param("pactVersion", kept.pactVersion())
                .param("target", target == null ? null : target.value())
                .param("goal", item.goal())
                .param("measures", item.measures())
                .param("department", item.department())
                .param("by", item.by())
                .param("resources", item.resources())
                .param("evidence", item.evidence())
                .update();
    }

    private void grow(Programme programme) {
        db.sql("update programme set edition = edition + 1 where id = :id")
                .param("id", programme.id().value())
                .update();
    }

    /// The new state, with what belongs to it.
    void move(KeptProgramme kept, Programme next) {
        var issue = next.issue();
        if (!(kept.programme() instanceof Programme.Accepted))
            db.sql("""
                    update programme_revision set returned = :returned, symbol = :symbol, place = :place,
                        issued_on = :on::date, signer = :signer, title = :title,
                        submitted_at = :submitted::timestamptz, accepted_at = :accepted::timestamptz
                    where programme_id = :id and revision = :revision
                    """)
                    .param("id", next.id().value())
                    .param("revision", next.revision())
                    .param(
                            "returned",
                            next instanceof Programme.Draft draft && draft.returned() != null ? draft.returned() : "")
                    .param("symbol", issue == null ? "" : issue.symbol())
                    .param("place", issue == null ? "" : issue.place())
                    .param("on", issue == null ? null : issue.on())
                    .param("signer", issue == null ? "" : issue.signer())
                    .param("title", issue == null ? "" : issue.title())
                    .param("submitted", submitted(next))
                    .param("accepted", next instanceof Programme.Accepted done ? utc(done.at()) : null)
                    .update();
        db.sql("update programme set state = :state, revision = :revision, edition = edition + 1 where id = :id")
                .param("id", next.id().value())
                .param("state", kept.with(next).state())
                .param("revision", next.revision())
                .update();
    }

    private static @Nullable OffsetDateTime submitted(Programme programme) {
        return switch (programme) {
            case Programme.Draft _, Programme.Issued _ -> null;
            case Programme.Submitted submitted -> utc(submitted.at());
            case Programme.Accepted accepted -> utc(accepted.submitted());
        };
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    void step(Programme programme, String what, String reason, Actor by, Instant at) {
        db.sql("""
                insert into programme_step (programme_id, n, at, what, revision, by, reason)
                select :id, coalesce(max(n), 0) + 1, :at, :what, :revision, :by, :reason
                from programme_step where programme_id = :id
                """)
                .param("id", programme.id().value())
                .param("at", utc(at))
                .param("what", what)
                .param("revision", programme.revision())
                .param("by", by.account())
                .param("reason", reason)
                .update();
    }

    KeptProgramme locked(SiteId site, ProgrammeId id) {
        return one(site, id, " for update of p").orElseThrow(Missing::new);
    }

    Optional<KeptProgramme> found(SiteId site, ProgrammeId id) {
        return one(site, id, "");
    }

    /// In the order of the units' names.
    List<KeptProgramme> ofYear(SiteId site, BlocYearId year) {
        return read(db.sql("select id, revision from programme where site_id = :site and bloc_year_id = :year")
                .param("site", site.value())
                .param("year", year.value()));
    }

    Optional<ProgrammeId> ofUnit(BlocYearId year, UnitId unit) {
        return db.sql("select id from programme where bloc_year_id = :year and unit_id = :unit")
                .param("year", year.value())
                .param("unit", unit.value())
                .query((row, _) -> new ProgrammeId(row.getObject("id", UUID.class)))
                .optional();
    }

    private Optional<KeptProgramme> one(SiteId site, ProgrammeId id, String lock) {
        return read(db.sql("select id, revision from programme p where site_id = :site and id = :id" + lock)
                        .param("site", site.value())
                        .param("id", id.value()))
                .stream()
                .findFirst();
    }

    private record ProgrammeRevision(ProgrammeId id, int revision) {}

    private static ProgrammeRevision revision(ResultSet row, String id) throws SQLException {
        return new ProgrammeRevision(new ProgrammeId(row.getObject(id, UUID.class)), row.getInt("revision"));
    }

    private List<KeptProgramme> read(JdbcClient.StatementSpec asked) {
        var wanted = asked.query((row, _) -> revision(row, "id")).list();
        var contents = contents(wanted);
        var steps = steps(wanted);
        return of(wanted, """
                select p.*, r.pact_version, r.returned, r.symbol, r.place, r.issued_on, r.signer, r.title,
                    r.submitted_at, r.accepted_at
                from programme p join programme_revision r on (r.programme_id, r.revision) = (p.id, p.revision)
                where (p.id, p.revision) in (table wanted) order by p.unit_name collate "vi-x-icu"
                """).query((row, _) -> kept(row, contents, steps)).list();
    }

    private static KeptProgramme kept(
            ResultSet row, Map<ProgrammeRevision, Contents> contents, Map<ProgrammeId, List<KeptProgramme.Step>> steps)
            throws SQLException {
        var one = revision(row, "id");
        return new KeptProgramme(
                new SiteId(row.getObject("site_id", UUID.class)),
                new BlocYearId(row.getObject("bloc_year_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                new PactId(row.getObject("pact_id", UUID.class)),
                row.getInt("pact_version"),
                programme(one, row, contents.getOrDefault(one, NOTHING)),
                row.getInt("edition"),
                steps.getOrDefault(one.id(), List.of()));
    }

    private static Programme programme(ProgrammeRevision one, ResultSet row, Contents contents) throws SQLException {
        var id = one.id();
        var revision = one.revision();
        return switch (row.getString("state")) {
            case "DRAFT" -> new Programme.Draft(id, revision, contents, null);
            case "RETURNED" -> new Programme.Draft(id, revision, contents, row.getString("returned"));
            case "ISSUED" -> new Programme.Issued(id, revision, contents, issue(row));
            case "SUBMITTED" -> new Programme.Submitted(id, revision, contents, issue(row), at(row, "submitted_at"));
            case "ACCEPTED" ->
                new Programme.Accepted(
                        id, revision, contents, issue(row), at(row, "submitted_at"), at(row, "accepted_at"));
            default -> throw new IllegalStateException(row.getString("state"));
        };
    }

    private static Issue issue(ResultSet row) throws SQLException {
        return new Issue(
                row.getString("symbol"),
                row.getString("place"),
                row.getObject("issued_on", LocalDate.class),
                row.getString("signer"),
                row.getString("title"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    int pactVersion(ProgrammeId id, int revision) {
        return db.sql("select pact_version from programme_revision where programme_id = :id and revision = :revision")
                .param("id", id.value())
                .param("revision", revision)
                .query(Integer.class)
                .single();
    }

    private static final Contents NOTHING = new Contents(List.of());

    Contents contents(ProgrammeId id, int revision) {
        var one = new ProgrammeRevision(id, revision);
        return contents(List.of(one)).getOrDefault(one, NOTHING);
    }

    private Map<ProgrammeRevision, Contents> contents(List<ProgrammeRevision> wanted) {
        var items = items(wanted);
        var tasks = new HashMap<ProgrammeRevision, List<TaskPlan>>();
        of(wanted, "select * from programme_task where (programme_id, revision) in (table wanted) order by n")
                .query(row -> {
                    var one = revision(row, "programme_id");
                    tasks.computeIfAbsent(one, _ -> new ArrayList<>())
                            .add(task(row, items.getOrDefault(one, Map.of())));
                });
        var contents = new HashMap<ProgrammeRevision, Contents>();
        tasks.forEach((one, plans) -> contents.put(one, new Contents(plans)));
        return contents;
    }

    private static TaskPlan task(ResultSet row, Map<Integer, List<Item>> items) throws SQLException {
        return row.getString("outside").isEmpty()
                ? new TaskPlan.Work(items.getOrDefault(row.getInt("n"), List.of()))
                : new TaskPlan.OutsideFunction(row.getString("outside"));
    }

    private Map<ProgrammeRevision, Map<Integer, List<Item>>> items(List<ProgrammeRevision> wanted) {
        var items = new HashMap<ProgrammeRevision, Map<Integer, List<Item>>>();
        of(wanted, "select * from programme_item where (programme_id, revision) in (table wanted) order by task, n")
                .query(row -> {
                    items.computeIfAbsent(revision(row, "programme_id"), _ -> new HashMap<>())
                            .computeIfAbsent(row.getInt("task"), _ -> new ArrayList<>())
                            .add(item(row));
                });
        return items;
    }

    /// A question about several at once, which it names `wanted`.
    private JdbcClient.StatementSpec of(List<ProgrammeRevision> wanted, String question) {
        return db.sql("with wanted as (select * from unnest(:ids::uuid[], :revisions::int[])) " + question)
                .param("ids", wanted.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .param(
                        "revisions",
                        wanted.stream().map(ProgrammeRevision::revision).toArray(Integer[]::new));
    }

    private static Item item(ResultSet row) throws SQLException {
        var target = row.getObject("target_id", UUID.class);
        return new Item(
                target == null ? null : new TargetId(target),
                row.getBigDecimal("goal"),
                row.getString("measures"),
                row.getString("department"),
                row.getObject("by", LocalDate.class),
                row.getString("resources"),
                row.getString("evidence"));
    }

    private Map<ProgrammeId, List<KeptProgramme.Step>> steps(List<ProgrammeRevision> wanted) {
        var steps = new HashMap<ProgrammeId, List<KeptProgramme.Step>>();
        db.sql("select * from programme_step where programme_id = any(:ids) order by n")
                .param("ids", wanted.stream().map(one -> one.id().value()).toArray(UUID[]::new))
                .query(row -> {
                    steps.computeIfAbsent(
                                    new ProgrammeId(row.getObject("programme_id", UUID.class)), _ -> new ArrayList<>())
                            .add(new KeptProgramme.Step(
                                    at(row, "at"),
                                    row.getString("what"),
                                    row.getInt("revision"),
                                    row.getString("reason")));
                });
        return steps;
    }
}

package vn.thidua.emulation.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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
        return read(db.sql(KEPT + " and p.bloc_year_id = :year order by p.unit_name collate \"vi-x-icu\"")
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

    private static final String KEPT = """
            select p.*, r.pact_version, r.returned, r.symbol, r.place, r.issued_on, r.signer, r.title,
                r.submitted_at, r.accepted_at
            from programme p join programme_revision r on (r.programme_id, r.revision) = (p.id, p.revision)
            where p.site_id = :site
            """;

    private Optional<KeptProgramme> one(SiteId site, ProgrammeId id, String lock) {
        return read(db.sql(KEPT + " and p.id = :id" + lock)
                        .param("site", site.value())
                        .param("id", id.value()))
                .stream()
                .findFirst();
    }

    /// A row before its contents and steps, which come for all rows at once.
    private interface Whole {
        KeptProgramme with(Contents contents, List<KeptProgramme.Step> steps);
    }

    private List<KeptProgramme> read(JdbcClient.StatementSpec asked) {
        var rows = new LinkedHashMap<ProgrammeRevision, Whole>();
        asked.query(row -> {
            rows.put(revision(row, "id"), whole(row));
        });
        var contents = contents(rows.keySet());
        var steps = steps(rows.keySet());
        var all = new ArrayList<KeptProgramme>();
        rows.forEach((one, row) -> all.add(row.with(
                contents.getOrDefault(one, new Contents(List.of())), steps.getOrDefault(one.id(), List.of()))));
        return all;
    }

    private record ProgrammeRevision(ProgrammeId id, int revision) {}

    private static ProgrammeRevision revision(ResultSet row, String id) throws SQLException {
        return new ProgrammeRevision(new ProgrammeId(row.getObject(id, UUID.class)), row.getInt("revision"));
    }

    private static Whole whole(ResultSet row) throws SQLException {
        var site = new SiteId(row.getObject("site_id", UUID.class));
        var year = new BlocYearId(row.getObject("bloc_year_id", UUID.class));
        var unit = new UnitId(row.getObject("unit_id", UUID.class));
        var name = row.getString("unit_name");
        var pact = new PactId(row.getObject("pact_id", UUID.class));
        var version = row.getInt("pact_version");
        var edition = row.getInt("edition");
        var programme = programme(row);
        return (contents, steps) ->
                new KeptProgramme(site, year, unit, name, pact, version, programme.apply(contents), edition, steps);
    }

    private static Function<Contents, Programme> programme(ResultSet row) throws SQLException {
        var id = new ProgrammeId(row.getObject("id", UUID.class));
        var revision = row.getInt("revision");
        var state = row.getString("state");
        switch (state) {
            case "DRAFT":
                return contents -> new Programme.Draft(id, revision, contents, null);
            case "RETURNED":
                var returned = row.getString("returned");
                return contents -> new Programme.Draft(id, revision, contents, returned);
            case "ISSUED":
                var issued = issue(row);
                return contents -> new Programme.Issued(id, revision, contents, issued);
            case "SUBMITTED":
                var sent = issue(row);
                var submitted = at(row, "submitted_at");
                return contents -> new Programme.Submitted(id, revision, contents, sent, submitted);
            case "ACCEPTED":
                var taken = issue(row);
                var came = at(row, "submitted_at");
                var accepted = at(row, "accepted_at");
                return contents -> new Programme.Accepted(id, revision, contents, taken, came, accepted);
            default:
                throw new IllegalStateException(state);
        }
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

    Contents contents(ProgrammeId id, int revision) {
        var one = new ProgrammeRevision(id, revision);
        return contents(Set.of(one)).getOrDefault(one, new Contents(List.of()));
    }

    private Map<ProgrammeRevision, Contents> contents(Set<ProgrammeRevision> wanted) {
        var items = items(wanted);
        var tasks = new HashMap<ProgrammeRevision, List<TaskPlan>>();
        of(wanted, "programme_task", "n").query(row -> {
            var one = revision(row, "programme_id");
            if (wanted.contains(one))
                tasks.computeIfAbsent(one, _ -> new ArrayList<>()).add(task(row, items.getOrDefault(one, Map.of())));
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

    private Map<ProgrammeRevision, Map<Integer, List<Item>>> items(Set<ProgrammeRevision> wanted) {
        var items = new HashMap<ProgrammeRevision, Map<Integer, List<Item>>>();
        of(wanted, "programme_item", "task, n").query(row -> {
            items.computeIfAbsent(revision(row, "programme_id"), _ -> new HashMap<>())
                    .computeIfAbsent(row.getInt("task"), _ -> new ArrayList<>())
                    .add(item(row));
        });
        return items;
    }

    private JdbcClient.StatementSpec of(Set<ProgrammeRevision> wanted, String table, String order) {
        return db.sql("select * from " + table + " where programme_id = any(:ids) order by programme_id, " + order)
                .param("ids", ids(wanted));
    }

    private static UUID[] ids(Set<ProgrammeRevision> wanted) {
        return wanted.stream().map(one -> one.id().value()).distinct().toArray(UUID[]::new);
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

    private Map<ProgrammeId, List<KeptProgramme.Step>> steps(Set<ProgrammeRevision> wanted) {
        var steps = new HashMap<ProgrammeId, List<KeptProgramme.Step>>();
        of(wanted, "programme_step", "n").query(row -> {
            steps.computeIfAbsent(revision(row, "programme_id").id(), _ -> new ArrayList<>())
                    .add(new KeptProgramme.Step(
                            at(row, "at"), row.getString("what"), row.getInt("revision"), row.getString("reason")));
        });
        return steps;
    }
}

package vn.thidua.emulation.registration;

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
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Whoever changes a registration holds its row.
@Repository
class RegistrationStore {

    private final JdbcClient db;

    RegistrationStore(JdbcClient db) {
        this.db = db;
    }

    void add(SiteId site, BlocYearId year, UnitId unit, String unitName, Registration.Draft draft) {
        db.sql("""
                insert into title_registration (id, site_id, bloc_year_id, unit_id, unit_name, state, revision)
                values (:id, :site, :year, :unit, :unitName, 'DRAFT', :revision)
                """)
                .param("id", draft.id().value())
                .param("site", site.value())
                .param("year", year.value())
                .param("unit", unit.value())
                .param("unitName", unitName)
                .param("revision", draft.revision())
                .update();
        insert(draft);
    }

    /// The revision that follows what was there.
    void addRevision(Registration.Draft draft) {
        insert(draft);
        move(draft, "DRAFT");
    }

    /// Its row is there before its lines.
    private void insert(Registration.Draft draft) {
        of("insert into registration_revision (registration_id, revision) values (:id, :revision)", draft)
                .update();
        addLines(draft);
    }

    void change(Registration.Draft draft) {
        of("delete from registration_line where registration_id = :id and revision = :revision", draft)
                .update();
        addLines(draft);
        move(draft, "DRAFT");
    }

    private void addLines(Registration.Draft draft) {
        var n = 0;
        for (var line : draft.lines())
            of("""
                insert into registration_line (registration_id, revision, n, kind, subject, title, title_name, level,
                    level_name, note)
                values (:id, :revision, :n, :kind, :subject, :title, :titleName, :level, :levelName, :note)
                """, draft)
                    .param("n", ++n)
                    .param("kind", line.kind().name())
                    .param("subject", line.subject())
                    .param("title", line.code())
                    .param("titleName", line.name())
                    .param("level", line.level())
                    .param("levelName", line.levelName())
                    .param("note", line.note())
                    .update();
    }

    private JdbcClient.StatementSpec of(String statement, Registration one) {
        return db.sql(statement).param("id", one.id().value()).param("revision", one.revision());
    }

    private void move(Registration next, String state) {
        of("""
                update title_registration set state = :state, revision = :revision, edition = edition + 1
                where id = :id
                """, next).param("state", state).update();
    }

    void submit(Registration.Submitted sent, RegistrationTerms terms) {
        var due = terms.due();
        of("""
                update registration_revision set submitted_at = :at, late = :late, due_on = :due::date,
                    required = :required, cited = :cited
                where registration_id = :id and revision = :revision
                """, sent)
                .param("at", utc(sent.at()))
                .param("late", sent.late())
                .param("due", due == null ? null : due.on())
                .param("required", terms.required())
                .param("cited", terms.cited())
                .update();
        move(sent, "SUBMITTED");
    }

    void accept(Registration.Accepted accepted, Instant at) {
        of("""
                update registration_revision set accepted_at = :at
                where registration_id = :id and revision = :revision
                """, accepted).param("at", utc(at)).update();
        move(accepted, "ACCEPTED");
    }

    /// Marks what was sent, and begins the draft that follows it.
    void giveBack(Registration.Submitted sent, Registration.Draft next, String reason, Instant at) {
        of("""
                update registration_revision set returned_at = :at, returned = :reason
                where registration_id = :id and revision = :revision
                """, sent).param("at", utc(at)).param("reason", reason).update();
        addRevision(next);
    }

    void withdraw(Registration.Withdrawn withdrawn, Instant at) {
        of("""
                update registration_revision set withdrawn_at = :at
                where registration_id = :id and revision = :revision
                """, withdrawn).param("at", utc(at)).update();
        move(withdrawn, "WITHDRAWN");
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    void step(Registration after, String what, int revision, String reason, Actor by, Instant at) {
        db.sql("""
                insert into registration_step (registration_id, n, at, what, revision, by, reason)
                select :id, coalesce(max(n), 0) + 1, :at, :what, :revision, :by, :reason
                from registration_step where registration_id = :id
                """)
                .param("id", after.id().value())
                .param("at", utc(at))
                .param("what", what)
                .param("revision", revision)
                .param("by", by.account())
                .param("reason", reason)
                .update();
    }

    KeptRegistration locked(SiteId site, RegistrationId id) {
        return one(site, id, " for update").orElseThrow(Missing::new);
    }

    Optional<KeptRegistration> found(SiteId site, RegistrationId id) {
        return one(site, id, "");
    }

    private Optional<KeptRegistration> one(SiteId site, RegistrationId id, String lock) {
        return read(db.sql("select * from title_registration where site_id = :site and id = :id" + lock)
                        .param("site", site.value())
                        .param("id", id.value()))
                .stream()
                .findFirst();
    }

    /// In the order of the units' names.
    List<KeptRegistration> ofYear(SiteId site, BlocYearId year) {
        return read(db.sql("""
                select * from title_registration where site_id = :site and bloc_year_id = :year
                order by unit_name collate "vi-x-icu"
                """).param("site", site.value()).param("year", year.value()));
    }

    Optional<RegistrationId> ofUnit(BlocYearId year, UnitId unit) {
        return db.sql("select id from title_registration where bloc_year_id = :year and unit_id = :unit")
                .param("year", year.value())
                .param("unit", unit.value())
                .query((row, _) -> new RegistrationId(row.getObject("id", UUID.class)))
                .optional();
    }

    private record Row(
            UUID id,
            SiteId site,
            BlocYearId year,
            UnitId unit,
            String unitName,
            String state,
            int revision,
            int edition) {}

    private List<KeptRegistration> read(JdbcClient.StatementSpec asked) {
        var rows = asked.query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        new SiteId(row.getObject("site_id", UUID.class)),
                        new BlocYearId(row.getObject("bloc_year_id", UUID.class)),
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        row.getString("unit_name"),
                        row.getString("state"),
                        row.getInt("revision"),
                        row.getInt("edition")))
                .list();
        var ids = rows.stream().map(Row::id).toArray(UUID[]::new);
        var revisions = revisions(ids, lines(ids));
        var steps = steps(ids);
        return rows.stream()
                .map(row ->
                        kept(row, revisions.getOrDefault(row.id(), List.of()), steps.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static KeptRegistration kept(
            Row row, List<KeptRegistration.Revision> revisions, List<KeptRegistration.Step> steps) {
        return new KeptRegistration(
                row.site(),
                row.year(),
                row.unit(),
                row.unitName(),
                registration(row, revisions),
                row.edition(),
                revisions,
                steps);
    }

    private static Registration registration(Row row, List<KeptRegistration.Revision> revisions) {
        var id = new RegistrationId(row.id());
        var current = revisions.get(row.revision() - 1);
        return switch (row.state()) {
            case "DRAFT" ->
                new Registration.Draft(id, current.n(), current.lines(), returned(revisions, row.revision()));
            case "SUBMITTED" ->
                new Registration.Submitted(id, current.n(), current.lines(), submitted(current), current.late());
            case "ACCEPTED" ->
                new Registration.Accepted(id, current.n(), current.lines(), submitted(current), current.late());
            case "WITHDRAWN" -> new Registration.Withdrawn(id, current.n(), current.lines());
            default -> throw new IllegalStateException(row.state());
        };
    }

    private static Registration.@Nullable Returned returned(List<KeptRegistration.Revision> revisions, int current) {
        if (current == 1) return null;
        var before = revisions.get(current - 2);
        return before.state().equals("RETURNED") ? new Registration.Returned(before.returned(), before.late()) : null;
    }

    private static Instant submitted(KeptRegistration.Revision revision) {
        return java.util.Objects.requireNonNull(revision.submitted());
    }

    private record At(UUID id, int revision) {}

    private Map<At, List<RegisteredTitle>> lines(UUID[] ids) {
        var lines = new HashMap<At, List<RegisteredTitle>>();
        db.sql("select * from registration_line where registration_id = any(:ids) order by n")
                .param("ids", ids)
                .query(row -> {
                    var at = new At(row.getObject("registration_id", UUID.class), row.getInt("revision"));
                    lines.computeIfAbsent(at, _ -> new ArrayList<>()).add(line(row));
                });
        return lines;
    }

    private static RegisteredTitle line(ResultSet row) throws SQLException {
        return new RegisteredTitle(
                SubjectKind.valueOf(row.getString("kind")),
                row.getString("subject"),
                row.getString("title"),
                row.getString("title_name"),
                row.getString("level"),
                row.getString("level_name"),
                row.getString("note"));
    }

    private Map<UUID, List<KeptRegistration.Revision>> revisions(UUID[] ids, Map<At, List<RegisteredTitle>> lines) {
        var revisions = new HashMap<UUID, List<KeptRegistration.Revision>>();
        db.sql("select * from registration_revision where registration_id = any(:ids) order by revision")
                .param("ids", ids)
                .query(row -> {
                    var id = row.getObject("registration_id", UUID.class);
                    var n = row.getInt("revision");
                    revisions
                            .computeIfAbsent(id, _ -> new ArrayList<>())
                            .add(new KeptRegistration.Revision(
                                    n,
                                    lines.getOrDefault(new At(id, n), List.of()),
                                    at(row, "submitted_at"),
                                    row.getBoolean("late"),
                                    row.getObject("due_on", LocalDate.class),
                                    row.getBoolean("required"),
                                    row.getString("cited"),
                                    at(row, "accepted_at"),
                                    row.getString("returned"),
                                    at(row, "withdrawn_at")));
                });
        return revisions;
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private Map<UUID, List<KeptRegistration.Step>> steps(UUID[] ids) {
        var steps = new HashMap<UUID, List<KeptRegistration.Step>>();
        db.sql("select * from registration_step where registration_id = any(:ids) order by n")
                .param("ids", ids)
                .query(row -> {
                    steps.computeIfAbsent(row.getObject("registration_id", UUID.class), _ -> new ArrayList<>())
                            .add(new KeptRegistration.Step(
                                    row.getObject("at", OffsetDateTime.class).toInstant(),
                                    row.getString("what"),
                                    row.getInt("revision"),
                                    row.getString("reason")));
                });
        return steps;
    }
}

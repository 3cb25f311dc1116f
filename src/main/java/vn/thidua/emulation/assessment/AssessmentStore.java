package vn.thidua.emulation.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.emulation.BlocYearId;
import vn.thidua.emulation.pact.SheetFile;
import vn.thidua.emulation.scoring.Entry;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.Missing;
import vn.thidua.platform.SiteId;

/// Scorings and what was said in them, which is only ever added.
@Repository
class AssessmentStore {

    private final JdbcClient db;

    AssessmentStore(JdbcClient db) {
        this.db = db;
    }

    void add(Assessment one) {
        db.sql("""
                insert into assessment (id, site_id, bloc_year_id, unit_id, unit_name, state)
                values (:id, :site, :year, :unit, :unitName, :state)
                """)
                .param("id", one.id().value())
                .param("site", one.site().value())
                .param("year", one.year().value())
                .param("unit", one.unit().value())
                .param("unitName", one.unitName())
                .param("state", one.state().name())
                .update();
    }

    void move(Assessment next) {
        db.sql("update assessment set state = :state, returned = :returned where id = :id")
                .param("id", next.id().value())
                .param("state", next.state().name())
                .param("returned", next.returned())
                .update();
    }

    /// Steps of one member follow one another.
    Assessment locked(SiteId site, AssessmentId id) {
        return db.sql("select * from assessment where id = :id and site_id = :site for update")
                .param("id", id.value())
                .param("site", site.value())
                .query((row, _) -> assessment(row))
                .optional()
                .orElseThrow(Missing::new);
    }

    Optional<KeptAssessment> found(SiteId site, AssessmentId id) {
        return db.sql("select * from assessment where id = :id and site_id = :site")
                .param("id", id.value())
                .param("site", site.value())
                .query((row, _) -> assessment(row))
                .optional()
                .map(one -> new KeptAssessment(one, steps(id), reopening(id)));
    }

    /// In the order of their names.
    List<Assessment> ofYear(BlocYearId year) {
        return db.sql("""
                select * from assessment where bloc_year_id = :year order by unit_name collate "vi-x-icu", id
                """)
                .param("year", year.value())
                .query((row, _) -> assessment(row))
                .list();
    }

    private static Assessment assessment(ResultSet row) throws SQLException {
        return new Assessment(
                new AssessmentId(row.getObject("id", UUID.class)),
                new SiteId(row.getObject("site_id", UUID.class)),
                new BlocYearId(row.getObject("bloc_year_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                AssessmentState.valueOf(row.getString("state")),
                row.getString("returned"));
    }

    void step(AssessmentId id, String what, String reason, Actor by, Instant at) {
        db.sql("""
                insert into assessment_step (assessment_id, what, reason, by, at)
                values (:id, :what, :reason, :by, :at)
                """)
                .param("id", id.value())
                .param("what", what)
                .param("reason", reason)
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<KeptAssessment.Step> steps(AssessmentId id) {
        return db.sql("select * from assessment_step where assessment_id = :id order by seq")
                .param("id", id.value())
                .query((row, _) ->
                        new KeptAssessment.Step(instant(row), row.getString("what"), row.getString("reason")))
                .list();
    }

    void say(AssessmentId id, LineEntry entry, Actor by) {
        db.sql("""
                insert into assessment_entry (id, assessment_id, stage, code, said, evidence, reason, by, at)
                values (:id, :assessment, :stage, :code, :said::jsonb, :evidence, :reason, :by, :at)
                """)
                .param("id", entry.id())
                .param("assessment", id.value())
                .param("stage", entry.stage().name())
                .param("code", entry.code())
                .param("said", EntryText.write(entry.entry()))
                .param("evidence", entry.evidence())
                .param("reason", entry.reason())
                .param("by", by.account())
                .param("at", entry.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void keep(UUID entry, SheetFile file) {
        db.sql("insert into assessment_file (entry_id, kind, bytes) values (:id, :kind, :bytes)")
                .param("id", entry)
                .param("kind", file.kind())
                .param("bytes", file.bytes())
                .update();
    }

    Optional<SheetFile> file(AssessmentId id, UUID entry) {
        return db.sql("""
                select f.kind, f.bytes from assessment_file f join assessment_entry e on e.id = f.entry_id
                where e.assessment_id = :assessment and e.id = :id
                """)
                .param("assessment", id.value())
                .param("id", entry)
                .query((row, _) -> new SheetFile(row.getBytes("bytes"), row.getString("kind")))
                .optional();
    }

    void reply(AssessmentId id, Reply reply, Actor by) {
        db.sql("""
                insert into assessment_reply (assessment_id, stage, code, words, by, at)
                values (:id, :stage, :code, :words, :by, :at)
                """)
                .param("id", id.value())
                .param("stage", reply.to().name())
                .param("code", reply.code())
                .param("words", reply.words())
                .param("by", by.account())
                .param("at", reply.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Reply> replies(AssessmentId id) {
        return db.sql("select * from assessment_reply where assessment_id = :id order by seq")
                .param("id", id.value())
                .query((row, _) -> new Reply(
                        Stage.valueOf(row.getString("stage")),
                        row.getString("code"),
                        row.getString("words"),
                        instant(row)))
                .list();
    }

    List<LineEntry> entries(AssessmentId id) {
        return db.sql(ENTRIES + " where e.assessment_id = :id order by e.seq")
                .param("id", id.value())
                .query((row, _) -> entry(row))
                .list();
    }

    private static final String ENTRIES = """
            select e.*, f.entry_id is not null as file from assessment_entry e
            left join assessment_file f on f.entry_id = e.id
            """;

    /// What points follow from, of all members at once, in the order in which it was said.
    Map<AssessmentId, List<Said>> said(BlocYearId year) {
        var all = new HashMap<AssessmentId, List<Said>>();
        var read = new HashMap<String, Entry>();
        db.sql("""
                select e.assessment_id, e.stage, e.code, e.said from assessment_entry e
                    join assessment a on a.id = e.assessment_id
                where a.bloc_year_id = :year order by e.assessment_id, e.seq
                """).param("year", year.value()).query(row -> {
            all.computeIfAbsent(new AssessmentId(row.getObject("assessment_id", UUID.class)), _ -> new ArrayList<>())
                    .add(new Said(
                            Stage.valueOf(row.getString("stage")),
                            row.getString("code"),
                            read.computeIfAbsent(row.getString("said"), EntryText::read)));
        });
        return all;
    }

    private static LineEntry entry(ResultSet row) throws SQLException {
        return new LineEntry(
                row.getObject("id", UUID.class),
                Stage.valueOf(row.getString("stage")),
                row.getString("code"),
                EntryText.read(row.getString("said")),
                row.getString("evidence"),
                row.getBoolean("file"),
                row.getString("reason"),
                instant(row));
    }

    private static Instant instant(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    void ask(AssessmentId id, String reason, Actor by, Instant at) {
        db.sql("""
                insert into assessment_reopening (id, assessment_id, reason, asked_by, asked_at)
                values (gen_random_uuid(), :id, :reason, :by, :at)
                """)
                .param("id", id.value())
                .param("reason", reason)
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<KeptAssessment.Reopening> reopening(AssessmentId id) {
        return db.sql("select * from assessment_reopening where assessment_id = :id and confirmed_by is null")
                .param("id", id.value())
                .query((row, _) -> new KeptAssessment.Reopening(
                        row.getObject("id", UUID.class),
                        row.getString("reason"),
                        row.getObject("asked_by", UUID.class)))
                .optional();
    }

    void confirm(KeptAssessment.Reopening reopening, Actor by, Instant at) {
        db.sql("update assessment_reopening set confirmed_by = :by, confirmed_at = :at where id = :id")
                .param("id", reopening.id())
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}

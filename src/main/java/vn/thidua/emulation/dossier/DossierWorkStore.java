package vn.thidua.emulation.dossier;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organisation.UnitId;
import vn.thidua.platform.Actor;

/// What is worked on in a proposal: its papers, its report, what officers found, whom they asked. Writers hold the row
/// of the proposal.
@Repository
class DossierWorkStore {

    private final JdbcClient db;

    DossierWorkStore(JdbcClient db) {
        this.db = db;
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    void add(DossierId id, DossierPaper paper, byte @org.jspecify.annotations.Nullable [] bytes, Actor by) {
        db.sql("""
            insert into dossier_paper (id, dossier_id, kind, name, link, type, bytes, sha256, verdict,
                verdict_words, added_by, added_name, added_at)
            values (:id, :dossier, :kind, :name, :link, :type, :bytes::bytea, :sha256, :verdict, :words, :by,
                :byName, :at)
            """)
                .param("id", paper.id())
                .param("dossier", id.value())
                .param("kind", paper.kind().name())
                .param("name", paper.name())
                .param("link", paper.link())
                .param("type", paper.type())
                .param("bytes", bytes)
                .param("sha256", paper.sha256())
                .param("verdict", paper.verdict())
                .param("words", paper.verdictWords())
                .param("by", by.account())
                .param("byName", paper.addedBy())
                .param("at", utc(paper.addedAt()))
                .update();
    }

    /// Those that count, the oldest first.
    List<DossierPaper> papers(DossierId id) {
        return db.sql("""
            select id, kind, name, link, type, sha256, verdict, verdict_words, added_name, added_at
            from dossier_paper where dossier_id = :id and removed_at is null order by added_at, id
            """).param("id", id.value()).query((row, _) -> paper(row)).list();
    }

    private static DossierPaper paper(ResultSet row) throws SQLException {
        return new DossierPaper(
                row.getObject("id", UUID.class),
                PaperKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("link"),
                row.getString("type"),
                row.getString("sha256"),
                row.getString("verdict"),
                row.getString("verdict_words"),
                row.getString("added_name"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }

    Optional<DossierFile> file(DossierId id, UUID paper) {
        return db.sql("select bytes, type from dossier_paper where dossier_id = :id and id = :paper and bytes is not"
                        + " null")
                .param("id", id.value())
                .param("paper", paper)
                .query((row, _) -> new DossierFile(row.getBytes("bytes"), row.getString("type")))
                .optional();
    }

    boolean remove(DossierId id, UUID paper, Actor by, Instant at) {
        return db.sql("""
            update dossier_paper set removed_by = :by, removed_at = :at
            where dossier_id = :id and id = :paper and removed_at is null
            """)
                        .param("id", id.value())
                        .param("paper", paper)
                        .param("by", by.account())
                        .param("at", utc(at))
                        .update()
                == 1;
    }

    /// What is written of the report, part by part.
    Map<String, String> report(DossierId id) {
        var parts = new LinkedHashMap<String, String>();
        db.sql("select part, words from dossier_report where dossier_id = :id")
                .param("id", id.value())
                .query((row, _) -> Map.entry(row.getString("part"), row.getString("words")))
                .list()
                .forEach(part -> parts.put(part.getKey(), part.getValue()));
        return parts;
    }

    void write(DossierId id, String part, String words) {
        db.sql("""
            insert into dossier_report (dossier_id, part, words) values (:id, :part, :words)
            on conflict (dossier_id, part) do update set words = excluded.words
            """)
                .param("id", id.value())
                .param("part", part)
                .param("words", words)
                .update();
    }

    /// The latest finding of each line.
    Map<String, ReadyLine.Judged> judgements(DossierId id) {
        var found = new HashMap<String, ReadyLine.Judged>();
        db.sql("""
            select distinct on (line) line, met, words, by_name from dossier_judgement
            where dossier_id = :id order by line, n desc
            """)
                .param("id", id.value())
                .query((row, _) -> Map.entry(
                        row.getString("line"),
                        new ReadyLine.Judged(row.getBoolean("met"), row.getString("words"), row.getString("by_name"))))
                .list()
                .forEach(one -> found.put(one.getKey(), one.getValue()));
        return found;
    }

    void judge(DossierId id, String line, ReadyLine.Judged judged, Actor by, Instant at) {
        db.sql("""
            insert into dossier_judgement (dossier_id, line, n, met, words, by, by_name, at)
            select :id, :line, coalesce(max(n), 0) + 1, :met, :words, :by, :name, :at
            from dossier_judgement where dossier_id = :id and line = :line
            """)
                .param("id", id.value())
                .param("line", line)
                .param("met", judged.met())
                .param("words", judged.words().strip())
                .param("by", by.account())
                .param("name", judged.by())
                .param("at", utc(at))
                .update();
    }

    Optional<NewerRules> newerRules(DossierId id) {
        return db.sql("select * from dossier_rules where dossier_id = :id")
                .param("id", id.value())
                .query((row, _) -> new NewerRules(
                        row.getObject("as_of", LocalDate.class),
                        row.getString("reason"),
                        row.getObject("asked_by", UUID.class),
                        row.getString("asked_name"),
                        row.getString("confirmed_name")))
                .optional();
    }

    void ask(DossierId id, NewerRules newer, Instant at) {
        db.sql("""
            insert into dossier_rules (dossier_id, as_of, reason, asked_by, asked_name, asked_at)
            values (:id, :asOf, :reason, :by, :name, :at)
            on conflict (dossier_id) do update set as_of = excluded.as_of, reason = excluded.reason,
                asked_by = excluded.asked_by, asked_name = excluded.asked_name, asked_at = excluded.asked_at
            where dossier_rules.confirmed_by is null
            """)
                .param("id", id.value())
                .param("asOf", newer.asOf())
                .param("reason", newer.reason())
                .param("by", newer.askedBy())
                .param("name", newer.askedName())
                .param("at", utc(at))
                .update();
    }

    void agree(DossierId id, Actor by, String name, Instant at) {
        db.sql("""
            update dossier_rules set confirmed_by = :by, confirmed_name = :name, confirmed_at = :at
            where dossier_id = :id and confirmed_by is null
            """)
                .param("id", id.value())
                .param("by", by.account())
                .param("name", name)
                .param("at", utc(at))
                .update();
    }

    List<Consultation> consultations(DossierId id) {
        return db.sql("select * from dossier_consultation where dossier_id = :id order by asked_on, agency")
                .param("id", id.value())
                .query((row, _) -> consultation(row))
                .list();
    }

    /// Those without an answer whose last day is one of these, on any site.
    List<Consultation.Due> due(LocalDate today, LocalDate next) {
        return db.sql("""
            select c.*, d.site_id, d.code, d.subject_name from dossier_consultation c
            join dossier d on d.id = c.dossier_id
            where c.answer = '' and c.by_day in (:today, :next) and d.state = 'APPRAISED'
            """)
                .param("today", today)
                .param("next", next)
                .query((row, _) -> new Consultation.Due(
                        consultation(row),
                        new vn.thidua.platform.SiteId(row.getObject("site_id", UUID.class)),
                        new DossierId(row.getObject("dossier_id", UUID.class)),
                        row.getString("code"),
                        row.getString("subject_name")))
                .list();
    }

    private static Consultation consultation(ResultSet row) throws SQLException {
        var unit = row.getObject("unit_id", UUID.class);
        var answer = row.getString("answer");
        return new Consultation(
                row.getObject("id", UUID.class),
                unit == null ? null : new UnitId(unit),
                row.getString("agency"),
                row.getString("contact"),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("by_day", LocalDate.class),
                row.getString("basis"),
                row.getString("article"),
                answer.isEmpty()
                        ? null
                        : new Consultation.Answer(
                                answer.equals("AGREED"),
                                row.getString("words"),
                                row.getObject("answered_on", LocalDate.class)));
    }

    void ask(DossierId id, Consultation one, String citation) {
        var unit = one.unit();
        try {
            db.sql("""
                insert into dossier_consultation (id, dossier_id, unit_id, agency, contact, asked_on, by_day,
                    citation, basis, article)
                values (:id, :dossier, :unit::uuid, :agency, :contact, :on, :by, :citation, :basis, :article)
                """)
                    .param("id", one.id())
                    .param("dossier", id.value())
                    .param("unit", unit == null ? null : unit.value())
                    .param("agency", one.agency())
                    .param("contact", one.contact())
                    .param("on", one.askedOn())
                    .param("by", one.by())
                    .param("citation", citation)
                    .param("basis", one.basis())
                    .param("article", one.article())
                    .update();
        } catch (DuplicateKeyException twice) {
            throw new DossierRefused.AskedAlready(one.agency());
        }
    }

    void answer(UUID consultation, Consultation.Answer answer, Actor by) {
        db.sql("""
            update dossier_consultation set answer = :answer, words = :words, answered_on = :on, answered_by = :by
            where id = :id and answer = ''
            """)
                .param("id", consultation)
                .param("answer", answer.agrees() ? "AGREED" : "DISAGREED")
                .param("words", answer.words())
                .param("on", answer.on())
                .param("by", by.account())
                .update();
    }

    void consults(DossierId id, boolean consults) {
        db.sql("update dossier set consults = :consults where id = :id")
                .param("id", id.value())
                .param("consults", consults)
                .update();
    }

    void submitted(DossierId id, LocalDate on, boolean late) {
        db.sql("update dossier set submitted_on = :on, late = late or :late where id = :id")
                .param("id", id.value())
                .param("on", on)
                .param("late", late)
                .update();
    }

    Optional<LocalDate> submittedOn(DossierId id) {
        return db.sql("select submitted_on from dossier where id = :id and submitted_on is not null")
                .param("id", id.value())
                .query(LocalDate.class)
                .optional();
    }

    /// As it stood in the ranking that it was drafted from.
    void ranked(DossierId id, String choice, int place) {
        db.sql("update dossier set choice = :choice, place = :place where id = :id")
                .param("id", id.value())
                .param("choice", choice)
                .param("place", place)
                .update();
    }
}

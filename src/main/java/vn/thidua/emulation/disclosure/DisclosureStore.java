package vn.thidua.emulation.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.newsroom.DraftId;
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// Windows and their lists. Whatever changes one reads it locked before.
@Repository
class DisclosureStore {

    private final JdbcClient db;

    DisclosureStore(JdbcClient db) {
        this.db = db;
    }

    void add(Disclosure one) {
        db.sql("""
                insert into disclosure (id, site_id, timing, title, about, decision_id, decision_words, year, from_on,
                    to_on, days, source, rule, mailbox, prepared_by, prepared_at, state)
                values (:id, :site, :timing, :title, :about, :decision, :words, :year, :from, :to, :days, :source, :rule,
                    :mailbox, :by, :at, 'SCHEDULED')
                """)
                .param("id", one.id().value())
                .param("site", one.site().value())
                .param("timing", one.timing().name())
                .param("title", one.title())
                .param("about", one.about())
                .param("decision", one.decision())
                .param("words", one.decisionWords())
                .param("year", one.list().year())
                .param("from", one.span().from())
                .param("to", one.span().to())
                .param("days", one.span().days())
                .param("source", one.span().source())
                .param("rule", one.span().rule())
                .param("mailbox", one.mailbox())
                .param("by", one.preparedBy())
                .param("at", utc(one.preparedAt()))
                .update();
        for (var line : one.list().lines()) add(one.id(), line);
    }

    private void add(DisclosureId id, Disclosed line) {
        db.sql("""
                insert into disclosure_line (disclosure_id, n, name, unit, award, merit, dossier_id)
                values (:id, :n, :name, :unit, :award, :merit, :dossier)
                """)
                .param("id", id.value())
                .param("n", line.n())
                .param("name", line.name())
                .param("unit", line.unit())
                .param("award", line.award())
                .param("merit", line.merit())
                .param("dossier", line.dossier())
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    Optional<Disclosure> found(SiteId site, DisclosureId id) {
        return read("select * from disclosure where site_id = :site and id = :id", site, id);
    }

    Optional<Disclosure> locked(SiteId site, DisclosureId id) {
        return read("select * from disclosure where site_id = :site and id = :id for update", site, id);
    }

    private Optional<Disclosure> read(String sql, SiteId site, DisclosureId id) {
        return db.sql(sql)
                .param("site", site.value())
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    /// All of them, the latest first.
    List<Disclosure> of(SiteId site) {
        return db.sql(
                        "select * from disclosure where site_id = :site order by from_on desc, prepared_at desc limit 500")
                .param("site", site.value())
                .query((row, _) -> read(row))
                .list();
    }

    private Disclosure read(ResultSet row) throws SQLException {
        var id = new DisclosureId(row.getObject("id", UUID.class));
        var draft = row.getObject("draft_id", UUID.class);
        return new Disclosure(
                id,
                new SiteId(row.getObject("site_id", UUID.class)),
                Timing.valueOf(row.getString("timing")),
                row.getString("title"),
                row.getString("about"),
                row.getObject("decision_id", UUID.class),
                row.getString("decision_words"),
                new DisclosedList(row.getInt("year"), lines(id)),
                new Span(
                        row.getObject("from_on", LocalDate.class),
                        row.getObject("to_on", LocalDate.class),
                        row.getInt("days"),
                        row.getString("source"),
                        row.getString("rule")),
                row.getString("mailbox"),
                row.getObject("prepared_by", UUID.class),
                instant(row, "prepared_at"),
                state(row),
                draft == null ? null : new DraftId(draft));
    }

    private List<Disclosed> lines(DisclosureId id) {
        return db.sql("select * from disclosure_line where disclosure_id = :id order by n")
                .param("id", id.value())
                .query((row, _) -> new Disclosed(
                        row.getInt("n"),
                        row.getString("name"),
                        row.getString("unit"),
                        row.getString("award"),
                        row.getString("merit"),
                        row.getObject("dossier_id", UUID.class)))
                .list();
    }

    private static DisclosureState state(ResultSet row) throws SQLException {
        return switch (row.getString("state")) {
            case "SCHEDULED" -> new DisclosureState.Scheduled();
            case "OPEN" -> new DisclosureState.Open(row.getObject("opened_by", UUID.class), instant(row, "opened_at"));
            case "CLOSED" -> new DisclosureState.Closed(instant(row, "ended_at"), row.getString("words"));
            case "WITHDRAWN" -> new DisclosureState.Withdrawn(instant(row, "ended_at"), row.getString("words"));
            default -> throw new IllegalStateException(row.getString("state"));
        };
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    void move(Disclosure next, Actor by) {
        switch (next.state()) {
            case DisclosureState.Scheduled _ ->
                throw new IllegalArgumentException("nothing goes back to its announcement");
            case DisclosureState.Open open -> open(next, open);
            case DisclosureState.Closed closed -> end(next, closed.at(), closed.remark(), by);
            case DisclosureState.Withdrawn gone -> end(next, gone.at(), gone.reason(), by);
        }
    }

    private void open(Disclosure next, DisclosureState.Open open) {
        db.sql("""
                update disclosure set state = 'OPEN', opened_by = :by, opened_at = :at, from_on = :from, to_on = :to
                where id = :id
                """)
                .param("by", open.by())
                .param("at", utc(open.at()))
                .param("from", next.span().from())
                .param("to", next.span().to())
                .param("id", next.id().value())
                .update();
    }

    private void end(Disclosure next, Instant at, String words, Actor by) {
        db.sql("""
                update disclosure set state = :state, ended_by = :by, ended_at = :at, words = :words where id = :id
                """)
                .param("state", next.state().key())
                .param("by", by.account())
                .param("at", utc(at))
                .param("words", words)
                .param("id", next.id().value())
                .update();
    }

    void told(DisclosureId id, DraftId draft) {
        db.sql("update disclosure set draft_id = :draft where id = :id")
                .param("draft", draft.value())
                .param("id", id.value())
                .update();
    }

    /// Dossiers that stand in a list of that time that was not taken back.
    List<UUID> disclosed(SiteId site, Timing timing) {
        return db.sql("""
                select l.dossier_id from disclosure_line l join disclosure d on d.id = l.disclosure_id
                where d.site_id = :site and d.timing = :timing and d.state <> 'WITHDRAWN' and l.dossier_id is not null
                """)
                .param("site", site.value())
                .param("timing", timing.name())
                .query((row, _) -> row.getObject("dossier_id", UUID.class))
                .list();
    }

    /// A dossier in a list.
    ///
    /// @param complaints serious ones without an answer, about it or the whole list
    record Shown(UUID dossier, String title, LocalDate until, boolean opened, int complaints) {}

    /// Of those dossiers, where they stand in a list before the council that was not taken back.
    List<Shown> before(SiteId site, List<UUID> dossiers) {
        if (dossiers.isEmpty()) return List.of();
        return db.sql("""
                select l.dossier_id, d.title, d.to_on, d.state <> 'SCHEDULED' as opened,
                    (select count(*) from disclosure_voice v
                     where v.disclosure_id = d.id and v.answered_at is null and v.kind <> 'OPINION'
                         and (v.line is null or v.line = l.n)) as complaints
                from disclosure_line l join disclosure d on d.id = l.disclosure_id
                where d.site_id = :site and d.timing = 'BEFORE_COUNCIL' and d.state <> 'WITHDRAWN'
                    and l.dossier_id in (:dossiers)
                order by d.to_on, d.id
                """)
                .param("site", site.value())
                .param("dossiers", dossiers)
                .query((row, _) -> new Shown(
                        row.getObject("dossier_id", UUID.class),
                        row.getString("title"),
                        row.getObject("to_on", LocalDate.class),
                        row.getBoolean("opened"),
                        row.getInt("complaints")))
                .list();
    }

    /// Decisions of which there is a window that was not taken back.
    List<UUID> decisions(SiteId site) {
        return db.sql("""
                select decision_id from disclosure
                where site_id = :site and decision_id is not null and state <> 'WITHDRAWN'
                """)
                .param("site", site.value())
                .query((row, _) -> row.getObject("decision_id", UUID.class))
                .list();
    }
}

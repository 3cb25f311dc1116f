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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

/// What the people wrote, and who they are as long as that is needed. Whatever changes a voice reads it locked before.
@Repository
class VoiceStore {

    private final JdbcClient db;

    VoiceStore(JdbcClient db) {
        this.db = db;
    }

    void add(Disclosure to, VoiceId id, NewVoice said, Receipt receipt, LocalDate due, Instant at) {
        db.sql("""
                insert into disclosure_voice
                    (id, disclosure_id, kind, line, words, name, contact, receipt_sha256, at, due)
                values (:id, :disclosure, :kind, nullif(:line, 0), :words, :name, :contact, :receipt, :at, :due)
                """)
                .param("id", id.value())
                .param("disclosure", to.id().value())
                .param("kind", said.kind().name())
                .param("line", said.line())
                .param("words", said.words())
                .param("name", said.name())
                .param("contact", said.contact())
                .param("receipt", receipt.sha256())
                .param("at", utc(at))
                .param("due", due)
                .update();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    Optional<Voice> found(SiteId site, VoiceId id) {
        return db.sql("""
                select v.* from disclosure_voice v join disclosure d on d.id = v.disclosure_id
                where d.site_id = :site and v.id = :id
                """)
                .param("site", site.value())
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    Optional<Voice> locked(SiteId site, VoiceId id) {
        return db.sql("""
                select v.* from disclosure_voice v join disclosure d on d.id = v.disclosure_id
                where d.site_id = :site and v.id = :id for update of v
                """)
                .param("site", site.value())
                .param("id", id.value())
                .query((row, _) -> read(row))
                .optional();
    }

    Optional<Voice> by(SiteId site, Receipt receipt) {
        return db.sql("""
                select v.* from disclosure_voice v join disclosure d on d.id = v.disclosure_id
                where d.site_id = :site and v.receipt_sha256 = :receipt
                """)
                .param("site", site.value())
                .param("receipt", receipt.sha256())
                .query((row, _) -> read(row))
                .optional();
    }

    /// Those without an answer first, the most urgent before others.
    List<Voice> of(DisclosureId id) {
        return db.sql(
                        "select * from disclosure_voice where disclosure_id = :id order by answered_at nulls first, due, at")
                .param("id", id.value())
                .query((row, _) -> read(row))
                .list();
    }

    private static Voice read(ResultSet row) throws SQLException {
        var outcome = row.getString("outcome");
        return new Voice(
                new VoiceId(row.getObject("id", UUID.class)),
                new DisclosureId(row.getObject("disclosure_id", UUID.class)),
                NewVoice.Kind.valueOf(row.getString("kind")),
                row.getInt("line"),
                row.getString("words"),
                DisclosureStore.instant(row, "at"),
                row.getObject("due", LocalDate.class),
                row.getObject("assignee", UUID.class),
                maybe(row, "accepted_at"),
                outcome == null
                        ? null
                        : new Voice.Answer(
                                Voice.Outcome.valueOf(outcome),
                                row.getString("answer"),
                                DisclosureStore.instant(row, "answered_at")),
                row.getObject("forgotten_at") != null);
    }

    private static @Nullable Instant maybe(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : DisclosureStore.instant(row, column);
    }

    /// Who wrote, for whoever sees to it.
    Optional<Voices.Writer> writer(VoiceId id) {
        return db.sql("select name, contact from disclosure_voice where id = :id and forgotten_at is null")
                .param("id", id.value())
                .query((row, _) -> new Voices.Writer(row.getString("name"), row.getString("contact")))
                .optional();
    }

    int waiting(DisclosureId id) {
        return db.sql("select count(*) from disclosure_voice where disclosure_id = :id and answered_at is null")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    void assign(VoiceId id, UUID account) {
        db.sql("update disclosure_voice set assignee = :account where id = :id")
                .param("account", account)
                .param("id", id.value())
                .update();
    }

    void accept(VoiceId id, Instant at) {
        db.sql("update disclosure_voice set accepted_at = :at where id = :id")
                .param("at", utc(at))
                .param("id", id.value())
                .update();
    }

    void answer(VoiceId id, Voice.Answer answer) {
        db.sql("update disclosure_voice set outcome = :outcome, answer = :words, answered_at = :at where id = :id")
                .param("outcome", answer.outcome().name())
                .param("words", answer.words())
                .param("at", utc(answer.at()))
                .param("id", id.value())
                .update();
    }

    /// Other complaints about the same dossier that are taken up and have no answer.
    int alsoHolding(UUID dossier, VoiceId but) {
        return db.sql("""
                select count(*) from disclosure_voice v
                    join disclosure_line l on (l.disclosure_id, l.n) = (v.disclosure_id, v.line)
                where l.dossier_id = :dossier and v.id <> :but and v.accepted_at is not null and v.answered_at is null
                """)
                .param("dossier", dossier)
                .param("but", but.value())
                .query(Integer.class)
                .single();
    }

    /// Who wrote and what they wrote, where it was answered before that instant.
    int forget(Instant before, Instant now) {
        return db.sql("""
                update disclosure_voice set name = '', contact = '', words = '', forgotten_at = :now
                where answered_at < :before and forgotten_at is null
                """).param("now", utc(now)).param("before", utc(before)).update();
    }

    /// Accounts in use that may answer.
    List<Voices.Officer> officers(SiteId site) {
        return db.sql("""
                select distinct a.id, a.name from account a
                    join account_assignment s on s.account_id = a.id join role_right r on r.role = s.role
                where a.state = 'active' and r.right_key = :right and (s.site_id is null or s.site_id = :site)
                    and s.unit_id is null
                order by a.name, a.id
                """)
                .param("right", DisclosureRight.ANSWER.key())
                .param("site", site.value())
                .query((row, _) -> new Voices.Officer(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    /// A voice that waits, with where its office reads mail.
    record Owed(VoiceId id, SiteId site, String title, String mailbox, LocalDate due) {}

    /// Due from the one day to the other.
    List<Owed> owed(LocalDate from, LocalDate until) {
        return db.sql("""
                select v.id, d.site_id, d.title, d.mailbox, v.due
                from disclosure_voice v join disclosure d on d.id = v.disclosure_id
                where v.answered_at is null and v.due between :from and :until order by v.due, v.id
                """)
                .param("from", from)
                .param("until", until)
                .query((row, _) -> new Owed(
                        new VoiceId(row.getObject("id", UUID.class)),
                        new SiteId(row.getObject("site_id", UUID.class)),
                        row.getString("title"),
                        row.getString("mailbox"),
                        row.getObject("due", LocalDate.class)))
                .list();
    }
}

package vn.thidua.emulation.honours;

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
import vn.thidua.platform.Actor;
import vn.thidua.platform.SiteId;

/// What people asked about their names. An answer is written once, on the locked row.
@Repository
class NameRequestStore {

    private static final String READ = """
            select q.id as request_id, q.kind, q.words, q.asked_on, q.granted, q.answer, q.answered_at,
                h.*, r.decision_number as revoked_number, r.revoked_on, r.reason
            from honour_request q join honour h on h.id = q.honour_id
                left join honour_revocation r on r.honour_id = h.id
            where q.site_id = :site
            """;

    private final JdbcClient db;

    NameRequestStore(JdbcClient db) {
        this.db = db;
    }

    void add(UUID id, SiteId site, HonourId honour, NameRequest.Kind kind, String words, LocalDate on, Actor by, Instant at) {
        db.sql("""
                        insert into honour_request (id, site_id, honour_id, kind, words, asked_on, kept_by, kept_at)
                        values (:id, :site, :honour, :kind, :words, :on, :by, :at)
                        """)
                .param("id", id)
                .param("site", site.value())
                .param("honour", honour.value())
                .param("kind", kind.name())
                .param("words", words)
                .param("on", on)
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Those that wait first, then the newest.
    List<NameRequest> of(SiteId site, int most) {
        return db.sql(READ + "order by (q.granted is null) desc, q.seq desc limit :most")
                .param("site", site.value())
                .param("most", most)
                .query((row, _) -> request(row))
                .list();
    }

    Optional<NameRequest> locked(SiteId site, UUID id) {
        return db.sql(READ + "and q.id = :id for update of q")
                .param("site", site.value())
                .param("id", id)
                .query((row, _) -> request(row))
                .optional();
    }

    private static NameRequest request(ResultSet row) throws SQLException {
        var at = row.getObject("answered_at", OffsetDateTime.class);
        return new NameRequest(
                row.getObject("request_id", UUID.class),
                HonourStore.honour(row),
                NameRequest.Kind.valueOf(row.getString("kind")),
                row.getString("words"),
                row.getObject("asked_on", LocalDate.class),
                row.getObject("granted", Boolean.class),
                Optional.ofNullable(row.getString("answer")).orElse(""),
                at == null ? null : at.toInstant());
    }

    void answer(UUID id, boolean granted, String answer, Actor by, Instant at) {
        db.sql("""
                        update honour_request set granted = :granted, answer = :answer, answered_by = :by,
                            answered_at = :at
                        where id = :id
                        """)
                .param("id", id)
                .param("granted", granted)
                .param("answer", answer)
                .param("by", by.account())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// Every award of the same subject: a name that is hidden in one place and shown in another is not hidden.
    void hide(SiteId site, HonourId honour) {
        db.sql("""
                        update honour set hidden = true
                        where site_id = :site and not hidden
                            and subject_key = (select o.subject_key from honour o where o.id = :honour)
                        """)
                .param("site", site.value())
                .param("honour", honour.value())
                .update();
    }
}

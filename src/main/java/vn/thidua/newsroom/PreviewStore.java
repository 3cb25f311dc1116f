package vn.thidua.newsroom;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

/// Links by which outsiders read a draft, by the hash of their secret.
@Repository
class PreviewStore {

    private final JdbcClient db;

    PreviewStore(JdbcClient db) {
        this.db = db;
    }

    void add(byte[] hash, DraftId draft, UUID by, Instant now, Instant until) {
        db.sql("""
                insert into draft_link (hash, draft_id, by_id, made_at, expires_at)
                values (:hash, :draft, :by, :now, :until)
                """)
                .param("hash", hash)
                .param("draft", draft.value())
                .param("by", by)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .update();
    }

    /// The draft that a link of this site leads to, while it holds.
    Optional<DraftId> draft(SiteId site, byte[] hash, Instant now) {
        return db.sql("""
                select draft_id from draft_link join draft on draft.id = draft_id
                where hash = :hash and site_id = :site and expires_at > :now and binned_at is null
                """)
                .param("hash", hash)
                .param("site", site.value())
                .param("now", Timestamp.from(now))
                .query((row, _) -> new DraftId(row.getObject("draft_id", UUID.class)))
                .optional();
    }

    void revoke(DraftId draft) {
        db.sql("delete from draft_link where draft_id = :draft")
                .param("draft", draft.value())
                .update();
    }
}

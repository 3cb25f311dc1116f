package vn.thidua.newsroom;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Who has a draft open. A sign of life holds thirty seconds; adding twice is adding once, so nothing is locked.
@Repository
class PresenceStore {

    private static final Duration LIFE = Duration.ofSeconds(30);

    private final JdbcClient db;

    PresenceStore(JdbcClient db) {
        this.db = db;
    }

    void here(DraftId draft, UUID account, Instant now) {
        db.sql("""
                insert into draft_presence (draft_id, account_id, seen_at) values (:draft, :account, :now)
                on conflict (draft_id, account_id) do update set seen_at = excluded.seen_at
                """)
                .param("draft", draft.value())
                .param("account", account)
                .param("now", Timestamp.from(now))
                .update();
    }

    List<String> others(DraftId draft, UUID account, Instant now) {
        return db.sql("""
                select name from draft_presence join account on account.id = account_id
                where draft_id = :draft and account_id <> :account and seen_at > :since
                order by seen_at desc
                """)
                .param("draft", draft.value())
                .param("account", account)
                .param("since", Timestamp.from(now.minus(LIFE)))
                .query((row, _) -> row.getString("name"))
                .list();
    }
}

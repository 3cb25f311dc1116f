package vn.thidua.mail;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

/// Mail and what became of it. Whoever sends one takes it for a while, so others pass it by, and it is tried again if
/// they die.
@Repository
class MailStore {

    private final JdbcClient db;

    MailStore(JdbcClient db) {
        this.db = db;
    }

    /// @param tries with this one
    record Due(long number, Letter letter, int tries) {}

    record Kept(boolean givenUp, String reason) {}

    void add(SiteId site, String key, Letter letter, Instant now) {
        db.sql("""
                insert into mail (site_id, key, recipient, subject, text, kept_at, next_at)
                values (:site, :key, :to, :subject, :text, :now, :now)
                on conflict (site_id, key) do nothing
                """)
                .param("site", site.value())
                .param("key", key)
                .param("to", letter.to().text())
                .param("subject", letter.subject())
                .param("text", letter.text())
                .param("now", Timestamp.from(now))
                .update();
    }

    Optional<Due> take(Instant now, Duration hold) {
        return db.sql("""
                update mail set tries = tries + 1, next_at = :until
                where number = (select number from mail where state = 'WAITING' and next_at <= :now
                    order by next_at limit 1 for update skip locked)
                returning number, recipient, subject, text, tries
                """)
                .param("until", Timestamp.from(now.plus(hold)))
                .param("now", Timestamp.from(now))
                .query((row, _) -> new Due(
                        row.getLong("number"),
                        new Letter(
                                new Address(row.getString("recipient")),
                                row.getString("subject"),
                                row.getString("text")),
                        row.getInt("tries")))
                .optional();
    }

    void sent(long number, Instant now) {
        db.sql("update mail set state = 'SENT', reason = '', done_at = :now where number = :number")
                .param("now", Timestamp.from(now))
                .param("number", number)
                .update();
    }

    void later(long number, String reason, Instant next) {
        db.sql("update mail set reason = :reason, next_at = :next where number = :number and state = 'WAITING'")
                .param("reason", reason)
                .param("next", Timestamp.from(next))
                .param("number", number)
                .update();
    }

    void giveUp(long number, String reason, Instant now) {
        db.sql("""
                update mail set state = 'GIVEN_UP', reason = :reason, done_at = :now
                where number = :number and state = 'WAITING'
                """)
                .param("reason", reason)
                .param("now", Timestamp.from(now))
                .param("number", number)
                .update();
    }

    Optional<Kept> locked(SiteId site, long number) {
        return db.sql("""
                select state = 'GIVEN_UP' as given_up, reason from mail
                where site_id = :site and number = :number for update
                """)
                .param("site", site.value())
                .param("number", number)
                .query((row, _) -> new Kept(row.getBoolean("given_up"), row.getString("reason")))
                .optional();
    }

    void again(long number, Instant now) {
        db.sql("update mail set state = 'WAITING', tries = 0, next_at = :now, done_at = null where number = :number")
                .param("now", Timestamp.from(now))
                .param("number", number)
                .update();
    }
}

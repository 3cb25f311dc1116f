package vn.thidua.emulation.pact;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organisation.UnitId;

/// Writers hold the lock of the pact.
@Repository
class CommentStore {

    private final JdbcClient db;

    CommentStore(JdbcClient db) {
        this.db = db;
    }

    void add(PactId pact, Comment comment, UUID by) {
        db.sql("""
                insert into pact_comment (id, pact_id, version, place, unit_id, words, proposal, by_account, at)
                values (:id, :pact, :version, :place, :unit, :words, :proposal, :by, :at)
                """)
                .param("id", comment.id())
                .param("pact", pact.value())
                .param("version", comment.version())
                .param("place", comment.place())
                .param("unit", comment.unit().value())
                .param("words", comment.words())
                .param("proposal", comment.proposal())
                .param("by", by)
                .param("at", comment.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    void answer(Comment comment, Comment.Answer answer, Instant at) {
        db.sql("update pact_comment set answer = :answer, reason = :reason, answered_at = :at where id = :id")
                .param("id", comment.id())
                .param("answer", answer.name())
                .param("reason", comment.reason())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Comment> found(PactId pact, UUID id) {
        return of(pact).stream().filter(comment -> comment.id().equals(id)).findFirst();
    }

    /// The oldest first.
    List<Comment> of(PactId pact) {
        return db.sql("select * from pact_comment where pact_id = :pact order by at, id")
                .param("pact", pact.value())
                .query((row, _) -> comment(row))
                .list();
    }

    private static Comment comment(ResultSet row) throws SQLException {
        var answer = row.getString("answer");
        return new Comment(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("place"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("words"),
                row.getString("proposal"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                answer == null ? null : Comment.Answer.valueOf(answer),
                row.getString("reason"));
    }
}

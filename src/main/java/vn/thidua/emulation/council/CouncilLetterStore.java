package vn.thidua.emulation.council;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.documents.DrawnPaper;
import vn.thidua.platform.Actor;
import vn.thidua.signing.Digest;

/// Letters of the council. Writers hold the lock of the session; a letter stands.
@Repository
class CouncilLetterStore {

    private final JdbcClient db;

    CouncilLetterStore(JdbcClient db) {
        this.db = db;
    }

    List<CouncilLetter> of(CouncilSessionId id) {
        return db.sql("select id, number, sent_on, decider from council_letter where session_id = :id order by at")
                .param("id", id.value())
                .query((row, _) -> new CouncilLetter(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getObject("sent_on", LocalDate.class),
                        row.getString("decider"),
                        items(row.getObject("id", UUID.class))))
                .list();
    }

    private List<Integer> items(UUID letter) {
        return db.sql("select item from council_letter_item where letter_id = :letter order by item")
                .param("letter", letter)
                .query((row, _) -> row.getInt("item"))
                .list();
    }

    void add(KeptSession kept, CouncilLetter letter, DrawnPaper drawn, Actor by, Instant at) {
        try {
            db.sql("""
                    insert into council_letter (id, site_id, session_id, number, sent_on, decider, pdf, docx, sha256, by, at)
                    values (:id, :site, :session, :number, :on, :decider, :pdf, :docx, :sha256, :by, :at)
                    """)
                    .param("id", letter.id())
                    .param("site", kept.site().value())
                    .param("session", kept.id().value())
                    .param("number", letter.number())
                    .param("on", letter.on())
                    .param("decider", letter.decider())
                    .param("pdf", drawn.pdf())
                    .param("docx", drawn.docx())
                    .param("sha256", Digest.of(drawn.pdf()).hex())
                    .param("by", by.account())
                    .param("at", at.atOffset(ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw new CouncilRefused.LetterNumberTaken(letter.number());
        }
        db.sql("insert into council_letter_item (letter_id, session_id, item) select :id, :session, unnest(:items)")
                .param("id", letter.id())
                .param("session", kept.id().value())
                .param("items", letter.items().toArray(Integer[]::new))
                .update();
    }

    Optional<DrawnPaper> drawn(CouncilSessionId session, UUID letter) {
        return db.sql("select pdf, docx from council_letter where session_id = :session and id = :id")
                .param("session", session.value())
                .param("id", letter)
                .query((row, _) -> new DrawnPaper(row.getBytes("pdf"), row.getBytes("docx")))
                .optional();
    }
}

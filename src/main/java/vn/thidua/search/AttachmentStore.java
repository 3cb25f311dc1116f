package vn.thidua.search;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.media.Media;
import vn.thidua.media.MediaId;
import vn.thidua.platform.SiteId;

/// Keeps the words of attached files, since reading a PDF takes a second; the first writer of a file wins.
@Repository
class AttachmentStore {

    private final JdbcClient db;
    private final Media media;

    AttachmentStore(JdbcClient db, Media media) {
        this.db = db;
        this.media = media;
    }

    /// In a transaction of its own, since whoever asks may be reading all articles from one moment.
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    String text(SiteId site, MediaId file) {
        return db.sql("select text from attachment_text where media_id = :id")
                .param("id", file.value())
                .query((row, _) -> row.getString("text"))
                .optional()
                .orElseGet(() -> read(site, file));
    }

    private String read(SiteId site, MediaId file) {
        var read = AttachmentText.of(media.file(site, file));
        db.sql(
                        "insert into attachment_text (media_id, text, reason) values (:id, :text, :reason) on conflict do nothing")
                .param("id", file.value())
                .param("text", read.text().replace("\0", ""))
                .param("reason", read.reason())
                .update();
        return read.text();
    }

    /// Another file under the same id says something else.
    void forget(MediaId file) {
        db.sql("delete from attachment_text where media_id = :id")
                .param("id", file.value())
                .update();
    }
}

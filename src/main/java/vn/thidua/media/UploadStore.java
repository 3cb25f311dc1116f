package vn.thidua.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

/// An upload belongs to one account; only one request at a time adds to it, which `Uploads` sees to.
@Repository
class UploadStore {

    private final JdbcClient db;
    private final Clock clock;

    UploadStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    void add(SiteId site, UUID account, Upload upload) {
        db.sql("""
                insert into media_upload (id, site_id, account, name, bytes, sha256, touched_at)
                values (:id, :site, :account, :name, :bytes, :sha256, :at)
                """)
                .param("id", upload.id())
                .param("site", site.value())
                .param("account", account)
                .param("name", upload.name())
                .param("bytes", upload.bytes())
                .param("sha256", upload.sha256())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    Optional<Upload> find(SiteId site, UUID account, UUID id) {
        return db.sql("select * from media_upload where id = :id and site_id = :site and account = :account")
                .param("id", id)
                .param("site", site.value())
                .param("account", account)
                .query((row, _) -> upload(row))
                .optional();
    }

    int open(UUID account) {
        return db.sql("select count(*) from media_upload where account = :account and media_id is null")
                .param("account", account)
                .query(Integer.class)
                .single();
    }

    void touch(UUID id) {
        db.sql("update media_upload set touched_at = :at where id = :id")
                .param("id", id)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void done(UUID id, MediaId medium) {
        db.sql("update media_upload set media_id = :medium, touched_at = :at where id = :id")
                .param("id", id)
                .param("medium", medium.value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void forget(UUID id) {
        db.sql("delete from media_upload where id = :id").param("id", id).update();
    }

    void forgetBefore(Instant moment) {
        db.sql("delete from media_upload where touched_at < :moment")
                .param("moment", Timestamp.from(moment))
                .update();
    }

    /// Those that may go on.
    Set<UUID> all() {
        return new HashSet<>(db.sql("select id from media_upload where media_id is null")
                .query((row, _) -> row.getObject("id", UUID.class))
                .list());
    }

    private static Upload upload(ResultSet row) throws SQLException {
        var medium = row.getObject("media_id", UUID.class);
        return new Upload(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getLong("bytes"),
                row.getString("sha256"),
                medium == null ? null : new MediaId(medium));
    }
}

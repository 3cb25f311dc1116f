package vn.thidua.media;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.platform.SiteId;

/// Rows are written once and never changed; the same file under the same name is one row.
@Repository
class MediaStore {

    private static final String COLUMNS = "id, kind, mime, bytes, width, height, name, credit, sha256";

    private final JdbcClient db;
    private final Clock clock;

    MediaStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /// A medium and where its bytes lie.
    record Kept(Medium medium, String sha256) {}

    Medium add(SiteId site, Medium medium, String sha256) {
        db.sql("""
                insert into media (id, site_id, kind, sha256, mime, bytes, width, height, name, credit, added_at)
                values (:id, :site, :kind, :sha256, :mime, :bytes, :width, :height, :name, :credit, :at)
                on conflict (site_id, sha256, name) do nothing
                """)
                .param("id", medium.id().value())
                .param("site", site.value())
                .param("kind", medium.picture() ? "PICTURE" : "FILE")
                .param("sha256", sha256)
                .param("mime", medium.mime())
                .param("bytes", medium.bytes())
                .param("width", medium.width())
                .param("height", medium.height())
                .param("name", medium.name())
                .param("credit", medium.credit())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return db.sql("select " + COLUMNS + " from media where site_id = :site and sha256 = :sha256 and name = :name")
                .param("site", site.value())
                .param("sha256", sha256)
                .param("name", medium.name())
                .query((row, _) -> kept(row).medium())
                .single();
    }

    Optional<Kept> kept(SiteId site, MediaId id) {
        return db.sql("select " + COLUMNS + " from media where site_id = :site and id = :id")
                .param("site", site.value())
                .param("id", id.value())
                .query((row, _) -> kept(row))
                .optional();
    }

    Map<MediaId, Medium> of(Collection<MediaId> ids) {
        var found = new HashMap<MediaId, Medium>();
        if (ids.isEmpty()) return found;
        db.sql("select " + COLUMNS + " from media where id = any(:ids)")
                .param("ids", ids.stream().map(MediaId::value).toArray(UUID[]::new))
                .query(row -> {
                    var medium = kept(row).medium();
                    found.put(medium.id(), medium);
                });
        return found;
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(
                new Medium(
                        new MediaId(row.getObject("id", UUID.class)),
                        row.getString("kind").equals("PICTURE"),
                        row.getString("mime"),
                        row.getLong("bytes"),
                        row.getObject("width", Integer.class),
                        row.getObject("height", Integer.class),
                        row.getString("name"),
                        row.getString("credit")),
                row.getString("sha256"));
    }
}
